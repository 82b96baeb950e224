package dev.rejoinder.domain.interchange.aif;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapHeading;
import dev.rejoinder.domain.interchange.MapTarget;
import dev.rejoinder.domain.interchange.MappedLocution;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.interchange.Passage;
import dev.rejoinder.domain.interchange.Phase;
import dev.rejoinder.domain.interchange.Ratings;
import dev.rejoinder.domain.judgement.Reading;
import dev.rejoinder.domain.origin.Origin;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.relation.Scheme;
import dev.rejoinder.domain.speech.Locution;
import dev.rejoinder.domain.statement.Attribution;
import dev.rejoinder.domain.statement.SpeakerKind;
import dev.rejoinder.domain.statement.Wording;
import tools.jackson.databind.JsonNode;

class ReturningWhatChangedTests {

    private final Losses losses = new Losses();

    private static MappedStatement claim(String key) {
        return MappedStatement.claim(key, new Wording("Statement " + key, ""));
    }

    private static DocumentMap map(List<MappedStatement> statements, MappedRelation... relations) {
        return new DocumentMap(MapHeading.titled("", ""), statements, List.of(relations), List.of());
    }

    private JsonNode written(DocumentMap map) {
        return Documents.tree(Documents.write(new AifWriter(), map, losses));
    }

    private static Optional<JsonNode> node(JsonNode document, String id) {
        return document.path("nodes").valueStream()
                .filter(node -> node.path("nodeID").asString("").equals(id))
                .findFirst();
    }

    private static MappedStatement passing(MappedStatement statement, Passage passage) {
        return new MappedStatement(statement.key(), statement.kind(), statement.wording(), statement.scope(),
                statement.sources(), statement.attribution(), statement.about(), statement.needsSupport(),
                statement.origins(), passage);
    }

    private static MappedStatement worded(MappedStatement statement, String text) {
        return MappedStatement.claim(statement.key(), new Wording(text, "")).from(statement.origins());
    }

    @Test
    void writesNewWordsInsteadOfWordsThatDidNotFit() {
        var read = Documents.read(Documents.nodeSet("I1(text=%s)".formatted("so ".repeat(11_000)), ""));

        var changed = map(List.of(worded(read.said().getFirst(), "So")));

        assertThat(node(written(changed), "1").orElseThrow().path("text").stringValue()).isEqualTo("So");
    }

    @Test
    void writesANewSchemeInsteadOfThatOfTheDocument() {
        var read = Documents.read(Samples.WRAPPED);
        var relation = read.drawn().getFirst().following(new Scheme("analogy"), Map.of());

        var written = written(new DocumentMap(read.heading(), read.said(), List.of(relation), List.of()));

        assertThat(node(written, "2").orElseThrow().path("scheme").stringValue()).isEqualTo("Analogy");
        assertThat(written.path("schemefulfillments")).isEmpty();
    }

    @Test
    void writesANewSpeakerBesideTheDialogue() {
        var read = Documents.read(Samples.DIALOGUE);
        var mary = new Attribution("Mary", SpeakerKind.PERSON, "", "");
        var said = List.of(read.said().getFirst().saidBy(mary), read.said().getLast());

        var again =
                Documents.read(written(new DocumentMap(read.heading(), said, read.drawn(), read.recorded()))
                        .toString());

        assertThat(again.said().getFirst().attribution()).isEqualTo(mary);
        assertThat(again.recorded()).isEqualTo(read.recorded());
    }

    @Test
    void writesLocutionsThatTheDialogueDoesNotTell() {
        var read = Documents.read(Samples.DIALOGUE);
        var denied =
                new MappedLocution("4", new Attribution("Mary", SpeakerKind.PERSON, "", ""), Locution.DENIED,
                        null);
        var recorded = List.of(read.recorded().getFirst(), denied);

        var again = Documents
                .read(written(new DocumentMap(read.heading(), read.said(), read.drawn(), recorded))
                        .toString());

        assertThat(again.recorded()).isEqualTo(recorded);
    }

    @Test
    void writesAPremiseMore() {
        var read = Documents.read(Documents.nodeSet("I1 I2 RA3", "1>3 3>2"));
        var statements = List.of(read.said().getFirst(), read.said().getLast(), claim("new"));
        var relation = read.drawn().getFirst();

        var written = written(map(statements, new MappedRelation("3", relation.kind(), List.of("new", "1"),
                relation.target(), Scheme.NONE, Map.of(), Reading.PLAIN, relation.origins(),
                Passage.UNKNOWN)));

        assertThat(written.path("edges").valueStream().map(edge -> edge.path("edgeID").stringValue()))
                .containsExactlyInAnyOrder("new>3", "e0", "e4");
    }

