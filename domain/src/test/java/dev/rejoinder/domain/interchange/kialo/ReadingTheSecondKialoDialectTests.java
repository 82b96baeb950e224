package dev.rejoinder.domain.interchange.kialo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.statement.Source;

class ReadingTheSecondKialoDialectTests {

    private final Losses losses = new Losses();

    private DocumentMap read(String text) {
        return Exports.read(text, losses);
    }

    private static String words(DocumentMap map, String key) {
        return map.said().stream().filter(statement -> statement.key().equals(key)).findFirst().orElseThrow()
                .wording().text();
    }

    @Test
    void readsTheSecondDialect() {
        var map = read(Exports.SECOND_DIALECT);

        assertThat(map.heading().title()).isEqualTo("May engines compose?");
        assertThat(map.said()).extracting(MappedStatement::key).containsExactly("1", "1.1", "1.1.1");
        assertThat(map.drawn()).extracting("key").containsExactly("1.1 pro 1", "1.1.1 con 1.1",
                "1.1.1 con 1");
        assertThat(words(map, "1.1.1")).isEqualTo("Rules do not make music.\nNor do they make sense [9].");
    }

    @Test
    void makesFootnotesSources() {
        var map = read(Exports.SECOND_DIALECT);

        assertThat(words(map, "1.1")).isEqualTo("Music follows rules that engines can follow.");
        assertThat(map.said().get(1).sources()).containsExactly(
                new Source("https://example.org/rules", "", "Rules are\nrules.\n\n[...] All of them.", ""),
                new Source("", "http://no web address p. 12", "", ""));
        assertThat(losses.report().isEmpty()).isTrue();
    }

    @Test
    void takesOnlyWhatIsAFootnoteOutOfTheWords() {
        var map = read(Exports.SECOND_DIALECT.replace("Rules do not make music [1].",
                "a (b) c [2]) d [ e [x] f[1]g (h [1] [99999999999] ) [1"));

        assertThat(words(map, "1.1.1")).startsWith("a (b) c) d [ e [x] fg (h [99999999999] ) [1");
    }

    @Test
    void citesASourceOnceHoweverOftenItIsMarked() {
        var map = read(Exports.SECOND_DIALECT.replace("engines can follow", "engines can [1] follow"));

        assertThat(map.said().get(1).sources()).hasSize(2);
    }

    @Test
    void writesItInTheFirst() {
        assertThat(Exports.write(read(Exports.SECOND_DIALECT), new Losses())).isEqualTo("""
                Discussion Title: May engines compose?

                1. Engines may compose music.
                1.1. Pro: Music follows rules that engines can follow. \
                [https://example.org/rules](https://example.org/rules)
                1.1.1. Con: Rules do not make music.
                Nor do they make sense \\[9\\]. [https://example.org/rules](https://example.org/rules)
                1.2. Con: -> See 1.1.1.
                """);
    }
}
