package dev.rejoinder.domain.interchange.aif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.EnumSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.interchange.ArgumentMap;
import dev.rejoinder.domain.interchange.Carried;
import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MadeUpMaps;
import dev.rejoinder.domain.interchange.MapHeading;
import dev.rejoinder.domain.interchange.MapWriter;
import dev.rejoinder.domain.interchange.MappedLocution;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.MappedStatement;

class WritingPieceByPieceTests {

    private static final List<MapWriter> WRITERS =
            List.of(new AifWriter(), new XaifWriter(), new JsonLdWriter());

    private final DocumentMap map = MadeUpMaps.map(5, 20, EnumSet.allOf(Carried.class));

    private final AtomicInteger opened = new AtomicInteger();

    private final AtomicInteger closed = new AtomicInteger();

    /// Counts how often the map is gone through.
    private final class Counted implements ArgumentMap {

        private <T> Stream<T> counted(Stream<T> items) {
            opened.incrementAndGet();
            return items.onClose(closed::incrementAndGet);
        }

        @Override
        public MapHeading heading() {
            return map.heading();
        }

        @Override
        public Stream<MappedStatement> statements() {
            return counted(map.statements());
        }

        @Override
        public Stream<MappedRelation> relations() {
            return counted(map.relations());
        }

        @Override
        public Stream<MappedLocution> locutions() {
            return counted(map.locutions());
        }
    }

    @Test
    void readsNothingBeforeItIsAsked() {
        for (var writer : WRITERS) {
            try (var pieces = writer.write(new Counted(), new Losses())) {
                assertThat(pieces.isParallel()).isFalse();
            }
            assertThat(opened).hasValue(0);
        }
    }

    @Test
    void closesWhatItOpened() {
        for (var writer : WRITERS) {
            assertThat(Documents.write(writer, new Counted(), new Losses())).isNotEmpty();
            assertThat(closed).hasValue(opened.get()).hasPositiveValue();
        }
    }

    @Test
    void closesWhatItOpenedWhenItIsAbandoned() {
        for (var writer : WRITERS) {
            try (var pieces = writer.write(new Counted(), new Losses())) {
                var iterator = pieces.iterator();
                for (var left = 8; left > 0; left--) {
                    assertThat(iterator.next()).isNotNull();
                }
            }
            assertThat(closed).hasValue(opened.get()).hasPositiveValue();
        }
    }

    @Test
    void writesEqualMapsEqually() {
        for (var writer : WRITERS) {
            assertThat(Documents.write(writer, map, new Losses()))
                    .isEqualTo(Documents.write(writer, new Counted(), new Losses()));
        }
    }

    @Test
    void endsWhereTheLastEnds() {
        var none = Sequence.<String>of(List.of(Stream::empty, Stream::empty)).iterator();

        assertThat(none.hasNext()).isFalse();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(none::next);
    }
}
