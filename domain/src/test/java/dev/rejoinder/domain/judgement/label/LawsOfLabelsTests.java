package dev.rejoinder.domain.judgement.label;

import static dev.rejoinder.domain.judgement.Polarity.ATTACK;
import static dev.rejoinder.domain.judgement.Polarity.SUPPORT;
import static dev.rejoinder.domain.judgement.label.Label.IN;
import static dev.rejoinder.domain.judgement.label.Label.OUT;
import static dev.rejoinder.domain.judgement.label.Label.UNDECIDED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ObjLongConsumer;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.judgement.ArgumentGraph;
import dev.rejoinder.domain.judgement.Graphs;
import dev.rejoinder.domain.judgement.Lots;
import dev.rejoinder.domain.judgement.Reading;

/// The laws of labels over graphs by lot.
class LawsOfLabelsTests {

    private static final int GRAPHS = 1_000;

    @Test
    void leavesNothingUndecidedWithoutACycle() {
        forEachGraph((lots, _) -> assertThat(Graphs.labels(lots.acyclic(1 + lots.below(12))))
                .doesNotContain(UNDECIDED));
    }

    @Test
    void doesNotDependOnTheOrderOfInsertion() {
        forEachGraph((lots, seed) -> {
            var graph = mixed(lots);
            var order = Graphs.someOrder(graph, new Random(seed));
            var labels = Graphs.labels(graph);

            assertThat(Graphs.labels(Graphs.renamed(graph, order)))
                    .isEqualTo(IntStream.of(order).mapToObj(labels::get).toList());
        });
    }

    @Test
    void heedsOnlyWhatCanReachAnElement() {
        forEachGraph((lots, _) -> {
            var graph = mixed(lots);
            var before = Graphs.labels(graph);
            graph.addRelation(ATTACK, graph.addStatement(0.5), 1, 0);

            assertThat(Graphs.labels(graph).subList(0, before.size())).isEqualTo(before);
        });
    }

    @Test
    void labelsWhatIsUnrelatedApart() {
        forEachGraph((lots, _) -> {
            var one = mixed(lots);
            var other = mixed(lots);
            var expected = new ArrayList<>(Graphs.labels(one));
            expected.addAll(Graphs.labels(other));

            assertThat(Graphs.labels(Graphs.union(one, other))).isEqualTo(expected);
        });
    }

    @Test
    void neverLetsASelfAttackerStand() {
        forEachGraph((lots, _) -> {
            var graph = mixed(lots);
            var statement = graph.addStatement(0.5);
            var attack = graph.addRelation(ATTACK, statement, 1, statement);
            graph.addRelation(lots.polarity(), lots.below(graph.size()), 1, 0);

            var labels = Graphs.labels(graph);
            assertThat(labels.get(attack) == IN && labels.get(statement) == IN).isFalse();
        });
    }

    @Test
    void reinstatesWhatHasEveryAttackUndercut() {
        forEachGraph((lots, _) -> {
            var graph = lots.bipolar(1 + lots.below(7), lots.below(12));
            var element = lots.below(graph.size());
            Graphs.incoming(graph, element).stream().filter(graph::isAttack)
                    .forEach(attack -> undercut(graph, attack));

            assertThat(Graphs.labels(graph).get(element)).isEqualTo(IN);
        });
    }

    @Test
    void treatsAnUndercutRelationAsIfItWereNotThere() {
        forEachGraph((lots, _) -> {
            var graph = lots.mixed(1 + lots.below(7), 1 + lots.below(12));
            var relation = lots.below(graph.size());
            if (!graph.isRelation(relation) || !graph.isPresent(relation)) {
                return;
            }
            var without = Graphs.copy(graph);
            without.setActive(relation, false);
            undercut(graph, relation);

            var labels = Graphs.labels(graph);
            var expected = Graphs.labels(without);
            assertThat(IntStream.range(0, expected.size()).filter(element -> element != relation))
                    .allMatch(element -> labels.get(element) == expected.get(element));
        });
    }

