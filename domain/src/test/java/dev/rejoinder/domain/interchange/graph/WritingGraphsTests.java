package dev.rejoinder.domain.interchange.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapHeading;
import dev.rejoinder.domain.interchange.MapTarget;
import dev.rejoinder.domain.interchange.MapWriter;
import dev.rejoinder.domain.interchange.MappedLocution;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.interchange.cypher.CypherWriter;
import dev.rejoinder.domain.interchange.cytoscape.Cx2Writer;
import dev.rejoinder.domain.interchange.cytoscape.CyjsWriter;
import dev.rejoinder.domain.interchange.dot.DotWriter;
import dev.rejoinder.domain.interchange.gexf.GexfDialect;
import dev.rejoinder.domain.interchange.gexf.GexfWriter;
import dev.rejoinder.domain.interchange.graphml.GraphmlWriter;
import dev.rejoinder.domain.interchange.graphml.YedWriter;
import dev.rejoinder.domain.interchange.jsongraph.JgfWriter;
import dev.rejoinder.domain.interchange.jsongraph.NodeLinkWriter;
import dev.rejoinder.domain.origin.Origin;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.speech.Locution;
import dev.rejoinder.domain.statement.Attribution;
import dev.rejoinder.domain.statement.SpeakerKind;
import dev.rejoinder.domain.statement.Wording;

class WritingGraphsTests {

    private static final int LARGE = 200_000;

    private static final int SMALLER = 2_000;

    static Stream<MapWriter> writers() {
        return Stream.of(new GexfWriter(Positions.NONE, GexfDialect.DATE), new GraphmlWriter(),
                new YedWriter(Positions.NONE), new DotWriter(), new CyjsWriter(Positions.NONE),
                new Cx2Writer(Positions.NONE), new JgfWriter(), new NodeLinkWriter(), new CypherWriter());
    }

    @ParameterizedTest
    @MethodSource("writers")
    void givesTheSameTextForEqualMaps(MapWriter writer) {
        for (var seed = 0; seed < 20; seed++) {
            assertThat(Written.by(writer, LivedMaps.map(seed, 8)))
                    .isEqualTo(Written.by(writer, LivedMaps.map(seed, 8)));
        }
    }

    @ParameterizedTest
    @MethodSource("writers")
    void givesTextThatCanBeEncoded(MapWriter writer) {
        for (var seed = 0; seed < 100; seed++) {
            var text = Written.by(writer, LivedMaps.map(seed, 8)).text();

            assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(text)).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("writers")
    void readsNothingBeforeTheFirstPieceIsAskedFor(MapWriter writer) {
        var map = new LargeMap(LARGE);

        try (var pieces = writer.write(map, new Losses())) {
            assertThat(map.asked()).isZero();
            assertThat(pieces.iterator().next()).isNotEmpty();
            assertThat(map.asked()).isLessThanOrEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("writers")
    void readsTheMapAsItWrites(MapWriter writer) {
        var map = new LargeMap(LARGE);
        var numbering = writer instanceof Cx2Writer ? 2 * LARGE : 0;

        try (var pieces = writer.write(map, new Losses())) {
            var iterator = pieces.iterator();
            IntStream.range(0, 10).forEach(piece -> iterator.next());
            assertThat(map.asked() - numbering).isBetween(5, 1_000);
        }
    }

    @ParameterizedTest
    @MethodSource("writers")
    void readsRelationsAsItWritesThem(MapWriter writer) {
        var whole = new LargeMap(SMALLER);
        var count = writer.write(whole, new Losses()).toList().size();
        var map = new LargeMap(SMALLER);

        try (var pieces = writer.write(map, new Losses())) {
            var iterator = pieces.iterator();
            IntStream.range(0, count * 3 / 4).forEach(piece -> iterator.next());
            assertThat(map.relationsAsked()).isLessThan(whole.relationsAsked() - SMALLER / 20);
        }
    }

    @ParameterizedTest
    @MethodSource("writers")
    void losesNothingOfWhatMapsHold(MapWriter writer) {
        var map = map(List.of(), List.of());

        assertThat(Written.by(writer, map).report().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("writers")
    void tellsWhatOriginsCarriedByName(MapWriter writer) {
        var map = map(List.of(new Origin("aif", "1", "{\"timestamp\": \"\"}")), List.of());

        assertThat(Written.by(writer, map).report().entries())
                .allSatisfy(loss -> assertThat(loss.feature()).isEqualTo("origin"))
                .extracting("element").containsExactlyInAnyOrder("claim", "reason", "whole", "linked", "");
    }

    @ParameterizedTest
    @MethodSource("writers")
    void tellsWhatTheDebateHoldsBesides(MapWriter writer) {
        var heading = new MapHeading("debate", "", "", "", 0, "", List.of(), Map.of("charges", 3L));
        var map = new DocumentMap(heading, List.of(), List.of(), List.of());

        assertThat(Written.by(writer, map).report().counts()).isEqualTo(Map.of("charges", 1L));
    }

    @ParameterizedTest
    @MethodSource("writers")
    void tellsOfLocutionsUnlessItKeepsThem(MapWriter writer) {
        var denied = new MappedLocution("claim", new Attribution("Mary", SpeakerKind.PERSON, "", ""),
                Locution.DENIED, null);
        var losses = writer instanceof CypherWriter ? Map.of() : Map.of("locution", 1L);

        assertThat(Written.by(writer, map(List.of(), List.of(denied))).report().counts()).isEqualTo(losses);
    }

    private static DocumentMap map(List<Origin> origins, List<MappedLocution> locutions) {
        var heading = new MapHeading("debate", "Engines", "", "", 0, "", origins, Map.of());
        var claim = MappedStatement.claim("claim", new Wording("Engines compose", "")).from(origins);
        var reason = MappedStatement.claim("reason", new Wording("Music has rules", "")).from(origins);
        var whole = MappedRelation.plain("whole", RelationKind.SUPPORT, List.of("reason"),
                MapTarget.statement("claim")).from(origins);
        var linked = MappedRelation.plain("linked", RelationKind.PREFERENCE, List.of("reason", "claim"),
                MapTarget.statement("third")).from(origins);
        var third = MappedStatement.claim("third", new Wording("Rules suffice", ""));
        return new DocumentMap(heading, List.of(claim, reason, third), List.of(whole, linked), locutions);
    }
}
