package dev.rejoinder.domain.interchange.kialo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
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
import dev.rejoinder.domain.interchange.Ratings;
import dev.rejoinder.domain.judgement.Reading;
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

class WritingKialoTests {

    private static final EnumSet<Carried> CARRIED =
            EnumSet.of(Carried.LINES, Carried.SYMBOLS, Carried.CYCLES);

    private static final Attribution ADA = new Attribution("Ada", SpeakerKind.PERSON, "", "");

    private final Losses losses = new Losses();

    private static MappedStatement claim(String key) {
        return MappedStatement.claim(key, new Wording("Claim " + key, ""));
    }

    private static MappedRelation relation(RelationKind kind, List<String> premises, String target) {
        return MappedRelation.plain(String.join("+", premises) + ">" + target, kind, premises,
                target.contains(">") ? MapTarget.relation(target) : MapTarget.statement(target));
    }

    private static DocumentMap map(List<MappedStatement> said, List<MappedRelation> drawn) {
        return new DocumentMap(MapHeading.titled("m", "May engines compose?"), said, drawn, List.of());
    }

    private String write(DocumentMap map) {
        return Exports.write(map, losses);
    }

    /// Keys and the order of the said are not carried: each text gets its place in front, which then names it, and what
    /// bears on what is compared by the texts.
    private static DocumentMap numbered(DocumentMap map) {
        var said = new ArrayList<MappedStatement>();
        for (var statement : map.said()) {
            var text = "s%d %s".formatted(said.size(), statement.wording().text());
            said.add(MappedStatement.claim(statement.key(), new Wording(text, "")));
        }
        var title = map.heading().title().replace('\n', ' ');
        return new DocumentMap(MapHeading.titled("", title), said, map.drawn(), List.of());
    }

    private static List<String> content(DocumentMap map) {
        var texts = new HashMap<String, String>();
        map.said().forEach(statement -> texts.put(statement.key(), statement.wording().text()));
        var content = new ArrayList<String>(List.of("title " + map.heading().title()));
        content.addAll(texts.values());
        map.drawn().forEach(relation -> content.add("%s %s %s".formatted(
                texts.get(relation.premises().getFirst()), relation.kind(),
                texts.get(relation.target().key()))));
        return content.stream().sorted().toList();
    }

    @Test
    void loosesNothingThatTheFormatCarries() {
        for (var seed = 0; seed < 400; seed++) {
            var map = numbered(MadeUpMaps.map(seed, 30, CARRIED));
            var written = write(map);

            assertThat(content(Exports.read(written, losses))).as("%s", written).isEqualTo(content(map));
            assertThat(losses.report().entries()).isEmpty();
        }
    }

    @Test
    void returnsWhatWasReadAsItWas() {
        for (var document : List.of(Exports.FIRST_DIALECT, """
                Discussion Title: x

                1. Which one?
                1.1. [a] thing\\*
                1.1.2. Pro: b
                1.1.3. Con:\s
                1.1.4. Pro: -> See 1.1.2.
                1.2. d (or e)
                1.2.7. Con: -> See 1.2.
                1.2.9. Con: -> See 1.1.2.
                1.4. f
                """, "Discussion Title: Who?\n\n1. Who?\n1.1. Me.\n")) {
            assertThat(write(Exports.read(document, new Losses()))).isEqualTo(document);
        }
    }

    @Test
    void writesClaimsOnceAndRefersToThemElsewhere() {
        var map = map(List.of(claim("a"), claim("b"), claim("c")), List.of(
                relation(RelationKind.SUPPORT, List.of("b"), "a"),
                relation(RelationKind.ATTACK, List.of("c"), "b"),
                relation(RelationKind.ATTACK, List.of("c"), "a"),
                relation(RelationKind.SUPPORT, List.of("b"), "c")));

        assertThat(write(map)).isEqualTo("""
                Discussion Title: May engines compose?

                1. Claim a
                1.1. Pro: Claim b
                1.1.1. Con: Claim c
                1.1.1.1. Pro: -> See 1.1.
                1.2. Con: -> See 1.1.1.
                """);
        assertThat(losses.report().isEmpty()).isTrue();
    }

    @Test
    void writesSeveralThesesBelowTheTitle() {
        assertThat(write(map(List.of(claim("a"), claim("b")), List.of()))).isEqualTo("""
                Discussion Title: May engines compose?

                1. May engines compose?
                1.1. Claim a
                1.2. Claim b
                """);
    }

    @Test
    void writesSeveralThesesSideBySideWhereThereIsNoTitle() {
        var map = new DocumentMap(MapHeading.titled("", ""), List.of(claim("a"), claim("b")), List.of(),
                List.of());

        assertThat(write(map)).isEqualTo("Discussion Title: \n\n1. Claim a\n2. Claim b\n");
        assertThat(Exports.read(write(map), losses).said()).hasSize(2);
    }

    @Test
    void writesAQuestionAboveTheTheses() {
        var question = claim("q").as(StatementKind.QUESTION);
        var map = map(List.of(claim("a"), question), List.of());

        assertThat(write(map)).endsWith("1. Claim q\n1.1. Claim a\n");
        assertThat(losses.report().isEmpty()).isTrue();
    }

