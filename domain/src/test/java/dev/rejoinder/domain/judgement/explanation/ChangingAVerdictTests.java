package dev.rejoinder.domain.judgement.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.judgement.ArgumentGraph;
import dev.rejoinder.domain.judgement.Graphs;
import dev.rejoinder.domain.judgement.Lots;
import dev.rejoinder.domain.judgement.Polarity;
import dev.rejoinder.domain.judgement.explanation.Move.Kind;
import dev.rejoinder.domain.judgement.label.Label;
import dev.rejoinder.domain.judgement.strength.Sketch;

class ChangingAVerdictTests {

    private static final int GRAPHS = 300;

    private static final int SETS = 5;

    @Test
    void answersTheOneOpenObjection() {
        var sketch = Sketch.of("claim objection; objection>claim");

        assertThat(WhatWouldChange.to(Label.IN, sketch.graph(), 0, SETS)).containsExactly(
                List.of(new Move(Kind.UNDERCUT, 2)), List.of(new Move(Kind.OBJECT, 1)));
    }

    @Test
    void answersManyObjectionsAtOnce() {
        var sketch = Sketch.of("claim b c d e; b>claim c>claim d>claim e>claim");

        assertThat(WhatWouldChange.to(Label.IN, sketch.graph(), 0, SETS)).containsExactly(List.of(
                new Move(Kind.UNDERCUT, 8), new Move(Kind.UNDERCUT, 7), new Move(Kind.UNDERCUT, 6),
                new Move(Kind.UNDERCUT, 5)));
    }

    @Test
    void doesNotProposeWhatLeavesAnOddCircle() {
        var sketch = Sketch.of("y w s b; y>w w>s s>y b>y");

        assertThat(WhatWouldChange.to(Label.IN, sketch.graph(), 0, SETS))
                .doesNotContain(List.of(new Move(Kind.OBJECT, sketch.at("b")))).isNotEmpty();
    }

    @Test
    void proposesASupportWhereOneIsOwed() {
        var sketch = Sketch.of("claim");
        sketch.graph().setNeedsSupport(0, true);

        assertThat(WhatWouldChange.to(Label.IN, sketch.graph(), 0, SETS))
                .containsExactly(List.of(new Move(Kind.SUPPORT, 0)));
    }

    @Test
    void proposesNothingForWhatIsSoOrIsAbsent() {
        var sketch = Sketch.of("a b; a>b");
        assertThat(WhatWouldChange.to(Label.IN, sketch.graph(), 0, SETS)).isEmpty();

        sketch.graph().setActive(0, false);
        assertThat(WhatWouldChange.to(Label.IN, sketch.graph(), 0, SETS)).isEmpty();
    }

    @Test
    void findsMovesThatDoWhatTheyPromise() {
        for (var seed = 0; seed < GRAPHS; seed++) {
            var lots = new Lots(seed);
            var graph = lots.mixed(1 + lots.below(7), lots.below(12));
            var element = lots.below(graph.size());
            var goal = lots.oneIn(2) ? Label.IN : Label.OUT;
            var sets = WhatWouldChange.to(goal, graph, element, SETS);
            var had = Graphs.labels(graph).get(element);

            assertThat(sets).as("seed %d", seed).allMatch(moves -> after(graph, moves, element) == goal);
            assertThat(sets.isEmpty()).as("seed %d: %s to %s", seed, had, goal)
                    .isEqualTo(had == Label.ABSENT || had == goal);
        }
    }

    private static Label after(ArgumentGraph graph, List<Move> moves, int element) {
        var changed = Graphs.copy(graph);
        for (var move : moves) {
            changed.addRelation(move.kind() == Kind.SUPPORT ? Polarity.SUPPORT : Polarity.ATTACK,
                    move.element(), 1, changed.addStatement(1));
        }
        return Graphs.labels(changed).get(element);
    }
}
