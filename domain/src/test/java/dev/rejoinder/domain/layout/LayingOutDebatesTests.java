package dev.rejoinder.domain.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LayingOutDebatesTests {

    private static final int SEEDS = 300;

    @ParameterizedTest
    @EnumSource
    void keepsBoxesApart(Direction direction) {
        madeUp(direction).forEach(layout -> {
            var boxes = Boxes.of(layout);
            assertThat(boxes.stream().filter(box -> boxes.stream().anyMatch(box::overlaps))).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void leadsLinesPastBoxes(Direction direction) {
        madeUp(direction).forEach(layout -> {
            var boxes = Boxes.of(layout);
            var lines = Boxes.lines(layout, direction);
            assertThat(lines.stream().filter(line -> boxes.stream().anyMatch(line::overlaps))).isEmpty();
        });
    }

    @Test
    void putsArgumentsBelowWhatTheyBearOn() {
        madeUp(Direction.DOWN).forEach(layout -> hanging(layout).forEach(element -> {
            var above = layout.parent(element);
            assertThat(layout.y(element)).isGreaterThan(layout.y(above) + layout.height(above));
        }));
    }

    @Test
    void putsArgumentsToTheRightOfWhatTheyBearOn() {
        madeUp(Direction.RIGHT).forEach(layout -> hanging(layout).forEach(element -> {
            var left = layout.parent(element);
            assertThat(layout.x(element)).isGreaterThan(layout.x(left) + layout.width(left));
        }));
    }

    @ParameterizedTest
    @EnumSource
    void staysWithinItsBounds(Direction direction) {
        madeUp(direction).forEach(layout -> assertThat(Boxes.of(layout)).allSatisfy(box -> {
            assertThat(box.left()).isNotNegative();
            assertThat(box.top()).isNotNegative();
            assertThat(box.right()).isLessThanOrEqualTo(layout.width());
            assertThat(box.bottom()).isLessThanOrEqualTo(layout.height());
        }));
    }

    @ParameterizedTest
    @EnumSource
    void isTheSameForTheSameDebate(Direction direction) {
        var options = LayoutOptions.DEFAULT.facing(direction);
        for (var seed = 0; seed < SEEDS; seed++) {
            var steps = MadeUpHistories.of(seed, 100);
            assertThat(numbers(MadeUpHistories.graph(steps, options).layOut()))
                    .isEqualTo(numbers(MadeUpHistories.graph(steps, options).layOut()));
        }
    }

    @Test
    void endsLinesWhereTheyLead() {
        madeUp(Direction.DOWN).forEach(layout -> hanging(layout).forEach(element -> {
            var above = layout.parent(element);
            assertThat(layout.landing(element).y()).isBetween(layout.y(above) + layout.height(above),
                    layout.y(element));
        }));
    }

    private static Stream<MapLayout> madeUp(Direction direction) {
        var options = LayoutOptions.DEFAULT.facing(direction);
        return IntStream.range(0, SEEDS).mapToObj(seed -> MadeUpHistories.graph(MadeUpHistories.of(seed,
                seed), options).layOut());
    }

    private static IntStream hanging(MapLayout layout) {
        return IntStream.range(0, layout.size()).filter(element -> layout.parent(element) != MapLayout.NONE);
    }

    private static List<Double> numbers(MapLayout layout) {
        return IntStream.range(0, layout.size()).boxed().flatMap(element -> Stream.of(layout.x(element),
                layout.y(element), layout.width(element), layout.height(element),
                layout.landing(element).x(), layout.landing(element).y())).toList();
    }
}
