package dev.rejoinder.domain.judgement.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.judgement.ArgumentGraph;
import dev.rejoinder.domain.judgement.Graphs;
import dev.rejoinder.domain.judgement.Lots;
import dev.rejoinder.domain.judgement.Polarity;
import dev.rejoinder.domain.judgement.explanation.Explanation.Cause;
import dev.rejoinder.domain.judgement.explanation.Explanation.Ground;
import dev.rejoinder.domain.judgement.explanation.Explanation.Step;
import dev.rejoinder.domain.judgement.label.Label;
import dev.rejoinder.domain.judgement.strength.Sketch;

class ExplainingALabelTests {

    private static final int GRAPHS = 1_500;

    private static final int STEPS = 1_000;

    private static final int LONG = 100_000;

    @Test
    void namesTheReplyToEachObjection() {
        var sketch = Sketch.of("claim objection reply; objection>claim reply>objection");
        var explanation = explain(sketch, "claim");

        assertThat(explanation.label()).isEqualTo(Label.IN);
        assertThat(explanation.steps()).map(Step::cause).containsExactly(Cause.ANSWERED, Cause.HIT,
                Cause.UNOPPOSED);
        assertThat(explanation.steps().getFirst().grounds())
                .containsExactly(new Ground(3, sketch.at("objection")));
        assertThat(explanation.whole()).isTrue();
    }

    @Test
    void namesTheTwoSidesOfAStandOffAndTheOddCircle() {
        var even = explain(Sketch.of("a b; a>b b>a"), "a");
        var odd = explain(Sketch.of("a b c; a>b b>c c>a"), "a");
        var waiting = explain(Sketch.of("a b c; a>b b>a a>c"), "c");

        assertThat(even.steps().getFirst().cause()).isEqualTo(Cause.STAND_OFF);
        assertThat(even.circle()).containsExactly(0, 2, 1, 3);
        assertThat(odd.steps().getFirst().cause()).isEqualTo(Cause.SELF_DEFEATING);
        assertThat(waiting.steps().getFirst().cause()).isEqualTo(Cause.WAITING);
    }

    @Test
    void saysWhatIsUnsupportedCircularOrAbsent() {
        var sketch = Sketch.of("a b c; b+a a+b");
        var graph = sketch.graph();
        graph.setNeedsSupport(0, true);
        graph.setNeedsSupport(1, true);
        graph.setNeedsSupport(2, true);
        assertThat(explain(sketch, "a").steps().getFirst().cause()).isEqualTo(Cause.CIRCULAR);
        assertThat(explain(sketch, "c").steps().getFirst().cause()).isEqualTo(Cause.UNSUPPORTED);

        graph.setActive(0, false);
        assertThat(explain(sketch, "a").steps().getFirst().cause()).isEqualTo(Cause.ABSENT);
    }

    @Test
    void cutsWhatIsLongerThanWasAskedFor() {
        var graph = new ArgumentGraph();
        graph.addStatement(0.5);
        for (var element = 1; element < LONG; element++) {
            var before = element == 1 ? 0 : graph.size() - 2;
            graph.addRelation(Polarity.ATTACK, before, 1, graph.addStatement(0.5));
        }
        var explanation = Explaining.of(graph, 0, STEPS);

        assertThat(explanation.steps()).hasSize(STEPS);
        assertThat(explanation.whole()).isFalse();
    }

    @Test
    void givesEveryStepOfADecidedLabelGroundsThatHoldAndEnd() {
        for (var seed = 0; seed < GRAPHS; seed++) {
            var lots = new Lots(seed);
            var graph = lots.mixed(1 + lots.below(9), lots.below(16));
            var labels = Graphs.labels(graph);
            for (var element = 0; element < graph.size(); element++) {
                var explanation = Explaining.of(graph, element, STEPS);

                assertThat(explanation.label()).as("seed %d, element %d", seed, element)
                        .isEqualTo(labels.get(element));
                assertThat(explanation.steps()).allMatch(step -> step.label() == labels.get(step.element()));
                check(graph, explanation);
            }
        }
    }

    private static void check(ArgumentGraph graph, Explanation explanation) {
        var steps = explanation.steps().stream().collect(Collectors.toMap(Step::element, step -> step));
        var circular = steps.values().stream().anyMatch(step -> step.cause() == Cause.CIRCULAR);
        if (explanation.label() == Label.UNDECIDED || circular) {
            return;
        }
        assertThat(steps.values()).noneMatch(step -> step.label() == Label.UNDECIDED);
        assertThat(ends(graph, steps)).isTrue();
        steps.values().stream().filter(step -> step.label() == Label.IN).forEach(step -> assertThat(
                step.grounds()).map(Ground::relation).containsAll(Graphs.incoming(graph, step.element())
                        .stream().filter(graph::isAttack).toList()));
    }

    private static boolean ends(ArgumentGraph graph, Map<Integer, Step> steps) {
        var labels = Graphs.labels(graph);
        var left = new HashMap<>(steps);
        var found = true;
        while (found) {
            found = left.values().removeIf(step -> step.grounds().stream()
                    .noneMatch(ground -> restsOn(graph, labels, ground).anyMatch(left::containsKey)));
        }
        return left.isEmpty();
    }

    private static IntStream restsOn(ArgumentGraph graph, List<Label> labels, Ground ground) {
        if (labels.get(ground.settledBy()) == Label.OUT) {
            return IntStream.of(ground.settledBy());
        }
        var sources = Graphs.sources(graph, ground.relation()).stream().mapToInt(source -> source);
        return ground.settledBy() == ground.relation()
                ? IntStream.concat(IntStream.of(ground.relation()), sources)
                : sources;
    }

    private static Explanation explain(Sketch sketch, String name) {
        return Explaining.of(sketch.graph(), sketch.at(name), STEPS);
    }

    @Test
    void keepsItsListsToItself() {
        var explanation = new Explanation(0, Label.IN, List.of(), List.of(), true);

        assertThat(explanation.steps()).isUnmodifiable();
    }
}
