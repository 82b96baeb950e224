package dev.rejoinder.domain.interchange.abstractframework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.Loss;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapHeading;
import dev.rejoinder.domain.interchange.MapTarget;
import dev.rejoinder.domain.interchange.MapWriter;
import dev.rejoinder.domain.interchange.MappedLocution;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.interchange.Passage;
import dev.rejoinder.domain.interchange.Ratings;
import dev.rejoinder.domain.interchange.draft.Documents;
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

class WritingFrameworksTests {

    private static final Attribution ADA = new Attribution("Ada", SpeakerKind.PERSON, "", "");

    private final Losses losses = new Losses();

    private static MappedStatement claim(String key) {
        return MappedStatement.claim(key, new Wording(key, ""));
    }

    private static MappedRelation relation(String key, RelationKind kind, List<String> premises,
            MapTarget target) {
        return MappedRelation.plain(key, kind, premises, target);
    }

    private static MappedRelation attack(String premise, String target) {
        return relation("%s attacks %s".formatted(premise, target), RelationKind.ATTACK, List.of(premise),
                MapTarget.statement(target));
    }

    private String written(MapWriter writer, DocumentMap map) {
        return Documents.written(writer, map, losses);
    }

    private void loses(MappedStatement statement, String... features) {
        written(new ApxWriter(), Documents.map(List.of(claim("a"), statement), List.of()));
        assertThat(losses.report().counts()).containsOnlyKeys(features);
        assertThat(losses.report().entries()).extracting(Loss::element).containsOnly("b");
    }

    private void loses(MapWriter writer, MappedRelation relation, String... features) {
        written(writer, Documents.map(List.of(claim("a"), claim("b"), claim("c")),
                List.of(attack("a", "b"), relation)));
        assertThat(losses.report().counts()).containsOnlyKeys(features);
    }

    @Test
    void saysWhatOfStatementsIsLost() {
        loses(claim("b").as(StatementKind.EVIDENCE).within(new Scope("today", "", "")).needing(true)
                .saidBy(ADA)
                .citing(List.of(new Source("", "Notes", "", ""))).from(List.of(Origin.of("aif", "1"))),
                "evidence",
                "scope", "burden", "speaker", "sources", "origin");
    }

    @Test
    void saysWhatOfQuestionsIsLost() {
        loses(MappedStatement.claim("b", new Wording("b", "en")).as(StatementKind.QUESTION)
                .about(MapTarget.statement("a")), "question", "about", "language");
    }

    @Test
    void saysThatRatingsAreLost() {
        var rated = new Passage("ada", 1, false, new Ratings(1, 0, 0), List.of());

        loses(new MappedStatement("b", StatementKind.CLAIM, new Wording("b", ""), Scope.ANY, List.of(), null,
                null,
                false, List.of(), rated), "ratings");
    }

    @Test
    void saysWhatOfRelationsIsLost() {
        loses(new ApxWriter(),
                relation("a supports c", RelationKind.SUPPORT, List.of("a"), MapTarget.statement("c"))
                        .following(new Scheme("sign"), Map.of(1, "a")).read(Reading.REQUIRED),
                "scheme", "slots", "required");
    }

    @Test
    void leavesOutWhatBearsOnRelations() {
        loses(new ApxWriter(),
                relation("x", RelationKind.ATTACK, List.of("c"), MapTarget.relation("a attacks b")),
                "undercut");
    }

    @Test
    void leavesOutWhatUnderpinsRelations() {
        loses(new ApxWriter(),
                relation("x", RelationKind.SUPPORT, List.of("c"), MapTarget.relation("a attacks b")),
                "underpin");
    }

    @Test
    void leavesOutRephrases() {
        loses(new ApxWriter(), relation("x", RelationKind.REPHRASE, List.of("c"), MapTarget.statement("b")),
                "rephrase");
    }

    @Test
    void leavesOutPreferences() {
        loses(new ApxWriter(), relation("x", RelationKind.PREFERENCE, List.of("c"), MapTarget.statement("b")),
                "preference");
    }

    @Test
    void leavesOutSupportsWhereTheFormatHasNone() {
        loses(new TgfWriter(), relation("x", RelationKind.SUPPORT, List.of("c"), MapTarget.statement("b")),
                "support");
    }

    @Test
    void splitsWhatAttacksTogetherWhereTheFormatHasNoSets() {
        var map = Documents.map(List.of(claim("a"), claim("b"), claim("c")),
                List.of(relation("x", RelationKind.ATTACK, List.of("a", "b"), MapTarget.statement("c"))));

        assertThat(written(new TgfWriter(), map)).isEqualTo("a\nb\nc\n#\na c\nb c\n");
        assertThat(losses.report().counts()).containsOnlyKeys("linked-premises");
    }

