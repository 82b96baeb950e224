package dev.rejoinder.domain.interchange.aif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.rejoinder.domain.interchange.Carried;
import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MadeUpMaps;
import dev.rejoinder.domain.interchange.MapReader;
import dev.rejoinder.domain.interchange.MapWriter;
import dev.rejoinder.domain.origin.Origin;

class CarryingMapsAsNodeSetsTests {

    static LongStream seeds() {
        return LongStream.range(0, 250);
    }

    private static DocumentMap map(long seed) {
        return MadeUpMaps.map(seed, 30, EnumSet.allOf(Carried.class));
    }

    /// What nodes are called here becomes an origin, whatever else the statement came from.
    private static DocumentMap withoutOurOrigins(DocumentMap map) {
        return new DocumentMap(map.heading(),
                map.said().stream().map(said -> said.from(withoutOurs(said.key(), said.origins()))).toList(),
                map.drawn().stream().map(drawn -> drawn.from(withoutOurs(drawn.key(), drawn.origins())))
                        .toList(),
                map.recorded());
    }

    private static List<Origin> withoutOurs(String key, List<Origin> origins) {
        assertThat(origins.getFirst()).isEqualTo(Origin.of("aif", key));
        return origins.subList(1, origins.size());
    }

    private static void carries(MapWriter writer, MapReader reader, DocumentMap map) {
        var losses = new Losses();

        var read = Documents.read(reader, Documents.write(writer, map, losses), losses);

        assertThat(withoutOurOrigins(read)).isEqualTo(map);
        assertThat(losses.report().entries()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void losesNothingInPlainNodeSets(long seed) {
        carries(new AifWriter(), new AifReader(), map(seed));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void losesNothingInTheFilesOfTools(long seed) {
        carries(new XaifWriter(), new AifReader(), map(seed));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void losesNothingAsLinkedData(long seed) {
        carries(new JsonLdWriter(), new JsonLdReader(), map(seed));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void writesANodeForEachStatementAndRelation(long seed) {
        var map = map(seed);

        var nodes = Documents.tree(Documents.write(map)).path("nodes");
        var types = nodes.valueStream().map(node -> node.path("type").stringValue()).toList();

        assertThat(types.stream().filter("I"::equals)).hasSameSizeAs(map.said());
        assertThat(types.stream().filter(List.of("RA", "CA", "MA", "PA")::contains))
                .hasSameSizeAs(map.drawn());
        assertThat(IntStream.range(0, nodes.size()).mapToObj(nodes::get).map(node -> node.path("nodeID")))
                .doesNotHaveDuplicates();
    }
}
