package dev.rejoinder.domain.interchange.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.interchange.ArgumentMap;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapHeading;
import dev.rejoinder.domain.interchange.MapTarget;
import dev.rejoinder.domain.interchange.MappedLocution;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.layout.LayoutOptions;
import dev.rejoinder.domain.relation.RelationKind;

class StreamingDrawingsTests {

    private static final SvgWriter WRITER = new SvgWriter(LayoutOptions.DEFAULT);

    @Test
    void readsNothingBeforeItIsAskedFor() {
        var map = new Watched(3);

        try (var pieces = WRITER.write(map, new Losses())) {
            assertThat(map.opened).isEmpty();
            assertThat(pieces.findFirst()).get().asString().startsWith("<svg");
        }

        assertThat(map.opened).containsExactly("statements", "relations", "statements");
        assertThat(map.closed).containsExactlyInAnyOrderElementsOf(map.opened);
    }

    @Test
    void closesWhatItLeavesHalfRead() {
        var map = new Watched(3);

        try (var pieces = WRITER.write(map, new Losses())) {
            assertThat(pieces.filter(piece -> piece.contains("listitem")).findFirst()).isPresent();
            assertThat(map.closed).hasSize(map.opened.size() - 1);
        }

        assertThat(map.closed).containsExactlyInAnyOrderElementsOf(map.opened);
    }

    @Test
    void closesWhatItHasRead() {
        var map = new Watched(3);

        try (var pieces = WRITER.write(map, new Losses())) {
            assertThat(pieces).last().asString().endsWith("</svg>\n");
            assertThat(map.closed).containsExactlyInAnyOrderElementsOf(map.opened);
        }
    }

    @Test
    void drawsElementByElement() {
        try (var pieces = WRITER.write(new Watched(20_000), new Losses())) {
            assertThat(pieces.mapToInt(String::length).max().orElseThrow()).isLessThan(10_000);
        }
    }

    /// A map of so many statements in one chain, made while it is read, that remembers what was opened and closed.
    private static final class Watched implements ArgumentMap {

        private final List<String> opened = new ArrayList<>();

        private final List<String> closed = new ArrayList<>();

        private final int size;

        Watched(int size) {
            this.size = size;
        }

        @Override
        public MapHeading heading() {
            return Debate.HEADING;
        }

        @Override
        public Stream<MappedStatement> statements() {
            return watched("statements", IntStream.range(0, size)
                    .mapToObj(index -> Debate.claim("s" + index, "Engines compose music")));
        }

        @Override
        public Stream<MappedRelation> relations() {
            return watched("relations", IntStream.range(1, size)
                    .mapToObj(
                            index -> Debate.relation("r" + index, RelationKind.SUPPORT, List.of("s" + index),
                                    MapTarget.statement("s" + index / 2))));
        }

        @Override
        public Stream<MappedLocution> locutions() {
            return watched("locutions", Stream.empty());
        }

        private <T> Stream<T> watched(String name, Stream<T> stream) {
            opened.add(name);
            return stream.onClose(() -> closed.add(name));
        }
    }
}
