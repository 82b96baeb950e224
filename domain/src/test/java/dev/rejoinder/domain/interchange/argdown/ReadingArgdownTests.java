package dev.rejoinder.domain.interchange.argdown;

import static dev.rejoinder.domain.interchange.argdown.Argdown.foreign;
import static dev.rejoinder.domain.interchange.argdown.Argdown.read;
import static dev.rejoinder.domain.interchange.argdown.Argdown.statement;
import static dev.rejoinder.domain.interchange.argdown.Argdown.statements;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapTarget;
import dev.rejoinder.domain.origin.Origin;
import dev.rejoinder.domain.statement.Attribution;
import dev.rejoinder.domain.statement.Scope;
import dev.rejoinder.domain.statement.Source;
import dev.rejoinder.domain.statement.SpeakerKind;
import dev.rejoinder.domain.statement.StatementKind;

class ReadingArgdownTests {

    @Test
    void callsThingsByTheirTitlesOrWords() {
        var map = read("[Rules]: Music has rules.\n\n<Rules>: They suffice.\n\nWords only\n\nWords only");

        assertThat(statements(map)).containsExactly("[Rules]", "<Rules>", "\"Words only\"",
                "\"Words only\" 2");
        assertThat(map.said().getFirst().origins()).containsExactly(Origin.of("argdown", "[Rules]"));
    }

    @Test
    void callsThingsWithLongNamesByTheBeginningAndADigest() {
        var words =
                "Engines compose music for as long as nobody stops them from composing music, and no longer";
        var map = read("%s\n\n%s!\n\n[%s]: A".formatted(words, words, "title".repeat(100)));

        assertThat(statements(map).getFirst()).matches("\"Engines compose music .{37}… [0-9a-f]{8}\"");
        assertThat(statements(map)).doesNotHaveDuplicates().allMatch(key -> key.length() < 450);
    }

    @Test
    void putsStatementsWhereTheyAreDefined() {
        var map = read("[A]: first\n  + [C]\n  + [D]\n\n[B]: second\n\n[C]: third\n\n[E]\n  + [F]\n\n[F]");

        assertThat(statements(map)).containsExactly("[A]", "[D]", "[B]", "[C]", "[E]", "[F]");
    }

    @Test
    void readsLists() {
        assertThat(statements(read("* A\n* <B>\n  + C\n\n 1. [D]\n 2. E"))).containsExactly("\"A\"", "<B>",
                "\"C\"", "[D]", "\"E\"");
    }

    @Test
    void readsNothingFromADocumentThatSaysNothing() {
        assertThat(read("\n\n// nothing\n").said()).isEmpty();
        assertThat(read("").heading().key()).isEmpty();
        assertThat(read("===\ntitle: Engines\n===").heading().title()).isEqualTo("Engines");
    }

    @Test
    void takesKnownDataForWhatItSays() {
        var map =
                read("""
                        [A]: Engines compose. {id: "a-1", kind: evidence, language: en, by: Ada, speaker: publication, \
                        where: "Note G", at: 1843, sources: [{url: "http://example.org", title: Notes, quotation: q, \
                        accessed: "2026"}], scope: {time: now, place: here, assumption: none}, burden: true, \
                        origins: [{system: elsewhere, id: x1, foreign: "{}"}]}

                        [Q]: Do they? {kind: question, about: "a-1"}
                        """);

        var claim = statement(map, "a-1");
        assertThat(claim.kind()).isEqualTo(StatementKind.EVIDENCE);
        assertThat(claim.wording().language()).isEqualTo("en");
        assertThat(claim.attribution())
                .isEqualTo(new Attribution("Ada", SpeakerKind.PUBLICATION, "Note G", "1843"));
        assertThat(claim.sources()).containsExactly(new Source("http://example.org", "Notes", "q", "2026"));
        assertThat(claim.scope()).isEqualTo(new Scope("now", "here", "none"));
        assertThat(claim.needsSupport()).isTrue();
        assertThat(claim.origins()).containsExactly(new Origin("argdown", "a-1", "{\"title\":\"A\"}"),
                new Origin("elsewhere", "x1", "{}"));
        assertThat(statement(map, "[Q]").about()).isEqualTo(MapTarget.statement("a-1"));
    }

    @Test
    void keepsDataThatItDoesNotKnow() {
        var map = read("[A]: Words {colour: red, list: [1, {x: y}]}\n\n[A] {\n  size: 2\n}");

        assertThat(foreign(map.said().getFirst().origins()))
                .isEqualTo("{\"data\":{\"colour\":\"red\",\"list\":[\"1\",{\"x\":\"y\"}],\"size\":\"2\"}}");
    }

    @Test
    void keepsDataThatDoesNotSayWhatItCouldSay() {
        var data = "kind: 3, by: \"\", speaker: robot, scope: {when: now}, sources: [{url: \"ftp://x\"}], "
                + "origins: [{system: \"?\", id: x}], burden: maybe, about: x, slots: 1";
        var map = read("[A]: Words {%s}\n\n[B]: Words {sources: none, scope: {time: \"%s\"}}".formatted(data,
                "t".repeat(501)));

        assertThat(foreign(map.said().getFirst().origins())).contains("kind", "by", "speaker", "scope",
                "sources",
                "origins", "burden", "about", "slots");
        assertThat(foreign(map.said().getLast().origins())).contains("sources", "scope");
        assertThat(map.said().getFirst().attribution()).isNull();
    }

