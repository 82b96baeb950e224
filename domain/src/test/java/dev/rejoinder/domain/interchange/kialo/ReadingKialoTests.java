package dev.rejoinder.domain.interchange.kialo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.Fitting;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MalformedDocument;
import dev.rejoinder.domain.interchange.MalformedDocument.Place;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.interchange.Mutations;
import dev.rejoinder.domain.interchange.SharedData;
import dev.rejoinder.domain.origin.Origin;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.statement.Source;
import dev.rejoinder.domain.statement.StatementKind;

class ReadingKialoTests {

    private final Losses losses = new Losses();

    private DocumentMap read(String text) {
        return Exports.read(text, losses);
    }

    private static String words(DocumentMap map, String key) {
        return map.said().stream().filter(statement -> statement.key().equals(key)).findFirst().orElseThrow()
                .wording().text();
    }

    @Test
    void makesEveryNumberedClaimAStatement() {
        var map = read(Exports.FIRST_DIALECT);

        assertThat(map.heading().title()).isEqualTo("May engines compose?");
        assertThat(map.said()).extracting(MappedStatement::key).containsExactly("1", "1.1", "1.1.1", "1.2");
        assertThat(map.said().getFirst().origins()).containsExactly(Origin.of("kialo", "1"));
        assertThat(words(map, "1.1.1")).isEqualTo("Rules do not make\nmusic,\n  as [ada] wrote.");
        assertThat(losses.report().isEmpty()).isTrue();
    }

    @Test
    void makesReferencesMoreRelationsOfTheSameClaim() {
        var map = read(Exports.FIRST_DIALECT);

        assertThat(map.drawn()).extracting("key", "kind").containsExactly(
                tuple("1.1 pro 1", RelationKind.SUPPORT), tuple("1.1.1 con 1.1", RelationKind.ATTACK),
                tuple("1.2 pro 1.1.1", RelationKind.SUPPORT), tuple("1.2 con 1", RelationKind.ATTACK),
                tuple("1.1 con 1.2", RelationKind.ATTACK));
        assertThat(map.drawn().get(2).origins()).containsExactly(
                new Origin("kialo", "1.2 pro 1.1.1", "{\"number\":\"1.1.1.1\"}"));
    }

    @Test
    void makesLinksSourcesAndKeepsThemInTheWords() {
        var map = read(Exports.FIRST_DIALECT);

        assertThat(words(map, "1.1")).isEqualTo(
                "Music follows [rules](https://example.org/rules-(old)) for engines (mostly).");
        assertThat(map.said().get(1).sources())
                .containsExactly(new Source("https://example.org/rules-(old)", "rules", "", ""));
    }

    @Test
    void takesNoSourceFromALinkThatIsNone() {
        var map = read(
                "1. See [this](https://exa|mple) and [that](mailto:x) [and](https://e.org [open](http://e.org");

        assertThat(map.said().getFirst().sources()).isEmpty();
        assertThat(map.said().getFirst().wording().text()).contains("[this](https://exa|mple)",
                "[that](mailto:x)");
        assertThat(losses.report().counts()).containsEntry("source", 1L).containsEntry("title", 1L);
    }

    @Test
    void readsSeveralThesesBelowAQuestion() {
        var map = read("""
                Discussion Title: Music

                1. Who composes?
                1.1. Engines do.
                1.2. People do.
                1.2.1. Con: They copy.
                """);

        assertThat(map.said()).extracting(MappedStatement::kind).containsExactly(StatementKind.QUESTION,
                StatementKind.CLAIM, StatementKind.CLAIM, StatementKind.CLAIM);
        assertThat(map.drawn()).extracting("key").containsExactly("1.2.1 con 1.2");
        assertThat(losses.report().isEmpty()).isTrue();
    }

    @Test
    void takesAQuestionThatIsTheTitleForTheTitle() {
        var map = read("Discussion Title: Who \\(composes\\)?\n\n1. Who \\(composes\\)?\n1.1. Engines do.\n");

        assertThat(map.said()).extracting(MappedStatement::key).containsExactly("1.1");
        assertThat(map.heading().origins()).containsExactly(new Origin("kialo", "#1", "{\"question\":true}"));
    }

    @Test
    void keepsAQuestionThatIsTheTitleWhereSomethingBearsOnIt() {
        var map = read(
                "Question: Who?\n\n1. Question:\nWho?\n\n  1.1. Thesis:\n  Me.\n\n  1.2. Con:\n  Ask not.\n");

        assertThat(map.said()).extracting(MappedStatement::key).containsExactly("1", "1.1", "1.2");
        assertThat(map.said().getFirst().kind()).isEqualTo(StatementKind.QUESTION);
    }

    @Test
    void readsReferencesForwardAndByWayOfOthers() {
        var map = read("""
                Discussion Title: x

                1. a
                1.1. Pro: -> See 1.2.
                1.2. Con: -> See 1.3
                1.3. Con: b
                """);

        assertThat(map.drawn()).extracting("key").containsExactly("1.3 pro 1", "1.3 con 1");
        assertThat(losses.report().counts()).containsOnlyKeys("repeated-relation");
    }

    @Test
    void keepsReferencesThatLeadNowhereAsWords() {
        var map = read("""
                Discussion Title: x

                1. a
                1.1. Pro: -> See 7.
                1.2. Con: -> See 1.3.
                1.3. Con: -> See 1.2.
                1.4. Con: -> See 1.3 or not
                """);

        assertThat(map.said()).extracting(statement -> statement.wording().text())
                .containsExactly("a", "-> See 7.", "-> See 1.3.", "-> See 1.2.", "-> See 1.3 or not");
        assertThat(losses.report().counts()).containsEntry("dangling-link", 3L).hasSize(1);
    }

