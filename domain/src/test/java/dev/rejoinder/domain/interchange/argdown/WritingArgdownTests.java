package dev.rejoinder.domain.interchange.argdown;

import static dev.rejoinder.domain.interchange.argdown.Argdown.read;
import static dev.rejoinder.domain.interchange.argdown.Argdown.written;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapHeading;
import dev.rejoinder.domain.interchange.MapTarget;
import dev.rejoinder.domain.interchange.MappedLocution;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.interchange.Passage;
import dev.rejoinder.domain.interchange.Ratings;
import dev.rejoinder.domain.judgement.Reading;
import dev.rejoinder.domain.origin.Origin;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.relation.Scheme;
import dev.rejoinder.domain.speech.Locution;
import dev.rejoinder.domain.statement.Attribution;
import dev.rejoinder.domain.statement.SpeakerKind;
import dev.rejoinder.domain.statement.StatementKind;
import dev.rejoinder.domain.statement.Wording;

class WritingArgdownTests {

    private static final String ARGUMENTS = """
            <For Engines compose>
              + [Music has rules] {relation: "r4"}

            (1) [Music has rules]
            (2) [Engines obey rules]
            -- Expert opinion {id: "r1", required: true, slots: {"2": 2}} --
              <_ [Music has rules] {relation: "r3"}
            (3) [Engines compose]

            <Against Engines compose>

            (1) [Music has rules]
            (2) [Engines obey rules]
            -- {id: "r2", kind: attack} --
            (3) It is not the case: @[Engines compose]
              -> [Engines compose]

            <Against For Engines compose>

            (1) [Engines compose]
            (2) [Music has rules]
            -- {id: "r5", kind: attack} --
            (3) It is not conclusive: @<For Engines compose>
              _> <For Engines compose>

            <For Against For Engines compose>

            (1) [Engines compose]
            (2) [Music has rules]
            -- {id: "r6", kind: support} --
            (3) It is conclusive: @<Against For Engines compose>
              +> <Against For Engines compose>

            """;

    private static final Attribution ADA = new Attribution("Ada", SpeakerKind.PERSON, "", "");

    private static final MappedStatement COMPOSE = claim("s1", "Engines compose.");

    private static final MappedStatement RULES = claim("s2", "Music has rules.");

    private static final MappedStatement OBEY = claim("s3", "Engines obey rules.");

    private static MappedStatement claim(String key, String text) {
        return MappedStatement.claim(key, new Wording(text, ""));
    }

    private static MappedRelation relation(String key, RelationKind kind, List<String> premises,
            MapTarget target) {
        return MappedRelation.plain(key, kind, premises, target);
    }

    private static MapTarget compose() {
        return MapTarget.statement("s1");
    }

    private static DocumentMap map(List<MappedStatement> statements, List<MappedRelation> relations) {
        return new DocumentMap(MapHeading.titled("d1", "Engines"), statements, relations, List.of());
    }

    @Test
    void putsLinesBelowStatements() {
        var text = written(map(List.of(COMPOSE, RULES, OBEY), List.of(
                relation("r1", RelationKind.SUPPORT, List.of("s2"), compose()),
                relation("r2", RelationKind.ATTACK, List.of("s3"), compose()),
                relation("s1 -> s2", RelationKind.ATTACK, List.of("s1"), MapTarget.statement("s2")))));

        assertThat(text).isEqualTo("""
                ===
                id: "d1"
                title: "Engines"
                ===

                [Engines compose]: Engines compose. {id: "s1"}
                  + [Music has rules] {relation: "r1"}
                  - [Engines obey rules] {relation: "r2"}

                [Music has rules]: Music has rules. {id: "s2"}
                  - [Engines compose]

                [Engines obey rules]: Engines obey rules. {id: "s3"}

                """);
    }

    @Test
    void makesArgumentsOfWhatNeedsMoreThanALine() {
        var both = relation("r1", RelationKind.SUPPORT, List.of("s2", "s3"), compose())
                .following(new Scheme("expert-opinion"), Map.of(2, "s3")).read(Reading.REQUIRED);
        var against = relation("r2", RelationKind.ATTACK, List.of("s2", "s3"), compose());
        var text = written(map(List.of(COMPOSE, RULES, OBEY), List.of(both, against,
                relation("r3", RelationKind.ATTACK, List.of("s2"), MapTarget.relation("r1")),
                relation("r4", RelationKind.SUPPORT, List.of("s2"), MapTarget.relation("r1")),
                relation("r5", RelationKind.ATTACK, List.of("s1", "s2"), MapTarget.relation("r1")),
                relation("r6", RelationKind.SUPPORT, List.of("s1", "s2"), MapTarget.relation("r5")))));

        assertThat(text).endsWith(ARGUMENTS);
    }

    @Test
    void makesDataOfWhatArgdownCannotSay() {
        var text =
                written(new DocumentMap(
                        MapHeading.titled("d1", "Engines"), List.of(COMPOSE, RULES, OBEY), List.of(
                                relation("r1", RelationKind.REPHRASE, List.of("s2"), compose()),
                                relation("r2", RelationKind.PREFERENCE, List.of("s2", "s3"),
                                        MapTarget.relation("r1"))
                                        .following(new Scheme("odd"), Map.of()),
                                relation("r3", RelationKind.ATTACK, List.of("s3"), MapTarget.relation("r2"))),
                        List.of(new MappedLocution("s1", ADA, Locution.QUALIFIED, "s2"))));

        assertThat(text).endsWith("""
                [Music has rules] {relates: {id: "r1", kind: rephrase, to: "s1"}}

                [Music has rules] {relates: {id: "r2", kind: preference, to: "r1", with: ["s3"], scheme: odd}}

                [Engines obey rules] {relates: {id: "r3", kind: attack, to: "r2"}}

                [Engines compose] {locution: {act: qualified, by: "Ada", for: "s2"}}

                """);
    }

