package dev.rejoinder.domain.interchange.carneades;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.interchange.Carried;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MadeUpMaps;
import dev.rejoinder.domain.interchange.draft.Documents;

/// Maps of every kind come back as they were, keys and order included; only where they came from is added.
class CarryingCarneadesGraphsTests {

    private static final int SEEDS = 300;

    private static void carries(Set<Carried> carried, int size) {
        for (var seed = 0; seed < SEEDS; seed++) {
            var map = MadeUpMaps.map(seed, size, carried);
            var losses = new Losses();

            var document = Documents.written(new CarneadesWriter(), map, losses);
            var read = Documents.read(new CarneadesReader(), document, losses);

            assertThat(Documents.without("carneades", read)).as("seed %d: %s", seed, document).isEqualTo(map);
            assertThat(losses.report().isEmpty()).as("seed %d: %s", seed, losses.report()).isTrue();
            assertThat(Documents.written(new CarneadesWriter(), read, losses)).isEqualTo(document);
        }
    }

    @Test
    void whateverTheyHold() {
        carries(EnumSet.allOf(Carried.class), 14);
    }

    @Test
    void withArgumentsAboutArguments() {
        carries(Set.of(Carried.UNDERCUTS, Carried.UNDERPINS, Carried.LINKED_PREMISES, Carried.CYCLES), 30);
    }

    @Test
    void whatCarneadesKnows() {
        carries(Set.of(Carried.SYMBOLS, Carried.LINES, Carried.SCHEMES, Carried.SLOTS), 14);
    }
}
