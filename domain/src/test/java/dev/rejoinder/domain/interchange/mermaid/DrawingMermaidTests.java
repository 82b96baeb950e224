package dev.rejoinder.domain.interchange.mermaid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
import dev.rejoinder.domain.judgement.label.Label;
import dev.rejoinder.domain.origin.Origin;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.relation.Scheme;
import dev.rejoinder.domain.speech.Locution;
import dev.rejoinder.domain.statement.Attribution;
import dev.rejoinder.domain.statement.Scope;
import dev.rejoinder.domain.statement.Source;
import dev.rejoinder.domain.statement.SpeakerKind;
import dev.rejoinder.domain.statement.StatementKind;
import dev.rejoinder.domain.statement.Wording;

class DrawingMermaidTests {

    private static final Attribution ADA = new Attribution("Ada", SpeakerKind.PERSON, "", "");

    private final Losses losses = new Losses();

    private static MappedStatement claim(String key) {
        return MappedStatement.claim(key, new Wording("Claim " + key, ""));
    }

    private static MappedStatement claim(String key, Passage passage) {
        return new MappedStatement(key, StatementKind.CLAIM, new Wording(key, ""), Scope.ANY, List.of(), null,
                null, false,
                List.of(), passage);
    }

    private static MappedRelation relation(String key, RelationKind kind, String target, String... premises) {
        return MappedRelation.plain(key, kind, List.of(premises),
                target.startsWith("r") ? MapTarget.relation(target) : MapTarget.statement(target));
    }

    private static DocumentMap map(List<MappedStatement> said, List<MappedRelation> drawn) {
        return new DocumentMap(MapHeading.titled("m", "Engines"), said, drawn, List.of());
    }

    private String draw(DocumentMap map) {
        try (var pieces = new MermaidWriter().write(map, losses)) {
            return pieces.collect(Collectors.joining());
        }
    }

    @Test
    void drawsStatementsAndWhatBearsOnThem() {
        var map = map(List.of(claim("a"), claim("b"), claim("c"), claim("d")), List.of(
                relation("r1", RelationKind.SUPPORT, "a", "b", "c"),
                relation("r2", RelationKind.ATTACK, "r1", "d"),
                relation("r3", RelationKind.REPHRASE, "c", "b"),
                relation("r4", RelationKind.PREFERENCE, "b", "d"),
                relation("r5", RelationKind.SUPPORT, "d", "a").read(Reading.REQUIRED)
                        .following(new Scheme("expert-opinion"), Map.of())));

        assertThat(draw(map)).startsWith("""
                flowchart BT
                  %% Engines
                  n1["Claim a"]
                  n2["Claim b"]
                  n3["Claim c"]
                  n4["Claim d"]
                  n5((" "))
                  n2 --- n5
                  n3 --- n5
                  n5 --> n1
                  n4 -.->|"attacks"| n5
                  n2 -->|"says again"| n3
                  n4 -->|"is preferred to"| n2
                  n1 ==>|"expert#45;opinion"| n4
                  classDef stands""");
        assertThat(losses.report().isEmpty()).isTrue();
    }

    @Test
    void drawsEvidenceQuestionsAndWhatTheyAreAbout() {
        var map = map(List.of(claim("a"), claim("b").as(StatementKind.EVIDENCE),
                claim("q").as(StatementKind.QUESTION).about(MapTarget.relation("r1"))),
                List.of(relation("r1", RelationKind.SUPPORT, "a", "b")));

        assertThat(draw(map)).contains("n2[/\"Claim b\"/]\n", "n3{{\"Claim q\"}}\n", "n4((\" \"))\n",
                "n3 -.-|\"about\"| n4\n");
        assertThat(losses.report().isEmpty()).isTrue();
    }

