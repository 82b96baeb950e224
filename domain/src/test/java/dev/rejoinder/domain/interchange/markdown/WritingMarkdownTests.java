package dev.rejoinder.domain.interchange.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.interchange.ArgumentMap;
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

class WritingMarkdownTests {

    private final Losses losses = new Losses();

    private static MappedStatement claim(String key) {
        return MappedStatement.claim(key, new Wording("Claim " + key, ""));
    }

    private static MappedRelation relation(String key, RelationKind kind, String target, String... premises) {
        return MappedRelation.plain(key, kind, List.of(premises),
                target.startsWith("r") ? MapTarget.relation(target) : MapTarget.statement(target));
    }

    private static Passage judged(Label label, double strength) {
        return new Passage("ada", 1, false, Ratings.NONE,
                List.of(new Phase(1, Instant.EPOCH, null, false, label, strength)));
    }

    private static DocumentMap map(List<MappedStatement> said, List<MappedRelation> drawn) {
        return new DocumentMap(MapHeading.titled("m", "Engines"), said, drawn, List.of());
    }

    private String write(ArgumentMap map) {
        try (var pieces = new MarkdownWriter().write(map, losses)) {
            return pieces.collect(Collectors.joining());
        }
    }

    @Test
    void nestsWhatBearsOnAStatementBelowIt() {
        var map = map(List.of(claim("a"), claim("b"), claim("c"), claim("d")), List.of(
                relation("r1", RelationKind.SUPPORT, "a", "b"), relation("r2", RelationKind.ATTACK, "b", "c"),
                relation("r3", RelationKind.ATTACK, "r1", "d"),
                relation("r4", RelationKind.ATTACK, "a", "c")));

        assertThat(write(map)).isEqualTo("""
                # Engines

                - Claim a
                  - **Pro:** Claim b
                    - **Con:** <a id="s3"></a>Claim c
                    - **Against this inference:** Claim d
                  - **Con:** [Claim c](#s3)
                """);
        assertThat(losses.report().isEmpty()).isTrue();
    }

    @Test
    void nestsPremisesThatBearTogetherBelowTheirRelation() {
        var linked = relation("r1", RelationKind.SUPPORT, "a", "b", "c").read(Reading.REQUIRED)
                .following(new Scheme("expert-opinion"), Map.of());
        var map = map(List.of(claim("a"), claim("b"), claim("c"), claim("d")), List.of(linked,
                relation("r2", RelationKind.SUPPORT, "r1", "d"),
                relation("r3", RelationKind.REPHRASE, "d", "b"),
                relation("r4", RelationKind.PREFERENCE, "d", "c")));

        assertThat(write(map)).isEqualTo("""
                # Engines

                - Claim a
                  - **Pro, by expert-opinion, required, together:**
                    - <a id="s2"></a>Claim b
                    - <a id="s3"></a>Claim c
                    - **For this inference:** Claim d
                      - **In other words:** [Claim b](#s2)
                      - **Preferred:** [Claim c](#s3)
                """);
    }

    @Test
    void tellsEverythingAboutAStatement() {
        var rich = new MappedStatement("a", StatementKind.EVIDENCE, new Wording("Engines compose", "en"),
                new Scope("1843", "London", ""), List.of(
                        new Source("https://e.org/?a=1&b", "A [book]", "it\ncomposes", "2026-05"),
                        new Source("https://e.org/", "", "", ""), new Source("", "Notes", "", "")),
                new Attribution("Ada", SpeakerKind.PUBLICATION, "London", "1843"), null, true, List.of(),
                new Passage("ada", 1, false, new Ratings(2, 1, 0), judged(Label.OUT, 0.256).phases()));

        assertThat(write(map(List.of(rich), List.of())))
                .endsWith("- *Evidence:* Engines compose *(1843, London)* — "
                        + "Ada, publication, London, 1843 · in en · [A \\[book\\]](<https://e.org/?a=1&amp;b>) "
                        + "“it<br>composes” (read 2026-05) · [https://e.org/](<https://e.org/>) · Notes · "
                        + "needs support · **refuted, 0.26** · rated true by 2, false by 1, unsure by 0\n");
        assertThat(losses.report().isEmpty()).isTrue();
    }

    @Test
    void tellsEveryVerdict() {
        var said = new ArrayList<MappedStatement>();
        for (var label : Label.values()) {
            said.add(new MappedStatement(label.name(), StatementKind.CLAIM, new Wording("x", ""), Scope.ANY,
                    List.of(),
                    null, null, false, List.of(), judged(label, 0.5)));
        }
        var unjudged = new Phase(1, Instant.EPOCH, null, false, null, 0);
        said.add(new MappedStatement("none", StatementKind.CLAIM, new Wording("x", ""), Scope.ANY, List.of(),
                null, null,
                false, List.of(), new Passage("", 1, false, Ratings.NONE, List.of(unjudged))));

        assertThat(write(map(said, List.of()))).contains("**undecided, 0.5**", "**stands, 0.5**",
                "**refuted, 0.5**",
                "**takes no part, 0.5**", "**not judged**");
    }

    @Test
    void strikesOutWhatIsWithdrawn() {
        var gone = new Passage("ada", 1, true, Ratings.NONE, List.of());
        var statement = new MappedStatement("b", StatementKind.CLAIM, new Wording("b", ""), Scope.ANY,
                List.of(), null,
                null, false, List.of(), gone);
        var relation = new MappedRelation("r", RelationKind.SUPPORT, List.of("b"), MapTarget.statement("a"),
                Scheme.NONE,
                Map.of(), Reading.PLAIN, List.of(), gone);

        assertThat(write(map(List.of(claim("a"), statement), List.of(relation))))
                .contains("  - **Pro (withdrawn):** ~~b~~ — withdrawn\n");
    }