    @Test
    void isTheGroundedSemanticsOfBothFlattenings() {
        forEachGraph((lots, _) -> {
            var graph = attacksOnAttacks(lots);
            var labelling = Labelling.of(graph);
            var linear = Labelling.of(Flattening.linear(graph));
            var recursive = Labelling.of(Flattening.recursive(graph));

            for (var element = 0; element < graph.size(); element++) {
                if (graph.isRelation(element)) {
                    assertThat(linear.isIn(element)).isEqualTo(labelling.isEffective(element));
                    assertThat(recursive.isOut(element)).isEqualTo(labelling.isIdle(element));
                } else {
                    assertThat(linear.label(element)).isEqualTo(labelling.label(element));
                    assertThat(recursive.label(element)).isEqualTo(labelling.label(element));
                }
            }
        });
    }

    @Test
    void readsNeedsAsAttacksThatExtend() {
        forEachGraph((lots, _) -> {
            var size = 2 + lots.below(6);
            var graph = lots.attacks(size, lots.below(9));
            for (var times = lots.below(6); times > 0; times--) {
                var target = 1 + lots.below(size - 1);
                graph.setReading(graph.addRelation(SUPPORT, target, 1, lots.below(target)), Reading.REQUIRED);
            }

            assertThat(Graphs.labels(graph).subList(0, size))
                    .isEqualTo(Graphs.labels(Flattening.extended(graph)).subList(0, size));
        });
    }

    @Test
    void doesNotHeedAPlainSupportThatNobodyOwes() {
        forEachGraph((lots, _) -> {
            var graph = mixed(lots);
            var before = Graphs.labels(graph);
            var element = lots.below(graph.size());
            if (!graph.needsSupport(element)) {
                graph.addRelation(SUPPORT, element, 1, 0);
            }

            assertThat(Graphs.labels(graph).subList(0, before.size())).isEqualTo(before);
        });
    }

    @Test
    void doesNotHeedAnAttackOnWhatIsOutOrBetweenTheUndecided() {
        forEachGraph((lots, _) -> {
            var graph = lots.attacks(1 + lots.below(7), lots.below(12));
            var before = Graphs.labels(graph);
            var target = lots.below(graph.size());
            var open = before.get(0) == UNDECIDED && before.get(target) == UNDECIDED;
            if (before.get(target) == OUT || open) {
                graph.addRelation(ATTACK, target, 1, 0);
            }

            assertThat(Graphs.labels(graph).subList(0, before.size())).isEqualTo(before);
        });
    }

    @Test
    void heedsAnAttackByWhatIsOutOnlyForItsTarget() {
        var graph = new ArgumentGraph();
        graph.addStatement(0.5);
        graph.addStatement(0.5);
        graph.addRelation(ATTACK, 1, 1, 0);
        assertThat(Graphs.labels(graph)).isEqualTo(List.of(IN, OUT, IN));

        graph.addRelation(ATTACK, 0, 1, 1);
        assertThat(Graphs.labels(graph)).isEqualTo(List.of(UNDECIDED, UNDECIDED, IN, IN));
    }

    private static ArgumentGraph mixed(Lots lots) {
        return lots.mixed(1 + lots.below(7), lots.below(12));
    }

    private static ArgumentGraph attacksOnAttacks(Lots lots) {
        var statements = 1 + lots.below(6);
        var graph = lots.attacks(statements, lots.below(8));
        for (var times = lots.below(6); times > 0; times--) {
            graph.addRelation(ATTACK, lots.below(graph.size()), 1, lots.below(statements));
        }
        return graph;
    }

    private static void undercut(ArgumentGraph graph, int relation) {
        graph.addRelation(ATTACK, relation, 1, graph.addStatement(0.5));
    }

    private static void forEachGraph(ObjLongConsumer<Lots> law) {
        for (var seed = 0L; seed < GRAPHS; seed++) {
            law.accept(new Lots(seed), seed);
        }
    }
}
