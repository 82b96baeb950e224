package dev.rejoinder.domain.interchange.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.interchange.ArgumentMap;
import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.MapHeading;
import dev.rejoinder.domain.interchange.MapTarget;
import dev.rejoinder.domain.interchange.MappedLocution;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.interchange.Passage;
import dev.rejoinder.domain.interchange.Phase;
import dev.rejoinder.domain.interchange.Ratings;
import dev.rejoinder.domain.interchange.cypher.CypherDocument.Statement;
import dev.rejoinder.domain.interchange.graph.ExpectedGraph;
import dev.rejoinder.domain.interchange.graph.LargeMap;
import dev.rejoinder.domain.interchange.graph.LivedMaps;
import dev.rejoinder.domain.interchange.graph.Written;
import dev.rejoinder.domain.judgement.label.Label;
import dev.rejoinder.domain.origin.Origin;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.relation.Scheme;
import dev.rejoinder.domain.speech.Locution;
import dev.rejoinder.domain.statement.Attribution;
import dev.rejoinder.domain.statement.Source;
import dev.rejoinder.domain.statement.SpeakerKind;
import dev.rejoinder.domain.statement.StatementKind;
import dev.rejoinder.domain.statement.Wording;

class WritingCypherTests {

    private static final MappedStatement CLAIM = MappedStatement.claim("claim", new Wording("Engines", "en"));

    private static final MappedStatement REASON = MappedStatement.claim("reason", new Wording("Rules", ""));

    private static final MappedRelation SUPPORT = MappedRelation.plain("support", RelationKind.SUPPORT,
            List.of("reason"), MapTarget.statement("claim"));

    @Test
    void keepsAllStatementsOfAnyMap() {
        for (var seed = 0; seed < 200; seed++) {
            var map = LivedMaps.map(seed, 10);
            var expected = map.said().stream()
                    .map(statement -> List.<Object>of(ExpectedGraph.allowed(statement.key()),
                            statement.kind().name(), statement.wording().text(),
                            statement.passage().withdrawn(), statement.passage().since()));

            assertThat(rows(map, "MERGE (s:Statement").stream().map(row -> List.of(row.get("id"),
                    known(row).get("kind"), known(row).get("text"), known(row).get("withdrawn"),
                    known(row).get("since")))).as("seed %d", seed)
                    .containsExactlyElementsOf(expected.toList());
        }
    }

    @Test
    void keepsAllRelationsOfAnyMap() {
        for (var seed = 0; seed < 200; seed++) {
            var map = LivedMaps.map(seed, 10);
            var premises = map.drawn().stream().flatMap(relation -> relation.premises().stream()
                    .map(premise -> List.<Object>of(ExpectedGraph.allowed(premise),
                            ExpectedGraph.allowed(relation.key()))));
            var targets = map.drawn().stream().map(relation -> List.<Object>of(
                    ExpectedGraph.allowed(relation.key()), ExpectedGraph.allowed(relation.target().key())));

            assertThat(rows(map, "PREMISE_OF").stream()
                    .map(row -> List.of(row.get("premise"), row.get("relation")))).as("seed %d", seed)
                    .containsExactlyElementsOf(premises.toList());
            assertThat(rows(map, "TARGETS").stream()
                    .map(row -> List.of(row.get("id"), row.get("target")))).as("seed %d", seed)
                    .containsExactlyInAnyOrderElementsOf(targets.toList());
        }
    }

    @Test
    void beginsWithConstraints() {
        var statements = CypherDocument.statements(text(map(List.of())));

        assertThat(statements.subList(0, 5)).allSatisfy(statement -> assertThat(statement.query())
                .startsWith("CREATE CONSTRAINT").contains("IF NOT EXISTS").endsWith("IS UNIQUE;"));
        assertThat(statements.subList(5, statements.size())).isNotEmpty()
                .noneMatch(statement -> statement.query().contains("CONSTRAINT"));
    }

    @Test
    void writesNothingTwice() {
        assertThat(CypherDocument.statements(text(map(List.of(SUPPORT)))).stream().skip(5)).isNotEmpty()
                .allSatisfy(statement -> assertThat(statement.query()).contains("MERGE")
                        .doesNotContain("CREATE (").doesNotContain("$"));
    }

    @Test
    void keepsABackslashAndAUApart() {
        var evil = "\\u0027 \\\\u0027}] AS row DETACH DELETE row; // \\";
        var said = MappedStatement.claim("claim", new Wording(evil, ""));
        var text = text(new DocumentMap(MapHeading.titled("\\u0027", ""), List.of(said), List.of(),
                List.of()));

        assertThat(text).doesNotContain("\\u");
        assertThat(known(rows(text, "MERGE (s:Statement").getFirst())).containsEntry("text", evil);
    }

    @Test
    void drawsPlainEdgesForStandingSupportsAndAttacksOnStatements() {
        var attack = MappedRelation.plain("attack", RelationKind.ATTACK, List.of("claim"),
                MapTarget.statement("reason"));
        var undercut = MappedRelation.plain("undercut", RelationKind.ATTACK, List.of("claim"),
                MapTarget.relation("attack"));
        var map = map(List.of(SUPPORT, attack, undercut, withdrawn()));

        assertThat(rows(map, "[edge:SUPPORTS").stream().map(row -> row.get("relation")))
                .containsExactly("support");
        assertThat(rows(map, "[edge:ATTACKS").stream().map(row -> row.get("relation")))
                .containsExactly("attack");
        assertThat(rows(map, "(target:Relation")).containsExactly(
                Map.of("id", "undercut", "target", "attack"));
    }

