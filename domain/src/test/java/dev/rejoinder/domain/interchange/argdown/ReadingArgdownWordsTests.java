package dev.rejoinder.domain.interchange.argdown;

import static dev.rejoinder.domain.interchange.argdown.Argdown.foreign;
import static dev.rejoinder.domain.interchange.argdown.Argdown.read;
import static dev.rejoinder.domain.interchange.argdown.Argdown.words;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.rejoinder.domain.interchange.Fitting;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.statement.Source;

class ReadingArgdownWordsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Engines *can* **compose**.             | Engines can compose.
            __All__ _engines_, ***all***!          | All engines, all!
            A [score](http://example.org) tells    | A score tells
            1 \\< 2 \\* 3                          | 1 < 2 * 3
            :heart: .A.x.E.y: F(x) :unknown: :smile: | ❤ ∀x∃y: F(x) :unknown: ☺️
            or/and: 5 = 5, (yes) {no               | or/and: 5 = 5, (yes) {no
            a * b _ c ** d                         | a * b _ c  d
            Told by @[Ada] and @<Mary>             | Told by @[Ada] and @<Mary>
            Engines compose. #pro #(very pro)      | Engines compose.
            Some #pro engines                      | Some #pro engines
            #pro                                   | #pro
            Ends here /* not here */ but here      | Ends here but here
            email@example.org                      | email@example.org
            no # tag and #() none                  | no # tag and #() none
            ]: > :a b: .c d.                       | ]: > :a b: .c d.
            """)
    void areWhatArgdownShows(String line, String words) {
        assertThat(words(line)).isEqualTo(words);
    }

    @Test
    void goOnOverLines() {
        assertThat(words("Engines\n  can \ncompose\n\n")).isEqualTo("Engines can compose");
    }

    @Test
    void thatAreLinkedAreSources() {
        var statement =
                read("See [the score](http://example.org/score) and [more](more.html).").said().getFirst();

        assertThat(statement.wording().text()).isEqualTo("See the score and more.");
        assertThat(statement.sources()).containsExactly(
                new Source("http://example.org/score", "the score", "", ""));
    }

    @Test
    void areKeptAsTheyAreWrittenWhereSomethingIsMarked() {
        var map = read("[A]: *All* [scores](http://example.org).\n\n[B]: 1 < 2.");

        assertThat(foreign(map.said().getFirst().origins()))
                .isEqualTo("{\"markup\":\"*All* [scores](http://example.org).\"}");
        assertThat(foreign(map.said().getLast().origins())).isEmpty();
    }

    @Test
    void thatAreTaggedKeepTheirTags() {
        var map = read("[A]: Engines compose. #pro\n\n[A] #(seen twice) #seen");

        assertThat(foreign(map.said().getFirst().origins()))
                .isEqualTo(
                        "{\"markup\":\"Engines compose. #pro\",\"tags\":[\"pro\",\"seen twice\",\"seen\"]}");
    }

    @Test
    void areTheFirstOfSeveralUnlessOneIsCanonical() {
        var map = read(
                "[A]: First\n\n[A]: Second\n\n[A]: First\n\n[B]: First\n\n[B]: Second {isCanonical: true}");

        assertThat(map.said()).extracting(statement -> statement.wording().text()).containsExactly("First",
                "Second");
        assertThat(foreign(map.said().getFirst().origins())).isEqualTo("{\"members\":[\"Second\"]}");
    }

    @Test
    void areTheTitleWhereThereAreNone() {
        var map = read("[Engines compose]\n\n<Rules suffice>\n\n[A]: #tag");

        assertThat(map.said()).extracting(statement -> statement.wording().text())
                .containsExactly("Engines compose", "Rules suffice", "#tag");
        assertThat(foreign(map.said().getFirst().origins())).isEqualTo("{\"reference\":\"true\"}");
    }

    @Test
    void thatDoNotFitAreKept() {
        var losses = new Losses();
        var map = read("[A]: " + "word ".repeat(3_000), losses);

        assertThat(map.said().getFirst().wording().text()).hasSize(10_000).endsWith("…");
        assertThat(foreign(map.said().getFirst().origins())).contains("word word");
        assertThat(losses.report().counts()).containsOnlyKeys("text");
    }

    @Test
    void mayBeNone() {
        var losses = new Losses();
        var map = read("[A]\n  +\n", losses);

        assertThat(map.said().getLast().wording().text()).isEqualTo(Fitting.NO_WORDS);
        assertThat(losses.report().counts()).containsOnlyKeys("empty-text");
    }

    @Test
    void cannotTakeAlongMoreThanAnOriginHolds() {
        var losses = new Losses();
        var map = read("[A]: *a* " + "word ".repeat(250_000), losses);

        assertThat(foreign(map.said().getFirst().origins())).isEmpty();
        assertThat(losses.report().counts()).containsOnlyKeys("text", "foreign");
    }

    @Test
    void loseTheirComments() {
        var losses = new Losses();
        var map = read("""
                // one
                /* two
                */
                Engines <!-- three --> compose // four
                  // five
                  + They do

                // six\s\s
                Music // no comment without a line end""", losses);

        assertThat(Argdown.features(losses)).containsExactly("line 1 comment", "line 2 comment",
                "line 4 comment",
                "line 4 comment", "line 5 comment", "line 8 comment");
        assertThat(map.said()).extracting(statement -> statement.wording().text()).containsExactly(
                "Engines compose",
                "They do", "Music // no comment without a line end");
    }
}
