package dev.rejoinder.domain.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A debate that grows, laid out anew after each step.
class GrowingDebatesTests {

    private static final int SEEDS = 30;

    private static final int LENGTH = 200;

    @ParameterizedTest
    @EnumSource
    void keepsSiblingsInOrder(Direction direction) {
        for (var seed = 0; seed < SEEDS; seed++) {
            var graph = new LayoutGraph(LayoutOptions.DEFAULT.facing(direction));
            var order = new Order(direction);
            MadeUpHistories.of(seed, LENGTH).forEach(step -> {
                step.tell(graph);
                order.check(graph.layOut());
            });
        }
    }

    @Test
    void leavesStatementsWhereTheyHang() {
        for (var seed = 0; seed < SEEDS; seed++) {
            var graph = new LayoutGraph(LayoutOptions.DEFAULT);
            var parents = new HashMap<String, String>();
            MadeUpHistories.of(seed, LENGTH).forEach(step -> {
                step.tell(graph);
                var now = parents(graph.layOut());
                assertThat(now).containsAllEntriesOf(parents);
                parents.putAll(now);
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void movesNothingInTreesBefore(Direction direction) {
        var graph = new LayoutGraph(LayoutOptions.DEFAULT.facing(direction));
        for (var tree = 0; tree < 16; tree++) {
            say(graph, "tree" + (char) ('a' + tree), 0, 4);
        }
        var before = graph.layOut();

        say(graph, "treel", 4, 20);

        var after = graph.layOut();
        assertThat(elements(before, "tree").stream().filter(key -> key.compareTo("treel") < 0))
                .hasSize(77).allSatisfy(
                        key -> assertThat(after.positionOf(key)).isEqualTo(before.positionOf(key)));
        assertThat(elements(before, "treep")).anySatisfy(
                key -> assertThat(after.positionOf(key)).isNotEqualTo(before.positionOf(key)));
    }

    @Test
    void movesNoTreeForWhatIsAlone() {
        var graph = new LayoutGraph(LayoutOptions.DEFAULT);
        say(graph, "tree", 0, 8);
        var before = graph.layOut();

        IntStream.range(0, 9).forEach(index -> graph.statement("alone" + index, "engines"));

        var after = graph.layOut();
        assertThat(elements(before, "tree"))
                .allSatisfy(key -> assertThat(after.positionOf(key)).isEqualTo(before.positionOf(key)));
    }

    @Test
    void keepsLayoutsThatWereMade() {
        var graph = new LayoutGraph(LayoutOptions.DEFAULT);
        graph.statement("before", "engines");
        var layout = graph.layOut();

        graph.statement("after", "engines");

        assertThat(layout.size()).isEqualTo(1);
        assertThat(layout.positionOf("after")).isEmpty();
    }

    /// Says a thesis with arguments in three levels.
    private static void say(LayoutGraph graph, String tree, int from, int end) {
        for (var index = from; index < end; index++) {
            graph.statement(tree + index, "engines compose music");
            if (index > 0) {
                graph.relation(tree + "-r" + index, List.of(tree + index), tree + index / 3);
            }
        }
    }

    private static List<String> elements(MapLayout layout, String tree) {
        return IntStream.range(0, layout.size()).mapToObj(layout::key).filter(key -> key.startsWith(tree))
                .toList();
    }

    private static Map<String, String> parents(MapLayout layout) {
        var parents = new HashMap<String, String>();
        for (var element = 0; element < layout.size(); element++) {
            if (layout.parent(element) != MapLayout.NONE) {
                parents.put(layout.key(element), layout.key(layout.parent(element)));
            }
        }
        return parents;
    }

    /// Siblings in the order in which they came, and whether they lie so.
    private record Order(Direction direction, Set<Integer> known, Map<Integer, List<Integer>> siblings) {

        Order(Direction direction) {
            this(direction, new HashSet<>(), new HashMap<>());
        }

        void check(MapLayout layout) {
            var fresh = new ArrayList<Integer>();
            for (var element = 0; element < layout.size(); element++) {
                if (layout.parent(element) != MapLayout.NONE && known.add(element)) {
                    fresh.add(element);
                }
            }
            fresh.sort((one, other) -> isInOrder(layout, one, other) ? -1 : 1);
            fresh.forEach(element -> siblings.computeIfAbsent(layout.parent(element), _ -> new ArrayList<>())
                    .add(element));
            siblings.values().forEach(family -> {
                for (var index = 1; index < family.size(); index++) {
                    assertThat(isInOrder(layout, family.get(index - 1), family.get(index))).isTrue();
                }
            });
        }

        private boolean isInOrder(MapLayout layout, int one, int other) {
            var isDown = direction == Direction.DOWN;
            var across = isDown
                    ? layout.x(other) + layout.width(other) / 2 - layout.x(one) - layout.width(one) / 2
                    : layout.y(other) + layout.height(other) / 2 - layout.y(one) - layout.height(one) / 2;
            return across > 0 || top(layout, other) > top(layout, one);
        }

        private double top(MapLayout layout, int element) {
            var edge = direction == Direction.DOWN ? layout.y(element) : layout.x(element);
            return layout.width(element) > 0 ? edge : edge - Measures.RADIUS;
        }
    }
}