    @Test
    void leavesOutWhatIsWithdrawnAndSaysSo() {
        var withdrawn = new Passage("ada", 1, true, Ratings.NONE, List.of());
        var rated = new Passage("ada", 1, false, new Ratings(1, 0, 0), List.of());
        var losses = new Losses();
        var statements = List.of(COMPOSE, with(RULES, withdrawn), with(OBEY, rated),
                claim("q1", "Why?").as(StatementKind.QUESTION).about(MapTarget.statement("s2")));
        var relations = List.of(
                relation("r1", RelationKind.SUPPORT, List.of("s2", "s3"), compose()),
                relation("r2", RelationKind.SUPPORT, List.of("s3"), MapTarget.relation("r1")),
                with(relation("r3", RelationKind.SUPPORT, List.of("s3"), compose()), withdrawn),
                relation("r4", RelationKind.ATTACK, List.of("s1"), MapTarget.relation("r3")),
                with(relation("r5", RelationKind.ATTACK, List.of("s3"), compose()), rated));
        var heading =
                new MapHeading("d1", "", "", "", 7, "2026", List.of(), Map.of("charges", 2L, "roles", 0L));
        var locutions = List.of(new MappedLocution("s2", ADA, Locution.DENIED, null),
                new MappedLocution("s1", ADA, Locution.QUALIFIED, "s2"));

        var text = written(new DocumentMap(heading, statements, relations, locutions), losses);

        assertThat(Argdown.features(losses)).containsExactly(" charges", "s2 withdrawn", "r1 withdrawn",
                "r2 withdrawn",
                "r3 withdrawn", "r4 withdrawn", "s3 ratings", "q1 about", "r5 ratings", "s2 locution",
                "s1 locution");
        assertThat(Argdown.statements(read(text))).containsExactly("s1", "s3", "q1");
        assertThat(Argdown.relations(read(text))).containsExactly("r5");
    }

    private static MappedStatement with(MappedStatement statement, Passage passage) {
        return new MappedStatement(statement.key(), statement.kind(), statement.wording(), statement.scope(),
                statement.sources(), null, null, false, List.of(), passage);
    }

    private static MappedRelation with(MappedRelation relation, Passage passage) {
        return new MappedRelation(relation.key(), relation.kind(), relation.premises(), relation.target(),
                relation.scheme(), relation.slots(), relation.reading(), List.of(), passage);
    }

    @Test
    void isADocumentEvenWhenNothingIsSaid() {
        assertThat(written(map(List.of(), List.of()))).endsWith("===\n\n# Engines\n");
        assertThat(written(new DocumentMap(MapHeading.titled("", ""), List.of(), List.of(), List.of())))
                .isEqualTo("# …\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a *b* _c_ **d**", "[x] <y> {z} #t @[m] (1)", "- - + > -> ><",
        "// c /* d */ <!-- e -->",
        "=== f === ======", ":heart: .A. .x.y. :a:b: ... e.g.", "\\ back \\\\ slash\\",
        "two\nlines\n\nand\ttab",
        "ends with //", "{id: 1} }", "http://example.org/x_y?a=b#c", "\u2028 odd \u2029 ends",
        "]: >: [a]: <b>:",
        "a  b   c", "1. one", "* item", "# heading", "(1) premise", "----", "\uFFFE\uFEFF\u00A0x"})
    void keepsWordsAsTheyAre(String words) {
        var map = map(List.of(claim("s1", words), claim("s2", "On " + words + " on"), OBEY), List.of());

        assertThat(read(written(map)).said()).extracting(MappedStatement::wording)
                .isEqualTo(map.said().stream().map(MappedStatement::wording).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-dash", "Untitled 3", "constructor", "__proto__", "toString", "[]<>\\",
        "a]b", "x"})
    void givesTitlesThatCanBeReferredTo(String words) {
        var odd = claim("s1", "." + words).from(List.of(new Origin("argdown", "[" + words + "]", "")));
        var same = claim("s2", words.isBlank() ? "x" : words);
        var map = map(List.of(odd, same, OBEY.from(List.of(Origin.of("argdown", "s9")))),
                List.of(relation("r1", RelationKind.SUPPORT, List.of("s1"), MapTarget.statement("s2"))));

        var back = read(written(map));

        assertThat(Argdown.statements(back)).hasSize(3).contains("s2", "s9").doesNotHaveDuplicates();
        assertThat(back.drawn()).hasSize(1);
    }

    @Test
    void givesNoKeyTwice() {
        var origin = List.of(Origin.of("argdown", "s2"));
        var text = written(map(List.of(COMPOSE.from(origin), RULES.from(origin), OBEY), List.of()));

        assertThat(Argdown.statements(read(text))).containsExactly("s2", "s2 2", "s3");
    }

    @Test
    void ignoresForeignDataThatIsNoObject() {
        var statements = List.of(COMPOSE.from(List.of(new Origin("argdown", "s1", "[1]"))),
                RULES.from(List.of(new Origin("argdown", "s2", "{"))));

        assertThat(read(written(map(statements, List.of()))).said()).hasSize(2);
    }

    @Test
    void staysShallowHoweverLongTheChain() {
        var text = written(read("[a]: A\n  + [b]: B\n    + [c]: C\n      + [d]: D\n        + [e]: E"));

        assertThat(text.lines()).noneMatch(line -> line.startsWith("   "));
        assertThat(Argdown.relations(read(text))).hasSize(4);
    }
}
