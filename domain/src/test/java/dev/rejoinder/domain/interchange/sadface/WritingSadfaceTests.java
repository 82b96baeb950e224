package dev.rejoinder.domain.interchange.sadface;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.interchange.Carried;
import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MadeUpMaps;
import dev.rejoinder.domain.interchange.MapHeading;
import dev.rejoinder.domain.interchange.MapTarget;
import dev.rejoinder.domain.interchange.MappedLocution;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.interchange.Passage;
import dev.rejoinder.domain.interchange.Phase;
import dev.rejoinder.domain.interchange.Ratings;
import dev.rejoinder.domain.judgement.label.Label;
import dev.rejoinder.domain.origin.Origin;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.relation.Scheme;
import dev.rejoinder.domain.speech.Locution;
import dev.rejoinder.domain.statement.Attribution;
import dev.rejoinder.domain.statement.Scope;
import dev.rejoinder.domain.statement.SpeakerKind;
import dev.rejoinder.domain.statement.StatementKind;
import dev.rejoinder.domain.statement.Wording;

class WritingSadfaceTests {

    private static final Attribution ADA = new Attribution("Ada", SpeakerKind.PERSON, "", "");

    private final Losses losses = new Losses();

    private static MappedStatement claim(String key) {
        return MappedStatement.claim(key, new Wording("Claim " + key, ""));
    }

    private static MappedStatement withdrawn(String key) {
        return new MappedStatement(key, StatementKind.CLAIM, new Wording("Claim " + key, ""), Scope.ANY,
                List.of(),
                null, null, false, List.of(), new Passage("ada", 3, true, Ratings.NONE, List.of()));
    }

    private static MappedRelation support(String key, String premise, MapTarget target) {
        return MappedRelation.plain(key, RelationKind.SUPPORT, List.of(premise), target);
    }

    private static List<Origin> others(List<Origin> origins) {
        return origins.stream().filter(origin -> !origin.system().equals("sadface")).toList();
    }

    /// What is read also says what it was called in the document.
    private static DocumentMap withoutOwnOrigins(DocumentMap map) {
        var heading = map.heading();
        return new DocumentMap(new MapHeading(heading.key(), heading.title(), heading.description(),
                heading.language(), 0, "", others(heading.origins()), Map.of()),
                map.said().stream().map(statement -> statement.from(others(statement.origins()))).toList(),
                map.drawn().stream().map(relation -> relation.from(others(relation.origins()))).toList(),
                map.recorded());
    }

    @Test
    void losesNothing() {
        for (var seed = 0; seed < 400; seed++) {
            var map = MadeUpMaps.map(seed, 20, EnumSet.allOf(Carried.class));
            var written = Sadface.write(map, losses);

            assertThat(withoutOwnOrigins(Sadface.read(written, losses))).as("%s", written).isEqualTo(map);
            assertThat(losses.report().entries()).isEmpty();
        }
    }

    @Test
    void returnsWhatWasReadAsItWas() {
        for (var document : List.of(Sadface.OLDER, Sadface.NEWER)) {
            var written = Sadface.write(Sadface.read(document, losses), losses);

            assertThat(Sadface.canonical(written)).isEqualTo(Sadface.canonical(document));
            assertThat(losses.report().isEmpty()).isTrue();
        }
        assertThat(Sadface.write(Sadface.read(Sadface.OLDER, losses), losses)).contains(
                "\"org.example\":{\"k\":[1,2.50]}",
                "\"analyst_name\":\"Mary\"", "\"created\":\"2026-05-01T10:00:00\"");
    }

    @Test
    void writesTheDialectThatTheDebateCameIn() {
        var map = Sadface.read(Sadface.NEWER, losses);
        var drawn = new ArrayList<>(map.drawn());
        drawn.add(MappedRelation.plain("new", RelationKind.ATTACK, List.of("b"), MapTarget.statement("c"))
                .following(new Scheme("expert-opinion"), Map.of()));

        var written = Sadface.write(new DocumentMap(map.heading(), map.said(), drawn, List.of()), losses);

        assertThat(written).contains("{\"id\":\"new\",\"type\":\"conflict\",\"name\":\"attack\"");
        assertThat(Sadface.read(written, losses).drawn().getLast().scheme().value())
                .isEqualTo("expert-opinion");
    }

    @Test
    void writesOneSchemeAsSeveralWhereItNoLongerIsOne() {
        var map = Sadface.read(Sadface.NEWER, losses);
        var drawn = map.drawn().stream().filter(relation -> !List.of("d", "k>i").contains(relation.key()))
                .toList();

        var written = Sadface.write(new DocumentMap(map.heading(), map.said(), drawn, List.of()), losses);

        assertThat(withoutOwnOrigins(Sadface.read(written, losses)).drawn())
                .isEqualTo(withoutOwnOrigins(new DocumentMap(map.heading(), List.of(), drawn, List.of()))
                        .drawn());
    }