    @Test
    void tellsWhichQuestionsAreWrittenAsTheses() {
        var first = claim("q").as(StatementKind.QUESTION).about(MapTarget.statement("a"));
        var second = MappedStatement.claim("r", new Wording("May engines compose?", ""))
                .as(StatementKind.QUESTION);

        assertThat(write(map(List.of(claim("a"), first, second), List.of())))
                .endsWith("1. May engines compose?\n1.1. Claim a\n1.2. Claim q\n");
        assertThat(losses.report().counts()).containsOnly(Map.entry("question", 2L), Map.entry("about", 1L));
    }

    @Test
    void bendsWhatBearsOnRelationsDownToTheirPremises() {
        var inference = relation(RelationKind.SUPPORT, List.of("b"), "a");
        var map = map(List.of(claim("a"), claim("b"), claim("c")), List.of(inference,
                relation(RelationKind.ATTACK, List.of("c"), inference.key()),
                relation(RelationKind.SUPPORT, List.of("b"), inference.key())));

        assertThat(write(map)).endsWith("1. Claim a\n1.1. Pro: Claim b\n1.1.1. Con: Claim c\n");
        assertThat(losses.report().counts()).containsOnly(Map.entry("undercut", 1L),
                Map.entry("underpin", 1L));
    }

    @Test
    void splitsLinkedPremises() {
        var map = map(List.of(claim("a"), claim("b"), claim("c")),
                List.of(relation(RelationKind.SUPPORT, List.of("b", "c"), "a")));

        assertThat(write(map)).endsWith("1.1. Pro: Claim b\n1.2. Pro: Claim c\n");
        assertThat(losses.report().counts()).containsExactly(Map.entry("linked-premises", 1L));
    }

    @Test
    void writesSourcesAsLinksAndTellsWhatOfThemIsLost() {
        var cited = MappedStatement.claim("a", new Wording("As [this](https://e.org/a) says", ""))
                .citing(List.of(
                        new Source("https://e.org/a", "this", "", ""),
                        new Source("https://e.org/b", "That\n[b]", "", ""),
                        new Source("https://e.org/c(d)", "", "", ""), new Source("", "A book", "", ""),
                        new Source("https://e.org/a", "this", "quoted", "")));

        assertThat(write(map(List.of(cited), List.of()))).endsWith("1. As [this](https://e.org/a) says "
                + "[That \\[b\\]](https://e.org/b) [https://e.org/c\\(d\\)](https://e.org/c\\(d\\))\n");
        assertThat(losses.report().counts()).containsExactly(Map.entry("sources", 4L));
    }

    @Test
    void leavesOutWhatIsWithdrawn() {
        var gone = new Passage("ada", 3, true, Ratings.NONE, List.of());
        var withdrawn = new MappedStatement("b", StatementKind.CLAIM, new Wording("b", ""), Scope.ANY,
                List.of(), null,
                null, false, List.of(), gone);
        var map = map(List.of(claim("a"), withdrawn),
                List.of(relation(RelationKind.SUPPORT, List.of("b"), "a")));

        assertThat(write(map)).endsWith("1. Claim a\n");
        assertThat(losses.report().counts()).containsExactly(Map.entry("withdrawn", 2L));
    }

    @Test
    void namesEachThingThatItCannotCarry() {
        var rated = new Passage("ada", 3, false, new Ratings(1, 0, 0), List.of());
        var rich = new MappedStatement("b", StatementKind.EVIDENCE, new Wording("b", "en"),
                new Scope("1843", "", ""),
                List.of(), ADA, null, true, List.of(Origin.of("aif", "7")), rated);
        var support = relation(RelationKind.SUPPORT, List.of("b"), "a").read(Reading.REQUIRED)
                .following(new Scheme("expert-opinion"), Map.of(1, "b")).from(List.of(Origin.of("aif", "8")));
        var heading = new MapHeading("m", "A\ntitle", "About", "en", 0, "", List.of(), Map.of("charges", 2L));
        var map = new DocumentMap(heading, List.of(claim("a"), rich), List.of(support,
                relation(RelationKind.REPHRASE, List.of("a"), "b"),
                relation(RelationKind.PREFERENCE, List.of("b"), "a")),
                List.of(new MappedLocution("a", ADA, Locution.DENIED, null)));

        assertThat(write(map)).isEqualTo("Discussion Title: A title\n\n1. Claim a\n1.1. Pro: b\n");
        assertThat(losses.report().counts()).containsOnlyKeys("evidence", "language", "scope", "speaker",
                "burden",
                "origin", "ratings", "required", "scheme", "slots", "rephrase", "preference", "description",
                "title",
                "charges", "locution");
    }

    @Test
    void writesDeepChainsWithoutDeepNumbers() {
        var said = new ArrayList<MappedStatement>();
        var drawn = new ArrayList<MappedRelation>();
        for (var depth = 0; depth < 20_000; depth++) {
            said.add(claim("k" + depth));
            if (depth > 0) {
                drawn.add(relation(RelationKind.SUPPORT, List.of("k" + depth), "k" + (depth - 1)));
            }
        }
        var map = map(said, drawn);

        assertThat(content(Exports.read(write(map), losses))).isEqualTo(content(map));
        assertThat(losses.report().isEmpty()).isTrue();
    }
}