    @Test
    void showsHowStatementsStand() {
        var said = new ArrayList<MappedStatement>();
        for (var label : Label.values()) {
            said.add(claim(label.name(), new Passage("", 1, false, Ratings.NONE,
                    List.of(new Phase(1, Instant.EPOCH, null, false, label, 0.5)))));
        }
        var gone = new Passage("", 1, true, Ratings.NONE, List.of());
        said.add(claim("gone", gone));
        said.add(claim("none", new Passage("", 1, false, Ratings.NONE,
                List.of(new Phase(1, Instant.EPOCH, null, false, null, 0)))));
        var relation =
                new MappedRelation("r", RelationKind.SUPPORT, List.of("gone"), MapTarget.statement("none"),
                        Scheme.NONE, Map.of(), Reading.PLAIN, List.of(), gone);

        assertThat(draw(map(said, List.of(relation)))).contains("[\"UNDECIDED\"]:::undecided\n",
                "[\"IN\"]:::stands\n",
                "[\"OUT\"]:::refuted\n", "[\"ABSENT\"]:::withdrawn\n", "[\"gone\"]:::withdrawn\n",
                "[\"none\"]\n",
                "n5 -->|\"withdrawn\"| n6\n");
    }

    @Test
    void givesNoSignAMeaning() {
        assertThat(Caption.quoted("\"<b>\" end; #35; `c` **x**\n1. a\n- b 2. é🎵"))
                .isEqualTo(
                        "\"#34;#60;b#62;#34; end#59; #35;35#59; #96;c#96; #42;#42;x#42;#42;<br/>1#46; a<br/>"
                                + "#45; b 2. é🎵\"");
        assertThat(draw(
                new DocumentMap(MapHeading.titled("m", "%%{init\n}%%"), List.of(), List.of(), List.of())))
                .startsWith("flowchart BT\n  %% %{init }%\n");
    }

    @Test
    void drawsAsManyEdgesAsMermaidDoes() {
        assertThat(draw(star(401))).contains("n401 --> n1\n");
    }

    private static DocumentMap star(int size) {
        var said = new ArrayList<MappedStatement>();
        var drawn = new ArrayList<MappedRelation>();
        for (var number = 0; number < size; number++) {
            said.add(claim(String.valueOf(number)));
            if (number > 0) {
                drawn.add(relation("r" + number, RelationKind.SUPPORT, "0", String.valueOf(number)));
            }
        }
        return map(said, drawn);
    }

    @Test
    void refusesMoreEdgesBeforeTheFirstPiece() {
        try (var pieces = new MermaidWriter().write(star(402), losses)) {
            assertThatExceptionOfType(TooLargeForFormat.class).isThrownBy(() -> pieces.iterator().hasNext())
                    .satisfies(
                            refused -> assertThat(refused.sentence()).contains("401 edges", "neighbourhood"));
        }
    }

    @Test
    void refusesMoreCharacters() {
        var map = map(
                List.of(claim("x".repeat(5_000)), claim("y".repeat(10_000 - 6)), claim("z".repeat(9_990)),
                        claim("u".repeat(9_990)), claim("v".repeat(9_990)), claim("w".repeat(9_990))),
                List.of());

        assertThatExceptionOfType(TooLargeForFormat.class).isThrownBy(() -> draw(map))
                .satisfies(refused -> assertThat(refused.sentence()).contains("0 edges and 55"));
    }

    @Test
    void namesEachThingThatItCannotCarry() {
        var rich = new MappedStatement("b", StatementKind.CLAIM, new Wording("b", "en"),
                new Scope("1843", "", ""),
                List.of(new Source("https://e.org", "", "", "")), ADA, null, true,
                List.of(Origin.of("aif", "7")),
                new Passage("", 1, false, new Ratings(1, 0, 0), List.of()));
        var support =
                relation("r", RelationKind.SUPPORT, "a", "b").following(new Scheme("x"), Map.of(1, "b"));
        var heading = new MapHeading("m", "", "About", "en", 0, "", List.of(Origin.of("aif", "1")),
                Map.of("charges", 1L));
        draw(new DocumentMap(heading, List.of(claim("a"), rich), List.of(support),
                List.of(new MappedLocution("a", ADA, Locution.DENIED, null))));

        assertThat(losses.report().counts()).containsOnlyKeys("language", "scope", "sources", "speaker",
                "burden",
                "ratings", "origin", "slots", "description", "charges", "locution");
    }
}