    @Test
    void linksQuestionsAndActsToWhatTheyAreAbout() {
        var map = new DocumentMap(
                new MapHeading("m", "A\n*title*", "1. About", "", 7, "2026-05-01", List.of(), Map.of()),
                List.of(claim("a"), claim("b"),
                        claim("p").as(StatementKind.QUESTION).about(MapTarget.statement("a")),
                        claim("q").as(StatementKind.QUESTION).about(MapTarget.relation("r"))),
                List.of(relation("r", RelationKind.ATTACK, "a", "b")),
                List.of(new MappedLocution("a", new Attribution("Mary", SpeakerKind.PERSON, "", ""),
                        Locution.QUALIFIED,
                        "b"),
                        new MappedLocution("a", new Attribution("Ada", SpeakerKind.PERSON, "", ""),
                                Locution.DENIED, null)));

        assertThat(write(map)).isEqualTo("""
                # A \\*title\\*

                1\\. About

                *Version 7, 2026-05-01*

                - <a id="s1"></a>Claim a — Mary qualified it as [Claim b](#s2) · Ada denied it
                  - <a id="r1"></a>**Con:** <a id="s2"></a>Claim b
                - *Question:* Claim p — about [Claim a](#s1)
                - *Question:* Claim q — about [an inference](#r1)
                """);
    }

    @Test
    void givesNoSignAMeaning() {
        var hostile = MappedStatement.claim("a",
                new Wording("<script>&amp; [x](y) `c` *b* _i_ # | ~~s~~ $m$ @ada\n- z",
                        ""));

        assertThat(write(map(List.of(hostile), List.of())))
                .endsWith("- &lt;script&gt;&amp;amp; \\[x\\](y) \\`c\\` "
                        + "\\*b\\* \\_i\\_ \\# \\| \\~\\~s\\~\\~ \\$m\\$ &#64;ada<br>- z\n");
    }

    @Test
    void beginsNoBlockWithADescription() {
        assertThat(Markdown.paragraph("- x")).isEqualTo("\\- x");
        assertThat(Markdown.paragraph("12) x")).isEqualTo("12\\) x");
        assertThat(Markdown.paragraph("12 x")).isEqualTo("12 x");
        assertThat(Markdown.paragraph("12")).isEqualTo("12");
    }

    @Test
    void shortensTheWordsOfLinks() {
        assertThat(Markdown.beginning("🎵".repeat(81) + "\nx")).isEqualTo("🎵".repeat(80) + "…");
        assertThat(Markdown.beginning("a\nb")).isEqualTo("a b");
    }

    @Test
    void writesEveryStatementInFullOnce() {
        for (var seed = 0; seed < 200; seed++) {
            var map = MadeUpMaps.map(seed, 30,
                    EnumSet.complementOf(EnumSet.of(Carried.LINES, Carried.SYMBOLS)));
            var said = new ArrayList<MappedStatement>();
            map.said().forEach(statement -> said.add(
                    MappedStatement.claim(statement.key(),
                            new Wording("Claim no." + said.size() + ";", ""))));

            var written = write(new DocumentMap(map.heading(), said, map.drawn(), List.of()));

            for (var index = 0; index < said.size(); index++) {
                assertThat(written.replaceAll("\\[[^]]*]\\(#", "").split("Claim no\\." + index + ";", -1))
                        .hasSize(2);
            }
        }
    }

    @Test
    void putsOffWhatHangsTooDeep() {
        var said = new ArrayList<>(List.of(claim("0")));
        var drawn = new ArrayList<MappedRelation>();
        for (var depth = 1; depth < 30_000; depth++) {
            said.add(claim(String.valueOf(depth)));
            drawn.add(relation("r" + depth, RelationKind.SUPPORT, String.valueOf(depth - 1),
                    String.valueOf(depth)));
        }

        assertThat(write(map(said, drawn))).hasSizeLessThan(30_000 * 90)
                .contains("**Pro:** [Claim 12](#s13)\n", "\n- <a id=\"s13\"></a>Claim 12\n");
    }

    @Test
    void putsOffInferencesOnInferencesToo() {
        var said = new ArrayList<>(List.of(claim("0"), claim("1")));
        var drawn = new ArrayList<>(List.of(relation("r1", RelationKind.SUPPORT, "0", "1")));
        for (var depth = 2; depth < 30; depth++) {
            said.add(claim(String.valueOf(depth)));
            drawn.add(relation("r" + depth, RelationKind.ATTACK, "r" + (depth - 1), String.valueOf(depth)));
        }

        assertThat(write(map(said, drawn))).contains("- **Against this inference:** [further down](#r24)\n",
                "\n- <a id=\"r24\"></a>On [an inference](#r23): **Against this inference:** Claim 24\n",
                "<a id=\"r23\">");
    }

    @Test
    void namesEachThingThatItCannotCarry() {
        var support =
                relation("r", RelationKind.SUPPORT, "a", "b").following(new Scheme("x"), Map.of(1, "b"));
        var heading = new MapHeading("m", "", "", "", 0, "", List.of(), Map.of("charges", 1L));
        write(new DocumentMap(heading, List.of(claim("a").from(List.of(Origin.of("aif", "7"))), claim("b")),
                List.of(support), List.of()));

        assertThat(losses.report().counts()).containsOnlyKeys("slots", "origin", "charges");
        assertThat(write(new DocumentMap(heading, List.of(), List.of(), List.of()))).isEqualTo("# \n");
    }
}
