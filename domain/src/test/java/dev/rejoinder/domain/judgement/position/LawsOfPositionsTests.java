package dev.rejoinder.domain.judgement.position;

import static dev.rejoinder.domain.judgement.position.PositionSemantics.COMPLETE;
import static dev.rejoinder.domain.judgement.position.PositionSemantics.IDEAL;
import static dev.rejoinder.domain.judgement.position.PositionSemantics.PREFERRED;
import static dev.rejoinder.domain.judgement.position.PositionSemantics.SEMI_STABLE;
import static dev.rejoinder.domain.judgement.position.PositionSemantics.STABLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.judgement.ArgumentGraph;
import dev.rejoinder.domain.judgement.Graphs;
import dev.rejoinder.domain.judgement.Lots;
import dev.rejoinder.domain.judgement.Polarity;
import dev.rejoinder.domain.judgement.label.Labelling;

/// The laws of positions over graphs of attacks by lot.
class LawsOfPositionsTests {

    private static final int GRAPHS = 600;

    @Test
    void isGroundedWhatAllCompletePositionsShare() {
        forEachGraph((graph, seed) -> {
            var shared = new HashSet<>(all(graph));
            Extensions.of(graph, COMPLETE).forEach(shared::retainAll);

            assertThat(shared).as("seed %d", seed).isEqualTo(grounded(graph));
        });
    }

    @Test
    void narrowsFromCompleteToStable() {
        forEachGraph((graph, seed) -> {
            var stable = Extensions.of(graph, STABLE);

            assertThat(Extensions.of(graph, COMPLETE)).as("seed %d", seed)
                    .containsAll(Extensions.of(graph, PREFERRED));
            assertThat(Extensions.of(graph, PREFERRED)).containsAll(Extensions.of(graph, SEMI_STABLE));
            assertThat(Extensions.of(graph, SEMI_STABLE)).containsAll(stable);
            if (!stable.isEmpty()) {
                assertThat(Extensions.of(graph, SEMI_STABLE)).isEqualTo(stable);
            }
        });
    }

    @Test
    void findsTheIdealBetweenTheGroundedAndWhatAllPreferredShare() {
        forEachGraph((graph, seed) -> {
            var shared = new HashSet<>(all(graph));
            Extensions.of(graph, PREFERRED).forEach(shared::retainAll);

            assertThat(Extensions.of(graph, IDEAL)).as("seed %d", seed).singleElement()
                    .satisfies(ideal -> assertThat(shared).containsAll(ideal))
                    .satisfies(ideal -> assertThat(ideal).containsAll(grounded(graph)))
                    .satisfies(ideal -> assertThat(Extensions.of(graph, COMPLETE)).contains(ideal));
        });
    }

    @Test
    void knowsStableOutcomesWithoutOddCyclesAndOneOutcomeWithoutEvenOnes() {
        var odd = new ArrayList<Integer>();
        var even = new ArrayList<Integer>();
        forEachGraph((graph, seed) -> {
            var cycles = cycles(graph);
            if (cycles.stream().noneMatch(length -> length % 2 == 1)) {
                even.add(seed);
                assertThat(Extensions.of(graph, STABLE)).as("seed %d", seed).isNotEmpty()
                        .isEqualTo(Extensions.of(graph, PREFERRED));
            }
            if (cycles.stream().noneMatch(length -> length % 2 == 0)) {
                odd.add(seed);
                assertThat(Extensions.of(graph, COMPLETE)).as("seed %d", seed).hasSize(1);
            }
        });

        assertThat(odd).hasSizeGreaterThan(GRAPHS / 10);
        assertThat(even).hasSizeGreaterThan(GRAPHS / 10);
    }

    @Test
    void leavesToBeSettledOnlyWhatTheGroundedLabelsLeave() {
        forEachGraph((graph, seed) -> {
            var labels = Labelling.of(graph);
            var rest = statements(graph).filter(labels::isUndecided).boxed().toList();
            var apart = new ArgumentGraph();
            rest.forEach(_ -> apart.addStatement(1));
            for (var relation = 0; relation < graph.size(); relation++) {
                if (graph.isRelation(relation) && rest.contains(graph.target(relation))
                        && rest.containsAll(Graphs.sources(graph, relation))) {
                    apart.addRelation(Polarity.ATTACK, rest.indexOf(graph.target(relation)), 1,
                            rest.indexOf(Graphs.sources(graph, relation).getFirst()));
                }
            }
            var settled = statements(graph).filter(labels::isIn).boxed().collect(Collectors.toSet());
            for (var semantics : PositionSemantics.values()) {
                var joined = Extensions.of(apart, semantics).stream().map(position -> statements(apart)
                        .filter(position::contains).mapToObj(rest::get).collect(Collectors.toCollection(
                                () -> new HashSet<>(settled))))
                        .collect(Collectors.toSet());

                assertThat(ofStatements(graph, semantics)).as("seed %d, %s", seed, semantics)
                        .isEqualTo(joined);
            }
        });
    }

    @Test
    void combinesFreelyWhatIsUnrelated() {
        for (var seed = 0; seed < GRAPHS / 10; seed++) {
            var lots = new Lots(seed);
            var one = lots.attacks(1 + lots.below(5), lots.below(8));
            var other = lots.attacks(1 + lots.below(5), lots.below(8));
            var both = Graphs.union(one, other);
            for (var semantics : PositionSemantics.values()) {
                assertThat(Extensions.positions(both, semantics).count()).as("seed %d, %s", seed, semantics)
                        .isEqualTo(Extensions.positions(one, semantics).count()
                                .multiply(Extensions.positions(other, semantics).count()));
            }
        }
    }

    private static Set<Set<Integer>> ofStatements(ArgumentGraph graph, PositionSemantics semantics) {
        return Extensions.of(graph, semantics).stream()
                .map(position -> statements(graph).filter(position::contains)
                        .boxed().collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    private static Set<Integer> grounded(ArgumentGraph graph) {
        var labels = Labelling.of(graph);
        return all(graph).stream().filter(labels::isIn).collect(Collectors.toSet());
    }

    private static Set<Integer> all(ArgumentGraph graph) {
        return IntStream.range(0, graph.size()).boxed().collect(Collectors.toSet());
    }

    private static IntStream statements(ArgumentGraph graph) {
        return IntStream.range(0, graph.size()).filter(element -> !graph.isRelation(element));
    }

    /// The lengths of all cycles that meet nothing twice.
    private static List<Integer> cycles(ArgumentGraph graph) {
        var lengths = new ArrayList<Integer>();
        statements(graph).forEach(start -> walk(graph, start, List.of(start), lengths));
        return lengths;
    }

    private static void walk(ArgumentGraph graph, int start, List<Integer> path, List<Integer> lengths) {
        for (var relation : Graphs.incoming(graph, path.getLast())) {
            var attacker = Graphs.sources(graph, relation).getFirst();
            if (attacker == start) {
                lengths.add(path.size());
            } else if (attacker > start && !path.contains(attacker)) {
                var longer = new ArrayList<>(path);
                longer.add(attacker);
                walk(graph, start, longer, lengths);
            }
        }
    }

    private static void forEachGraph(ObjIntConsumer<ArgumentGraph> law) {
        for (var seed = 0; seed < GRAPHS; seed++) {
            var lots = new Lots(seed);
            law.accept(lots.attacks(1 + lots.below(7), lots.below(11)), seed);
        }
    }
}