    @Test
    void keepsAsideWhatIsNoRelation() {
        var map = read("""
                Discussion Title: x

                1. a
                1.1. Pro: b
                1.2. Pro: -> See 1.1.
                1.3. Con: -> See 1.
                """);

        assertThat(map.drawn()).hasSize(1);
        assertThat(map.said().getFirst().origins().getFirst().foreign()).contains("\"1.2\"", "\"1.3\"");
        assertThat(losses.report().counts()).containsOnlyKeys("repeated-relation", "self-loop");
        assertThat(losses.report().losses()).isZero();
    }

    @Test
    void tellsWhatHasNeitherStanceNorQuestionAbove() {
        var map = read("Discussion Title: x\n\n1. a\n1.1. Pro: b\n1.1.1. c\n2. -> See 1.1.\n");

        assertThat(map.said()).hasSize(3);
        assertThat(losses.report().counts()).containsOnlyKeys("stance", "thesis");
    }

    @Test
    void readsNumbersThatAreOutOfOrderAsWords() {
        var map = read("Discussion Title: x\n\n1. a\n1.2.1. Pro: b\n1. c\n1.d\n");

        assertThat(map.said()).extracting(statement -> statement.wording().text())
                .containsExactly("a\n1.2.1. Pro: b\n1. c\n1.d");
        assertThat(losses.report().counts()).containsExactly(Map.entry("odd-number", 2L));
    }

    @Test
    void keepsWordsThatDoNotFitForTheWayBack() {
        var map = read("Discussion Title: x\n\n1. a\u0007b\n1.1. Con:\n1.2. Con: [plain] (brackets)\n");

        assertThat(map.said()).extracting(statement -> statement.wording().text())
                .containsExactly("a\uFFFDb", Fitting.NO_WORDS, "[plain] (brackets)");
        assertThat(map.said()).allSatisfy(
                statement -> assertThat(statement.origins().getFirst().foreign()).contains("\"text\":"));
    }

    @Test
    void keepsWhatStandsBeforeTheClaimsAsTheDescription() {
        assertThat(read("\nDiscussion Title: x\nWhat\nit is about\n\n1. a\n").heading().description())
                .isEqualTo("What\nit is about");
        assertThat(read("Discussion Title: x").said()).isEmpty();
        assertThat(read("Discussion Title:\n1. a").said()).hasSize(1);
    }

    @Test
    void citesNoMoreThanAStatementCan() {
        var links = new StringBuilder("1. a");
        for (var number = 0; number < 101; number++) {
            links.append(" [b](https://example.org/").append(number).append(')');
        }

        assertThat(read(links.toString()).said().getFirst().sources()).hasSize(100);
        assertThat(losses.report().counts()).containsEntry("sources", 1L);
    }

    @Test
    void namesRelationsOfLongNumbersShortly() {
        var text = new StringBuilder("Discussion Title: x\n\n1. a\n");
        var number = new StringBuilder("1");
        for (var depth = 0; depth < 200; depth++) {
            number.append(".1");
            text.append(number).append(". Pro: b\n");
        }

        assertThat(read(text.toString()).drawn()).hasSize(200)
                .allSatisfy(relation -> assertThat(relation.key().length()).isLessThanOrEqualTo(500));
    }

    private static void refuses(String text, Place place) {
        assertThatExceptionOfType(MalformedDocument.class).isThrownBy(() -> Exports.read(text, new Losses()))
                .satisfies(refused -> assertThat(refused.place()).isEqualTo(place));
    }

    @Test
    void refusesWhatIsNoExport() {
        refuses("", Place.at(1, 1));
        refuses("\n\nDear diary,\n1. today", Place.at(3, 1));
        refuses("Discussion Title: x\n\n1. a\n1" + ".1".repeat(300) + ". Pro: b", Place.at(4, 1));
    }

    @Test
    void readsOneLongLineAndManyShortOnesInTime() {
        assertThat(read("1. " + "[".repeat(3_000_000)).said()).hasSize(1);
        assertThat(read("1. " + "](http".repeat(500_000)).said()).hasSize(1);
        assertThat(read("Discussion Title: x\n1. a\n" + "\n".repeat(3_000_000)).said()).hasSize(1);
    }

    @Test
    void survivesDamage() {
        Mutations.tryOn(new KialoReader(),
                List.of(Exports.FIRST_DIALECT.getBytes(UTF_8), Exports.SECOND_DIALECT.getBytes(UTF_8)));
    }

    @Test
    void readsRealExports() throws IOException {
        for (var file : SharedData.files("kialo", "export.txt")) {
            var text = Files.readString(file);
            var claims =
                    Pattern.compile("(?m)^[\\d.]+ (?!(Pro|Con): -> See)").matcher(text).results().count();
            var pros = Pattern.compile("(?m)^[\\d.]+ Pro:").matcher(text).results().count();
            var cons = Pattern.compile("(?m)^[\\d.]+ Con:").matcher(text).results().count();

            var map = read(text);

            assertThat(map.said()).hasSize((int) claims);
            assertThat(map.drawn()).filteredOn("kind", RelationKind.SUPPORT).hasSize((int) pros);
            assertThat(map.drawn()).filteredOn("kind", RelationKind.ATTACK).hasSize((int) cons);
            assertThat(losses.report().isEmpty()).isTrue();
            assertThat(Exports.write(map, losses)).isEqualTo(text);
        }
    }
}
