package dev.rejoinder.domain.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SettingTypeTests {

    private final Typesetting typesetting = new Typesetting(new LayoutOptions(Direction.DOWN, 10, 3));

    @Test
    void breaksLinesBetweenWords() {
        assertThat(typesetting.lines("engines can compose music")).containsExactly("engines", "can",
                "compose music".substring(0, 7) + "…");
        assertThat(typesetting.lines("an ear is fine")).containsExactly("an ear is", "fine");
    }

    @Test
    void breaksLinesWhereTheTextDoes() {
        assertThat(typesetting.lines("one\n\n \r\ntwo\tthree")).containsExactly("one", "two three");
    }

    @Test
    void breaksLongWordsBetweenCharactersAsReadersSeeThem() {
        var family = "👩\u200D👩\u200D👧\u200D👦";
        var unbroken = family + "\u2060";
        assertThat(typesetting.lines(unbroken + unbroken + family)).containsExactly(unbroken, unbroken,
                family);
        assertThat(typesetting.lines("e\u0301".repeat(14))).containsExactly("e\u0301".repeat(9),
                "e\u0301".repeat(5));
    }

    @Test
    void breaksWhereNoSpacesAre() {
        assertThat(typesetting.lines("音楽音楽音楽音楽")).containsExactly("音楽音楽音", "楽音楽");
    }

    @Test
    void endsWithAnEllipsisWhatIsTooLong() {
        assertThat(typesetting.lines("a\nb\nc\nd")).containsExactly("a", "b", "c…");
        assertThat(typesetting.lines("engines ".repeat(1_000))).containsExactly("engines", "engines",
                "engines…");
    }

    @Test
    void looksAtNoMoreThanCouldBeShown() {
        assertThat(typesetting.lines("a" + "\u0301".repeat(9_000))).singleElement()
                .satisfies(line -> assertThat(line).hasSize(121).endsWith("…"));
        assertThat(typesetting.lines("\n".repeat(9_000) + "a")).containsExactly("…");
    }

    @Test
    void leavesOutWhatWouldTurnTheRest() {
        assertThat(typesetting.lines("\u202Ea\u2066b\u2069c\u202C")).containsExactly("abc");
    }

    @Test
    void setsAnEmptyLineForNothing() {
        assertThat(typesetting.lines("")).containsExactly("");
    }

    @Test
    void fitsALabelIntoItsRoom() {
        assertThat(typesetting.fitting("Ada\nLovelace", 200)).isEqualTo("Ada Lovelace");
        assertThat(typesetting.fitting("Ada Lovelace", 40)).isEqualTo("Ada…");
        assertThat(typesetting.fitting("Ada", 1)).isEqualTo("…");
    }

    @Test
    void knowsNarrowFromWide() {
        assertThat(Typesetting.width("iiii")).isLessThan(Typesetting.width("nnnn"));
        assertThat(Typesetting.width("tttt")).isLessThan(Typesetting.width("nnnn"));
        assertThat(Typesetting.width("MMMM")).isGreaterThan(Typesetting.width("NNNN"));
        assertThat(Typesetting.width("音")).isEqualTo(Typesetting.SIZE);
        assertThat(Typesetting.width("🎵")).isEqualTo(Typesetting.SIZE);
        assertThat(Typesetting.width("\u0301\u20DD\u200B")).isZero();
        assertThat(Typesetting.width("é")).isEqualTo(Typesetting.width("ж"));
    }

    @Test
    void refusesOptionsThatMakeNoSense() {
        assertThatIllegalArgumentException().isThrownBy(() -> new LayoutOptions(Direction.DOWN, 9, 8))
                .withMessage("charactersPerLine is 9, but must be from 10 to 200");
        assertThatIllegalArgumentException().isThrownBy(() -> new LayoutOptions(Direction.DOWN, 40, 101));
    }
}