    @Test
    void saysWhatOfTheDebateIsLost() {
        var heading = new MapHeading("k", "Engines", "On music", "en", 3, "", List.of(Origin.of("aif", "1")),
                Map.of("charges", 2L));
        var map = Documents.headed(heading, new DocumentMap(heading, List.of(claim("1")), List.of(),
                List.of(new MappedLocution("1", ADA, Locution.DENIED, null))));

        assertThat(written(new IccmaWriter(), map)).isEqualTo("p af 1\n# Engines\n");
        assertThat(losses.report().counts()).containsOnlyKeys("title", "description", "language", "origin",
                "charges",
                "locution");
    }

    @Test
    void saysThatWordsAndNamesAreLost() {
        var map = Documents.map(List.of(MappedStatement.claim("a", new Wording("Engines\ncompose", ""))),
                List.of());

        assertThat(written(new IccmaWriter(), map)).isEqualTo("p af 1\n# 1 Engines compose\n");
        assertThat(losses.report().counts()).containsOnlyKeys("text", "id");
    }

    @Test
    void writesWordsAsComments() {
        var heading = MapHeading.titled("", "Do engines\ncompose?");
        var map = Documents.headed(heading,
                Documents.map(List.of(MappedStatement.claim("a", new Wording("Engines\ncompose", ""))),
                        List.of()));

        assertThat(written(new ApxWriter(), map))
                .isEqualTo("% Do engines compose?\n% Engines compose\narg(a).\n");
        assertThat(losses.report().counts()).containsOnlyKeys("text", "title");
    }

    @Test
    void writesLabelsInOneLine() {
        var map = Documents.map(List.of(MappedStatement.claim("a", new Wording("Engines\ncompose", ""))),
                List.of());

        assertThat(written(new TgfWriter(), map)).isEqualTo("a Engines compose\n#\n");
        assertThat(losses.report().counts()).containsOnlyKeys("text");
    }

    @Test
    void findsNamesForWhatCannotBeANameThere() {
        var map = Documents.map(List.of(claim("a b"), claim("a_b"), claim("#"), claim("c")), List.of());

        assertThat(written(new TgfWriter(), map)).isEqualTo("a_b a b\na_b'1 a_b\n#_ #\nc\n#\n");
        assertThat(losses.report().counts()).containsEntry("id", 3L);
    }

    @Test
    void namesWhatCameFromFrameworksAsThere() {
        var came = List.of(Origin.of("af", "a"));
        var map = Documents.map(
                List.of(claim("1").from(came), claim("2").from(came), claim("a").from(List.of())),
                List.of(attack("1", "a").from(List.of(Origin.of("af", "a attacks a'1"))), attack("2", "1")));

        assertThat(written(new ApxWriter(), map))
                .endsWith("att(a,\"a'1\").\natt(2,a).\n").contains("arg(a).", "arg(2).", "arg(\"a'1\").");
        assertThat(losses.report().entries()).filteredOn(loss -> loss.feature().equals("id"))
                .extracting(Loss::element).containsExactly("2", "a", "2 attacks 1");
    }

    @Test
    void leavesOutWhatIsWithdrawn() {
        var map = Documents.map(List.of(claim("a"), Documents.withdrawn(claim("b")), claim("c")),
                List.of(attack("a", "b"), attack("b", "c"), Documents.withdrawn(attack("a", "c")),
                        attack("c", "a"),
                        relation("x", RelationKind.ATTACK, List.of("c"), MapTarget.relation("a attacks b"))));

        assertThat(written(new TgfWriter(), map)).isEqualTo("a\nc\n#\nc a\n");
        assertThat(losses.report().counts()).containsOnlyKeys("withdrawn").containsEntry("withdrawn", 5L);
    }

    @Test
    void saysWhatOfOtherFrameworksIsLost() {
        var facts = "arg(a).\narg(b).\nw(a,0.5).\nsupp(a,a).\nval(a,red).\n";
        var map = Documents.read(new ApxReader(), facts, new Losses());

        assertThat(written(new TgfWriter(), map)).isEqualTo("a\nb\n#\n");
        assertThat(losses.report().counts()).containsOnlyKeys("weight", "supports-itself", "facts");
    }

    @Test
    void saysThatLabelsOfAttacksAreLost() {
        var map = Documents.read(new TgfReader(), "a\nb\n#\na b so\n", new Losses());

        assertThat(written(new ApxWriter(), map)).isEqualTo("arg(a).\narg(b).\natt(a,b).\n");
        assertThat(losses.report().counts()).containsOnlyKeys("label");
    }

    @Test
    void repeatsNothingWithoutEnd() {
        var attack =
                attack("a", "b").from(List.of(new Origin("af", "a attacks b", "{\"times\":2000000000}")));
        var map = Documents.map(List.of(claim("a"), claim("b")), List.of(attack));

        assertThat(written(new TgfWriter(), map).lines()).hasSize(1_003);
    }

    @Test
    void readsNothingBeforeItIsAskedFor() {
        var map = Documents.map(List.of(claim("a"), Documents.withdrawn(claim("b"))), List.of());
        var pieces = new TgfWriter().write(map, losses);

        assertThat(losses.report().isEmpty()).isTrue();
        assertThat(pieces.iterator().next()).isEmpty();
        assertThat(losses.report().isEmpty()).isFalse();
        pieces.close();
    }
}