    @Test
    void writesOneSchemeAsSeveralWhereSomethingBearsOnOneOfThem() {
        var map = Sadface.read(Sadface.NEWER, losses);
        var drawn = new ArrayList<>(map.drawn());
        drawn.add(support("new", "b", MapTarget.relation("d>b")));

        var written = Sadface.write(new DocumentMap(map.heading(), map.said(), drawn, List.of()), losses);

        assertThat(Sadface.read(written, losses).drawn().getLast().target())
                .isEqualTo(MapTarget.relation("d>b"));
    }

    @Test
    void callsElementsWhatTheDocumentCalledThem() {
        var map = new DocumentMap(MapHeading.titled("m", "x"), List.of(
                claim("1").from(List.of(Origin.of("sadface", "a"))),
                claim("2").from(List.of(Origin.of("sadface", "a"))),
                claim("3").from(List.of(Origin.of("sadface", "1")))),
                List.of(support("4", "2", MapTarget.statement("1"))), List.of());

        var read = Sadface.read(Sadface.write(map, losses), losses);

        assertThat(read.said()).extracting("key").containsExactly("a", "2", "3");
        assertThat(read.drawn().getFirst().target()).isEqualTo(MapTarget.statement("a"));
    }

    @Test
    void leavesOutWhatIsWithdrawnAndWhatHangsOnIt() {
        var question = claim("q").as(StatementKind.QUESTION).about(MapTarget.statement("gone"));
        var map = new DocumentMap(MapHeading.titled("m", "x"),
                List.of(claim("a"), withdrawn("gone"), question), List.of(
                        support("r", "gone", MapTarget.statement("a")),
                        support("s", "a", MapTarget.relation("r"))),
                List.of(new MappedLocution("gone", ADA, Locution.DENIED, null),
                        new MappedLocution("a", ADA, Locution.QUALIFIED, "gone"),
                        new MappedLocution("a", ADA, Locution.DENIED, null)));

        var read = Sadface.read(Sadface.write(map, losses), losses);

        assertThat(read.said()).extracting("key").containsExactly("a", "q");
        assertThat(read.drawn()).isEmpty();
        assertThat(read.recorded()).hasSize(1);
        assertThat(losses.report().counts()).containsOnly(Map.entry("withdrawn", 3L), Map.entry("about", 1L),
                Map.entry("locution", 2L));
    }

    @Test
    void leavesOutEdgesThatWereKeptAsideAndLeadNowhereNow() {
        var map = Sadface.read(
                """
                        {"nodes":[{"id":"a","type":"atom","text":"a"},{"id":"gone","type":"atom","text":"b"}],
                        "edges":[{"id":"one","source_id":"a","target_id":"gone"},
                        {"id":"two","source_id":"a","target_id":"a"}]}""",
                new Losses());
        var said = List.of(map.said().getFirst(), withdrawn("gone"));

        assertThat(Sadface.write(new DocumentMap(map.heading(), said, List.of(), List.of()), losses))
                .contains("\"two\"").doesNotContain("\"one\"");
    }

    @Test
    void citesAResourceAnewWhereTheDocumentWithItIsGone() {
        var map = Sadface.read(Sadface.OLDER, losses);
        var alone = new DocumentMap(MapHeading.titled("m", "x"), map.said(), List.of(), List.of());

        assertThat(Sadface.read(Sadface.write(alone, losses), losses).said().getFirst().sources())
                .isEqualTo(map.said().getFirst().sources());
    }

    @Test
    void tellsHowElementsCameAndWhatIsSaidOfThem() {
        var phase = new Phase(3, Instant.EPOCH, null, false, Label.IN, 0.75);
        var rated = new MappedStatement("a", StatementKind.CLAIM, new Wording("a", ""), Scope.ANY, List.of(),
                null,
                null, false, List.of(), new Passage("ada", 3, false, new Ratings(1, 2, 3), List.of(phase)));
        var heading = new MapHeading("m", "x", "", "en", 7, "2026-05-01T10:00:00.123Z", List.of(),
                Map.of("charges", 1L));

        var written = Sadface.write(new DocumentMap(heading, List.of(rated), List.of(), List.of()), losses);

        assertThat(written).contains(
                "\"by\":\"ada\",\"since\":3,\"ratings\":[1,2,3],\"label\":\"in\",\"strength\":0.75",
                "\"edited\":\"2026-05-01T10:00:00\"", "\"language\":\"en\",\"version\":7");
        assertThat(losses.report().counts()).containsExactly(Map.entry("charges", 1L));
    }
}
