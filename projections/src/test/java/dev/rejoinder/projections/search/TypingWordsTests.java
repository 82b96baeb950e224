package dev.rejoinder.projections.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypingWordsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Anthropic's profits        | "Anthropic's" AND "profits"
            the U.S. grew 3.5 of 1,000 | "the" AND "U.S." AND "grew" AND "3.5" AND "of" AND "1,000"
            the "engine"               | "the" AND "\\"engine\\""
            back\\slash                | "back\\\\slash"
            a -- b ... *:*             | "a" AND "b"
            +loom NOT (engine) OR~     | "+loom" AND "NOT" AND "(engine)" AND "OR~"
            """)
    void quotesEachAsItStands(String typed, String query) {
        assertThat(Words.query(typed)).isEqualTo(query);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \t\n", "\u00a0", "*:* ~", "' \" \\ --"})
    void findsNoneInPunctuation(String typed) {
        assertThat(Words.query(typed)).isEmpty();
    }
}
