package dev.rejoinder.domain.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class LayingOutLargeDebatesTests {

    private static final long STEPS_PER_PART = 2;

    private final LayoutGraph graph = new LayoutGraph(LayoutOptions.DEFAULT);

    @Test
    void followsLongChains() {
        say(200_001);
        for (var index = 1; index <= 200_000; index++) {
            graph.relation("r" + index, List.of("s" + index), "s" + (index - 1));
        }

        var layout = graph.layOut();

        assertThat(IntStream.rangeClosed(1, 200_000).allMatch(index -> layout.y(index) > layout.y(index - 1)))
                .isTrue();
    }

    @Test
    void followsLongChainsOfUndercuts() {
        say(100_001);
        graph.relation("r1", List.of("s1"), "s0");
        for (var index = 2; index <= 100_000; index++) {
            graph.relation("r" + index, List.of("s" + index), "r" + (index - 1));
        }

        assertThat(graph.layOut().positionOf("r100000")).isPresent();
    }

    @Test
    void breaksStarsIntoRows() {
        say(100_001);
        for (var index = 1; index <= 100_000; index++) {
            graph.relation("r" + index, List.of("s" + index), "s0");
        }

        var layout = graph.layOut();

        assertThat(layout.width() / layout.height()).isBetween(0.5, 6.0);
    }

    @Test
    void breaksStarsOfUndercutsIntoRows() {
        say(100_001);
        graph.relation("r1", List.of("s1"), "s0");
        for (var index = 2; index <= 100_000; index++) {
            graph.relation("r" + index, List.of("s" + index), "r1");
        }

        var layout = graph.layOut();

        assertThat(layout.width() / layout.height()).isBetween(0.5, 6.0);
    }

    @Test
    void putsManyThatAreAloneInAGrid() {
        say(100_000);

        var layout = graph.layOut();

        assertThat(layout.width() / layout.height()).isBetween(1.0, 4.0);
        assertThat(layout.y(0)).isEqualTo(layout.y(1));
    }

    @Test
    void closesNoCircleHoweverLong() {
        say(100_000);
        for (var index = 0; index < 100_000; index++) {
            graph.relation("r" + index, List.of("s" + index), "s" + (index + 1) % 100_000);
        }

        var layout = graph.layOut();

        assertThat(layout.parent(layout.indexOf("s99999"))).isEqualTo(MapLayout.NONE);
        assertThat(layout.parent(layout.indexOf("r99999"))).isZero();
    }

    @Test
    void takesStepsInProportionToTheSize() {
        for (var seed = 0; seed < 100; seed++) {
            var made = MadeUpHistories.graph(MadeUpHistories.of(seed, 1_000), LayoutOptions.DEFAULT);
            assertThat(steps(made)).isLessThan(STEPS_PER_PART * made.size());
        }
    }

    @Test
    void takesStepsInProportionToTheSizeWhereDeepSubtreesLieSideBySide() {
        say(20_001);
        for (var index = 1; index <= 20_000; index++) {
            graph.relation("r" + index, List.of("s" + index), "s" + Math.max(0, index - 141));
        }

        assertThat(steps(graph)).isLessThan(STEPS_PER_PART * graph.size());
    }

    private static long steps(LayoutGraph graph) {
        var forest = new Forest(graph);
        var measures = Measures.of(Direction.DOWN);
        return new TidyTree(new Skeleton(forest, new Rows(forest, measures), measures)).steps();
    }

    private void say(int count) {
        for (var index = 0; index < count; index++) {
            graph.statement("s" + index, "engines compose");
        }
    }
}