    @Test
    void keepsSourcesThatSayMoreThanItCanKnow() {
        var statement = read("[A]: W {sources: [{url: \"http://x.org\", page: 3}]}").said().getFirst();

        assertThat(statement.sources()).containsExactly(new Source("http://x.org", "", "", ""));
        assertThat(foreign(statement.origins())).contains("\"page\":\"3\"");
    }

    @Test
    void keepsOriginsThatAreThereTwice() {
        var origin = "{system: elsewhere, id: x}";
        var statement = read("[A]: W {origins: [%s, %s]}".formatted(origin, origin)).said().getFirst();

        assertThat(statement.origins()).hasSize(1);
        assertThat(foreign(statement.origins())).contains("elsewhere");
    }

    @Test
    void prefersWordsOfSeveralLinesWhereTheLineSaysTheSame() {
        var losses = new Losses();
        var map = read("[A]: One two {text: \"One\\ntwo\"}\n\n[B]: One three {text: \"One\\ntwo\"}", losses);

        assertThat(statement(map, "[A]").wording().text()).isEqualTo("One\ntwo");
        assertThat(statement(map, "[B]").wording().text()).isEqualTo("One three");
        assertThat(Argdown.features(losses)).containsExactly("[B] text");
    }

    @Test
    void givesNoKeyTwice() {
        var losses = new Losses();
        var map = read(
                "[A]: a {id: x}\n\n[B]: b {id: x}\n\n[C]: c {id: \" \"}\n\n[D]: d {id: \"[E]\"}\n\n[E]: e",
                losses);

        assertThat(statements(map)).containsExactly("x", "[B]", "[C]", "[E]", "[E] 2");
        assertThat(Argdown.features(losses)).containsExactly("x identifier", "  identifier");
    }

    @Test
    void losesWhatAQuestionIsAboutWhereThatIsNotThere() {
        var losses = new Losses();
        var map = read("[Q]: Why? {kind: question, about: \"[A]\"}", losses);

        assertThat(map.said().getFirst().about()).isNull();
        assertThat(Argdown.features(losses)).containsExactly("[Q] about");
    }

    @Test
    void keepsHeadings() {
        var map =
                read("Before\n\n# *First* part {isGroup: false}\n\n[A]: a\n\n## Second\n\n[B]: b\n\n[A]: c");

        assertThat(map.heading().title()).isEqualTo("First part");
        assertThat(map.heading().key()).isEqualTo("First part");
        assertThat(foreign(map.heading().origins()))
                .isEqualTo("{\"sections\":[{\"level\":1,\"markup\":\"*First* part\","
                        + "\"data\":{\"isGroup\":\"false\"}},{\"level\":2,\"markup\":\"Second\"}]}");
        assertThat(map.said()).extracting(statement -> foreign(statement.origins())).containsExactly("",
                "{\"members\":[\"c\"],\"section\":1}", "{\"section\":2}");
    }

    @Test
    void readsFrontMatter() {
        var map = read(
                "===\nid: d-1\ntitle: Engines\ndescription: Long ago\nlanguage: en\nmodel: {mode: strict}\n"
                        + "origins: [{system: elsewhere, id: x}]\n===\n\n# Part\n\nWords");

        assertThat(map.heading().key()).isEqualTo("d-1");
        assertThat(map.heading().title()).isEqualTo("Engines");
        assertThat(map.heading().description()).isEqualTo("Long ago");
        assertThat(map.heading().language()).isEqualTo("en");
        assertThat(map.heading().origins()).containsExactly(
                new Origin("argdown", "d-1", "{\"frontMatter\":{\"model\":{\"mode\":\"strict\"}},"
                        + "\"sections\":[{\"level\":1,\"markup\":\"Part\"}]}"),
                Origin.of("elsewhere", "x"));
    }

    @Test
    void splitsHeadingsThatAreTooManyForOneOrigin() {
        var losses = new Losses();
        var map = read("# title\n\n" + "# heading %s\n\nwords\n\n".formatted("x".repeat(990)).repeat(80),
                losses);

        assertThat(map.heading().origins()).extracting(Origin::id).isEqualTo(List.of("title", "#2"));
        assertThat(losses.report().isEmpty()).isTrue();
    }

    @Test
    void losesHeadingsThatAreTooManyForAllOrigins() {
        var losses = new Losses();
        var map = read("# title\n\n" + "# heading %s\n\n".formatted("x".repeat(40_000)).repeat(51), losses);

        assertThat(map.heading().origins()).hasSize(50);
        assertThat(losses.report().counts()).containsOnlyKeys("foreign");
    }

    @Test
    void readsWhatSpeakersDid() {
        var losses = new Losses();
        var map = read("""
                [A]: a

                [B]: b

                [B] {locution: {act: qualified, by: Ada, for: "[A]"}}

                [A] {locution: {act: denied, by: Mary}}

                [A] {locution: {act: sung, by: Mary}}

                [A] {locution: {act: denied}}

                [A] {locution: {act: qualified, by: Mary, for: "[C]"}}
                """, losses);

        assertThat(map.recorded())
                .extracting(act -> act.statement() + act.act() + act.attribution().name() + act.as())
                .containsExactly("[B]QUALIFIEDAda[A]", "[A]DENIEDMarynull");
        assertThat(Argdown.features(losses)).containsOnly("[A] locution").hasSize(3);
        assertThat(map.said()).allMatch(statement -> foreign(statement.origins()).isEmpty());
    }
}
