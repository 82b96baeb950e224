package dev.rejoinder.domain.judgement.strength;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.ObjLongConsumer;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import dev.rejoinder.domain.judgement.ArgumentGraph;
import dev.rejoinder.domain.judgement.Graphs;
import dev.rejoinder.domain.judgement.Lots;
import dev.rejoinder.domain.judgement.Polarity;

/// The laws of strengths over graphs by lot. What a law does not promise for a semantics is left out by name.
class LawsOfStrengthTests {

    private static final int GRAPHS = 300;

    private static final double EXACT = 1e-12;

    @ParameterizedTest
    @EnumSource
    void staysBetweenZeroAndOneAndAgreesWithItself(StrengthSemantics semantics) {
        forEachGraph((lots, _) -> {
            var graph = lots.mixed(1 + lots.below(9), lots.below(16));
            var strengths = Strengths.of(graph, semantics);
            IntStream.range(0, graph.size()).filter(graph::isPresent).forEach(element -> {
                assertThat(strengths.strength(element)).isBetween(0.0, 1.0);
                if (strengths.isConverged(element)) {
                    assertThat(strengths.strength(element)).isCloseTo(
                            Plain.step(graph, semantics, strengths, element), within(1e-9));
                }
            });
        });
    }

    @ParameterizedTest
    @EnumSource
    void leavesALeafItsBaseAndAnEmptyReasonWithoutEffect(StrengthSemantics semantics) {
        forEachGraph((lots, _) -> {
            var graph = lots.acyclic(1 + lots.below(9));
            var before = Strengths.of(graph, semantics);
            var element = lots.below(graph.size());
            var nothing = graph.addStatement(0);
            graph.addRelation(lots.polarity(), element, 1, nothing);

            var after = Strengths.of(graph, semantics);
            assertThat(after.strength(nothing)).isZero();
            assertThat(after.strength(element)).isEqualTo(before.strength(element));
        });
    }

