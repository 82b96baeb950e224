package dev.rejoinder.api.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The modules are tested with the same texts (`shortened.test.js`).
class CuttingLongTextsTests {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, value = {"text, longest, beginning", //
        "short, 5, short", //
        "longer, 5, longe…", //
        "a\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67b, 4, a…", //
        "a\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67b, 9, a\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67…", //
        "\uD83C\uDDE9\uD83C\uDDEA\uD83C\uDDEB\uD83C\uDDF7, 6, \uD83C\uDDE9\uD83C\uDDEA…", //
        "e\u0301e\u0301, 3, e\u0301…", //
        "\u0915\u094D\u0937\u093F\u0915, 3, …"})
    void endsBetweenCharacters(String text, int longest, String beginning) {
        assertThat(Beginning.of(text, longest)).isEqualTo(beginning);
    }
}