    private static MappedRelation withdrawn() {
        var passage = new Passage("ada", 3, true, Ratings.NONE, List.of());
        return new MappedRelation("withdrawn", RelationKind.ATTACK, List.of("reason"),
                MapTarget.statement("claim"), Scheme.NONE, Map.of(), SUPPORT.reading(), List.of(), passage);
    }

    @Test
    void keepsSpeakersAndSources() {
        var said = CLAIM.saidBy(new Attribution("Mary", SpeakerKind.ORGANISATION, "London", "1843"))
                .citing(List.of(new Source("https://example.org/a", "A", "quoted", "2026"),
                        new Source("https://example.org/b", "", "", "")));
        var map = new DocumentMap(MapHeading.titled("debate", ""), List.of(said), List.of(), List.of());

        assertThat(rows(map, "[said:SAID]")).singleElement().satisfies(row -> {
            assertThat(row).containsEntry("name", "Mary").containsEntry("kind", "ORGANISATION");
            assertThat(known(row)).containsEntry("where", "London").containsEntry("when", "1843");
        });
        assertThat(rows(map, "[:CITES]")).extracting(row -> row.get("key"))
                .containsExactly("debate/claim/1", "debate/claim/2");
        assertThat(known(rows(map, "[:CITES]").getFirst())).containsEntry("title", "A")
                .containsEntry("quotation", "quoted").containsEntry("accessed", "2026");
    }

    @Test
    void keepsWhatQuestionsAreAbout() {
        var first = CLAIM.as(StatementKind.QUESTION).about(MapTarget.statement("reason"));
        var second = REASON.as(StatementKind.QUESTION).about(MapTarget.relation("support"));
        var map = new DocumentMap(MapHeading.titled("debate", ""), List.of(first, second), List.of(SUPPORT),
                List.of());

        assertThat(rows(map, "ASKS_ABOUT")).containsExactly(Map.of("id", "claim", "target", "reason"),
                Map.of("id", "reason", "target", "support"));
        assertThat(known(rows(map, "MERGE (s:Statement").getLast())).containsEntry("aboutKind", "RELATION")
                .containsEntry("aboutId", "support");
    }

    @Test
    void keepsWhatSpeakersDid() {
        var speaker = new Attribution("Mary", SpeakerKind.PERSON, "", "1843");
        var denied = new MappedLocution("claim", speaker, Locution.DENIED, null);
        var qualified = new MappedLocution("claim", speaker, Locution.QUALIFIED, "reason");
        var map = new DocumentMap(MapHeading.titled("debate", ""), List.of(CLAIM, REASON), List.of(),
                List.of(denied, qualified));

        assertThat(rows(map, "[:SPOKE")).extracting(row -> row.get("act"), row -> row.get("qualified"))
                .containsExactly(tuple("DENIED", ""),
                        tuple("QUALIFIED", "reason"));
    }

    @Test
    void keepsHowSomethingWasEnteredAndJudged() {
        var at = Instant.parse("2026-05-01T12:00:00Z");
        var passage = new Passage("ada", 3, false, new Ratings(2, 1, 0),
                List.of(new Phase(4, at, null, false, Label.OUT, 0.25)));
        var relation = new MappedRelation("support", RelationKind.SUPPORT, List.of("reason"),
                MapTarget.statement("claim"), new Scheme("expert-opinion"), Map.of(2, "reason", 1, "reason"),
                SUPPORT.reading(), List.of(Origin.of("aif", "7")), passage);

        assertThat(known(rows(map(List.of(relation)), "MERGE (r:Relation").getFirst()))
                .containsEntry("drawnAt", at).containsEntry("drawnBy", "ada").containsEntry("since", 3L)
                .containsEntry("until", Long.MAX_VALUE).containsEntry("label", "OUT")
                .containsEntry("strength", 0.25).containsEntry("verdictSince", 4L)
                .containsEntry("ratedTrue", 2L).containsEntry("reading", "PLAIN")
                .containsEntry("slots", List.of("1=reason", "2=reason"))
                .containsEntry("origins", List.of("aif:7"));
    }

    @Test
    void keepsWhatIsKnownOfTheDebate() {
        var map = LivedMaps.map(3, 1);
        var row = rows(map, "MERGE (debate:Debate").getFirst();

        assertThat(row).containsEntry("id", map.heading().key());
        assertThat(known(row)).containsEntry("version", 12L).containsEntry("language", "en")
                .containsEntry("origins", List.of("aif:7"));
    }

    @Test
    void writesAHundredRowsAtATime() {
        var statements = CypherDocument.statements(Written.by(new CypherWriter(), new LargeMap(250)).text());

        assertThat(statements.stream().filter(statement -> statement.query().contains("MERGE (s:Statement"))
                .map(statement -> statement.rows().size())).containsExactly(100, 100, 50);
        assertThat(IntStream.range(0, 250).mapToObj(number -> "s" + number)).containsExactlyElementsOf(
                rows(new LargeMap(250), "MERGE (s:Statement").stream().map(row -> (String) row.get("id"))
                        .toList());
    }

    private static DocumentMap map(List<MappedRelation> relations) {
        return new DocumentMap(MapHeading.titled("debate", ""), List.of(CLAIM, REASON), relations, List.of());
    }

    private static String text(ArgumentMap map) {
        return Written.by(new CypherWriter(), map).text();
    }

    private static List<Map<String, Object>> rows(ArgumentMap map, String words) {
        return rows(text(map), words);
    }

    private static List<Map<String, Object>> rows(String text, String words) {
        return CypherDocument.statements(text).stream()
                .filter(statement -> statement.query().contains(words)).map(Statement::rows)
                .flatMap(List::stream).toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> known(Map<String, Object> row) {
        return (Map<String, Object>) Objects.requireNonNull(row.get("known"));
    }
}