    @Test
    void partsWhatNoLongerIsOneNode() {
        var read = Documents.read(Documents.nodeSet("I1 I2 I3 RA4", "1>4 4>2 4>3"));
        var first = read.drawn().getFirst().following(new Scheme("analogy"), Map.of());

        var written = written(map(read.said(), first, read.drawn().getLast()));

        assertThat(node(written, "4#2")).isPresent();
        assertThat(Documents.read(written.toString()).drawn()).hasSize(2);
    }

    @Test
    void leavesOutWhatIsWithdrawnAndWhatRestsOnIt() {
        var gone = passing(claim("1"), new Passage("", 0, true, Ratings.NONE, List.of()));
        var support = MappedRelation.plain("4", RelationKind.SUPPORT, List.of("1"), MapTarget.statement("2"));
        var undercut = MappedRelation.plain("5", RelationKind.ATTACK, List.of("3"), MapTarget.relation("4"));
        var question = claim("3").about(MapTarget.statement("1"));

        var written = written(map(List.of(gone, claim("2"), question), support, undercut));

        assertThat(written.path("nodes")).hasSize(2);
        assertThat(written.path("edges")).isEmpty();
        assertThat(losses.report().counts()).containsEntry("withdrawn", 3L).containsEntry("about", 1L);
    }

    @Test
    void leavesOutLocutionsAboutWhatIsWithdrawn() {
        var gone = passing(claim("1"), new Passage("", 0, true, Ratings.NONE, List.of()));
        var mary = new Attribution("Mary", SpeakerKind.PERSON, "", "");
        var recorded = List.of(new MappedLocution("1", mary, Locution.DENIED, null),
                new MappedLocution("2", mary, Locution.QUALIFIED, "1"));

        written(new DocumentMap(MapHeading.titled("", ""), List.of(gone, claim("2")), List.of(), recorded));

        assertThat(losses.report().counts()).containsEntry("withdrawn", 3L);
    }

    @Test
    void reportsRatingsAndWhatNoMapCarries() {
        var heading = new MapHeading("", "", "", "", 7, "", List.of(), Map.of("charges", 3L));
        var rated = passing(claim("1"), new Passage("", 0, false, new Ratings(1, 0, 0), List.of()));

        written(new DocumentMap(heading, List.of(rated), List.of(), List.of()));

        assertThat(losses.report().counts()).containsOnlyKeys("ratings", "charges");
    }

    @Test
    void tellsWhenWhatIsOursWasEntered() {
        var phase = new Phase(1, Instant.parse("2026-05-01T10:00:00.5Z"), null, false, null, 0);
        var entered = new Passage("ada", 1, false, Ratings.NONE, List.of(phase));

        var written = written(map(List.of(passing(claim("1"), entered),
                passing(claim("2").from(List.of(Origin.of("aif", "2"))), entered))));

        assertThat(node(written, "1").orElseThrow().path("timestamp").stringValue())
                .isEqualTo("2026-05-01 10:00:00");
        assertThat(node(written, "2").orElseThrow().has("timestamp")).isFalse();
    }

    @Test
    void callsNoTwoNodesTheSame() {
        var written = written(map(List.of(claim("a").from(List.of(Origin.of("aif", "1"))),
                claim("b").from(List.of(Origin.of("aif", "1"), Origin.of("aif", "9"))), claim("1"),
                claim("b-2"))));

        assertThat(written.path("nodes").valueStream().map(node -> node.path("nodeID").stringValue()))
                .containsExactly("1", "b", "1-2", "b-2");
    }

    @Test
    void passesOverWhatIsKeptInNoFormThatIsOurs() {
        for (var foreign : List.of("no JSON", "[]", "{\"@aside\":7,\"@in\":7,\"@said\":7,\"@without\":7}",
                "{\"@aside\":{\"nodes\":7},\"@acts\":7,\"@of\":7,\"@first\":7,\"nodeID\":[]}")) {
            var origins = List.of(new Origin("aif", "1", foreign));
            var relation =
                    MappedRelation.plain("3", RelationKind.SUPPORT, List.of("2"), MapTarget.statement("1"))
                            .from(List.of(new Origin("aif", "3", foreign)));
            var heading = new MapHeading("", "", "", "", 0, "", List.of(new Origin("aif", "#1", foreign)),
                    Map.of());

            var map =
                    new DocumentMap(heading, List.of(claim("1").from(origins), claim("2")), List.of(relation),
                            List.of());

            assertThat(written(map).path("nodes")).hasSizeGreaterThanOrEqualTo(3);
        }
    }
}