    @ParameterizedTest
    @EnumSource
    void neverRisesByAnAttackNorFallsByASupport(StrengthSemantics semantics) {
        forEachGraph((lots, _) -> {
            var graph = lots.acyclic(1 + lots.below(9));
            var element = lots.below(graph.size());
            var before = Strengths.of(graph, semantics).strength(element);
            var reason = graph.addRelation(lots.polarity(), element, 1, graph.addStatement(lots.score()));
            var after = Strengths.of(graph, semantics).strength(element);

            assertThat(graph.isAttack(reason) ? before - after : after - before).isNotNegative();
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"QUADRATIC_ENERGY", "MULTILAYER_PERCEPTRON"})
    void movesByEveryReasonThatIsNotTooSmall(StrengthSemantics semantics) {
        for (var seed = 0; seed < GRAPHS; seed++) {
            var lots = new Lots(seed);
            var base = lots.score();
            var attack = lots.score() + 0.5;
            assertThat(semantics.strength(base, attack + 0.01, 0))
                    .isLessThan(semantics.strength(base, attack, 0));
            assertThat(semantics.strength(base, 0, attack + 0.01))
                    .isGreaterThan(semantics.strength(base, 0, attack));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"QUADRATIC_ENERGY", "DF_QUAD", "MULTILAYER_PERCEPTRON", "EULER_BASED"})
    void keepsItsBaseUnderEqualReasons(StrengthSemantics semantics) {
        forEachGraph((lots, _) -> {
            var graph = new ArgumentGraph();
            var claim = graph.addStatement(lots.score());
            for (var pair = 0; pair < 3; pair++) {
                var score = lots.score();
                graph.addRelation(Polarity.ATTACK, claim, 1, graph.addStatement(score));
                graph.addRelation(Polarity.SUPPORT, claim, 1, graph.addStatement(score));
            }

            assertThat(Strengths.of(graph, semantics).strength(claim)).isCloseTo(graph.base(claim),
                    within(EXACT));
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"QUADRATIC_ENERGY", "MULTILAYER_PERCEPTRON", "DF_QUAD"})
    void mirrorsWhenBaseAndReasonsAreMirrored(StrengthSemantics semantics) {
        for (var seed = 0; seed < GRAPHS; seed++) {
            var lots = new Lots(seed);
            var base = lots.score();
            var attack = lots.score();
            var support = lots.score();

            assertThat(semantics.strength(1 - base, support, attack))
                    .isCloseTo(1 - semantics.strength(base, attack, support), within(EXACT));
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "EULER_BASED")
    void losesOrKeepsARelationsEffectByAnUndercut(StrengthSemantics semantics) {
        forEachGraph((lots, _) -> {
            var graph = new ArgumentGraph();
            var claim = graph.addStatement(lots.score());
            var attack = graph.addRelation(Polarity.ATTACK, claim, 1, graph.addStatement(lots.score()));
            var hit = Strengths.of(graph, semantics).strength(claim);
            graph.addRelation(Polarity.ATTACK, attack, 1, graph.addStatement(lots.score()));
            var undercut = Strengths.of(graph, semantics);
            graph.setActive(attack, false);

            assertThat(undercut.strength(attack)).isLessThan(1);
            assertThat(undercut.strength(claim)).isBetween(hit,
                    Strengths.of(graph, semantics).strength(claim));
        });
    }

    @ParameterizedTest
    @EnumSource
    void heedsOnlyWhatCanReachIt(StrengthSemantics semantics) {
        forEachGraph((lots, _) -> {
            var graph = lots.mixed(1 + lots.below(9), lots.below(16));
            var size = graph.size();
            var before = Strengths.of(graph, semantics);
            graph.addRelation(Polarity.ATTACK, graph.addStatement(0.5), 1, 0);

            var after = Strengths.of(graph, semantics);
            assertThat(IntStream.range(0, size).mapToObj(after::strength))
                    .isEqualTo(IntStream.range(0, size).mapToObj(before::strength).toList());
        });
    }

    @ParameterizedTest
    @EnumSource
    void doesNotDependOnTheOrderOfInsertionByABit(StrengthSemantics semantics) {
        forEachGraph((lots, seed) -> {
            var graph = lots.mixed(1 + lots.below(9), lots.below(16));
            var order = Graphs.someOrder(graph, new Random(seed));
            var strengths = Strengths.of(graph, semantics);
            var renamed = Strengths.of(Graphs.renamed(graph, order), semantics);

            assertThat(IntStream.range(0, order.length).mapToObj(renamed::strength)).isEqualTo(
                    IntStream.of(order).mapToObj(strengths::strength).toList());
        });
    }

    @ParameterizedTest
    @EnumSource
    void followsTheParityOfAttacksAlongTheOnlyWay(StrengthSemantics semantics) {
        forEachGraph((lots, _) -> {
            var tree = new ArgumentGraph();
            var favours = new ArrayList<>(List.of(true));
            tree.addStatement(lots.score());
            while (tree.size() < 15) {
                var target = lots.below(tree.size());
                var statement = tree.addStatement(lots.score());
                var relation = tree.addRelation(lots.polarity(), target, lots.score(), statement);
                favours.add(tree.isAttack(relation) != favours.get(target));
                favours.add(favours.getLast());
            }
            var before = Strengths.of(tree, semantics).strength(0);
            var element = lots.below(tree.size());
            tree.setBase(element, Math.min(1, tree.base(element) + 0.2));
            var rise = Strengths.of(tree, semantics).strength(0) - before;

            assertThat(favours.get(element) ? rise : -rise).isGreaterThanOrEqualTo(-EXACT);
        });
    }

    @Test
    void growsAndFallsWithVotes() {
        assertThat(BaseScore.ofStatement(0, 0)).isEqualTo(0.5);
        assertThat(BaseScore.ofStatement(1, 0)).isEqualTo(0.6);
        assertThat(BaseScore.ofStatement(10, 0)).isCloseTo(0.857, within(1e-3));
        assertThat(BaseScore.ofRelation(0, 0)).isEqualTo(1);
        assertThat(BaseScore.ofRelation(7, 0)).isEqualTo(1);
        for (var votes = 0; votes < 1_000; votes++) {
            assertThat(BaseScore.ofStatement(votes + 1, 9)).isGreaterThan(BaseScore.ofStatement(votes, 9))
                    .isLessThan(1);
            assertThat(BaseScore.ofRelation(9, votes + 1)).isLessThan(BaseScore.ofRelation(9, votes))
                    .isGreaterThan(0);
            assertThat(BaseScore.ofEvidence(0.8, 3, votes + 1))
                    .isLessThan(BaseScore.ofEvidence(0.8, 3, votes));
        }
    }

    @Test
    void refusesVotesThatCannotBeCounted() {
        for (var votes : new double[]{-1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatIllegalArgumentException().isThrownBy(() -> BaseScore.ofStatement(votes, 0));
            assertThatIllegalArgumentException().isThrownBy(() -> BaseScore.ofRelation(0, votes));
        }
        assertThat(BaseScore.social(0, 0)).isZero();
        assertThat(BaseScore.social(9, 0.9)).isEqualTo(0.9);
    }

    @ParameterizedTest
    @EnumSource(names = {"QUADRATIC_ENERGY", "DF_QUAD", "MULTILAYER_PERCEPTRON"})
    void isSwayedByEnoughReasons(StrengthSemantics semantics) {
        var graph = new ArgumentGraph();
        var up = graph.addStatement(0.5);
        var down = graph.addStatement(0.5);
        Collections.nCopies(400, 0.5).forEach(score -> {
            graph.addRelation(Polarity.SUPPORT, up, 1, graph.addStatement(score));
            graph.addRelation(Polarity.ATTACK, down, 1, graph.addStatement(score));
        });
        var strengths = Strengths.of(graph, semantics);

        assertThat(strengths.strength(up)).isGreaterThan(0.99);
        assertThat(strengths.strength(down)).isLessThan(0.01);
    }

    @Test
    void weighsTheWorkedExampleOfACharge() {
        var sketch = Sketch.of("p d:.8 q:.6 h:.7; q+p");
        var graph = sketch.graph();
        var authority = sketch.relate(Polarity.SUPPORT, "d", "p");
        var charge = graph.addRelation(Polarity.ATTACK, authority, 1, sketch.at("h"));
        var strengths = Strengths.of(graph, StrengthSemantics.QUADRATIC_ENERGY);

        assertThat(strengths.strength(authority)).isCloseTo(0.671141, within(1e-6));
        assertThat(strengths.strength(sketch.at("p"))).isCloseTo(0.781904, within(1e-6));
        graph.setActive(charge, false);
        assertThat(sketch.strength(StrengthSemantics.QUADRATIC_ENERGY, "p")).isCloseTo(0.831081,
                within(1e-6));
        graph.setActive(authority, false);
        assertThat(sketch.strength(StrengthSemantics.QUADRATIC_ENERGY, "p")).isCloseTo(0.632353,
                within(1e-6));
    }

    @ParameterizedTest
    @EnumSource(names = {"QUADRATIC_ENERGY", "MULTILAYER_PERCEPTRON"})
    void isTheOnlyAgreementWhereReasonsAreFew(StrengthSemantics semantics) {
        for (var seed = 0; seed < 200; seed++) {
            var lots = new Lots(seed);
            var graph = fewReasons(lots, 2 + lots.below(10));
            var strengths = Strengths.of(graph, semantics);
            for (var start = 0; start < 2; start++) {
                var agreed = Plain.agreement(graph, semantics, lots::score);
                for (var element = 0; element < graph.size(); element++) {
                    assertThat(agreed[element]).as("seed %d", seed)
                            .isCloseTo(strengths.strength(element), within(1e-8));
                }
            }
        }
    }

    /// Three reasons each at most: by the bounds in the literature the steps then contract.
    private static ArgumentGraph fewReasons(Lots lots, int statements) {
        var graph = new ArgumentGraph();
        IntStream.range(0, statements).forEach(_ -> graph.addStatement(0.5));
        for (var statement = 0; statement < statements; statement++) {
            for (var reasons = lots.below(4); reasons > 0; reasons--) {
                graph.addRelation(lots.polarity(), statement, 1, lots.below(statements));
            }
        }
        return graph;
    }

    @Test
    void flagsSupportThatFeedsOnItself() {
        var sketch = Sketch.of("a b c d; a+b b+a c>d d>c");
        var strengths = Strengths.of(sketch.graph(), StrengthSemantics.QUADRATIC_ENERGY);

        assertThat(strengths.isCircularSupport(sketch.at("a"))).isTrue();
        assertThat(strengths.isCircularSupport(sketch.at("c"))).isFalse();
    }

    private static void forEachGraph(ObjLongConsumer<Lots> law) {
        for (var seed = 0L; seed < GRAPHS; seed++) {
            law.accept(new Lots(seed), seed);
        }
    }
}
