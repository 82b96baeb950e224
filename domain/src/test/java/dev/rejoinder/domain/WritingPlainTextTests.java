package dev.rejoinder.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WritingPlainTextTests {

    private static final String ORGAN = "\uD83C\uDFB9";

    @Test
    void trimsItAndKeepsWhatIsInside() {
        assertThat(PlainText.required("text", "\t Music\n\n\tfollows  rules. \n", 100))
                .isEqualTo("Music\n\n\tfollows  rules.");
    }

    @Test
    void countsCodePoints() {
        assertThat(PlainText.required("text", ORGAN.repeat(5), 5)).isEqualTo(ORGAN.repeat(5));

        var refusal = Refused.of(() -> PlainText.required("text", ORGAN.repeat(6), 5));

        assertThat(refusal).isEqualTo(new Refusal.LimitExceeded(Rule.TEXT_TOO_LONG, "text", 5, 6,
                "The text has 6 characters; 5 are allowed"));
    }

    @Test
    void countsAFamilyByItsMembers() {
        var family = "\uD83D\uDC69\u200D\uD83D\uDC67";

        assertThat(PlainText.required("text", family, 3)).isEqualTo(family);
        assertThat(Refused.rule(() -> PlainText.required("text", family, 2))).isEqualTo(Rule.TEXT_TOO_LONG);
    }

    @Test
    void doesNotCountWhatIsTrimmed() {
        assertThat(PlainText.required("text", " ".repeat(50) + "five!" + "\n".repeat(50), 5))
                .isEqualTo("five!");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t\r ", "\u2003\u3000"})
    void isMoreThanSpace(String blank) {
        assertThat(PlainText.optional("text", blank, 5)).isEmpty();

        var refusal = Refused.of(() -> PlainText.required("text", blank, 5));

        assertThat(refusal).isEqualTo(new Refusal.Broken(Rule.TEXT_EMPTY, "text", "The text is empty"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200B", "\u00A0", "\u2060 \uFEFF", "\u202E"})
    void canBeSeen(String invisible) {
        assertThat(Refused.rule(() -> PlainText.required("text", invisible, 5))).isEqualTo(Rule.TEXT_EMPTY);
        assertThat(PlainText.required("text", invisible + "!", 5)).endsWith("!");
    }

    @ParameterizedTest
    @CsvSource({"D83C, before", "DFB9, after", "D800, alone", "DFFF, alone"})
    void holdsNoLoneSurrogate(String digits, String place) {
        var surrogate = Character.toString(Integer.parseInt(digits, 16));
        var text = "organ " + surrogate + (place.equals("before") ? " music" : "");

        var refusal = Refused.of(() -> PlainText.optional("title", text, 50));

        assertThat(refusal).isEqualTo(new Refusal.Broken(Rule.TEXT_NOT_UNICODE, "title",
                "The title holds the lone surrogate U+%s, which is not Unicode".formatted(digits)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0x00, 0x07, 0x0B, 0x0D, 0x1B, 0x7F, 0x85, 0x9F})
    void holdsNoControlCharacter(int control) {
        var text = "organ" + Character.toString(control) + "music";

        var refusal = Refused.of(() -> PlainText.optional("title", text, 50));

        assertThat(refusal).isEqualTo(new Refusal.Broken(Rule.TEXT_HAS_CONTROL_CHARACTERS, "title",
                "The title holds the control character U+%04X".formatted(control)));
    }
}
