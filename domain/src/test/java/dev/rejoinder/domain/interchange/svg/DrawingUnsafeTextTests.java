package dev.rejoinder.domain.interchange.svg;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.rejoinder.domain.layout.Point;
import dev.rejoinder.domain.statement.Attribution;
import dev.rejoinder.domain.statement.SpeakerKind;

class DrawingUnsafeTextTests {

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "]]>", "\"'&amp;&#0;", "<!--", "-->", "\uFFFE\uFFFF",
        "</title></svg>", "a\nb\tc"})
    void keepsTextBeingText(String text) {
        var claim = Debate.claim(text, text).saidBy(new Attribution(text, SpeakerKind.PERSON, "", ""));
        var group = Drawn.of(Debate.of(claim)).groups("statement").getFirst();

        assertThat(group.getAttribute("data-key")).isEqualTo(expected(text));
        assertThat(Drawn.title(group))
                .startsWith(expected(text).replace("\uFFFD\uFFFD", "\u2068\uFFFD\uFFFD\u2069"));
    }

    private static String expected(String text) {
        return text.replace('\uFFFE', '\uFFFD').replace('\uFFFF', '\uFFFD');
    }

    @Test
    void replacesWhatXmlCannotHold() {
        assertThat(new Markup().words("a\0\u0008\uD800b\uDC00\uFFFF🎵").toString())
                .isEqualTo("a\uFFFD\uFFFD\uFFFDb\uFFFD\uFFFD🎵");
    }

    @Test
    void writesNumbersShortly() {
        var markup = new Markup().add(new Point(-0.04, 12.25)).add(" ").add(-3.96).add(" ").add(-0.5);

        assertThat(markup.toString()).isEqualTo("0 12.3 -4 -0.5");
    }

    @Test
    void leavesOutEmptyAttributes() {
        assertThat(new Markup().attribute("a", "").attribute("b", "\"").toString())
                .isEqualTo(" b=\"&quot;\"");
    }

    @Test
    void setsWhatRunsFromTheRightAtTheRight() {
        var group = Drawn.of(Debate.of(Debate.claim("a", "123 שלום hello"))).group("a");
        var arabic = Drawn.of(Debate.of(Debate.claim("a", "المحركات"))).group("a");

        assertThat(Drawn.inside(group, "text").getFirst().getAttribute("direction")).isEqualTo("rtl");
        assertThat(Drawn.inside(group, "tspan").getFirst().getAttribute("x")).isEqualTo("204");
        assertThat(Drawn.inside(arabic, "text").getFirst().getAttribute("direction")).isEqualTo("rtl");
    }

    @Test
    void setsWhatRunsFromTheLeftAtTheLeft() {
        for (var text : new String[]{"hello שלום", "123"}) {
            var group = Drawn.of(Debate.of(Debate.claim("a", text))).group("a");

            assertThat(Drawn.inside(group, "text").getFirst().hasAttribute("direction")).isFalse();
            assertThat(Drawn.inside(group, "tspan").getFirst().getAttribute("x")).isEqualTo("12");
        }
    }

    @Test
    void isolatesWhatRunsInItsOwnDirection() {
        assertThat(Isolation.isolated("hello é")).isEqualTo("hello é");
        assertThat(Isolation.isolated("שלום")).isEqualTo("\u2068שלום\u2069");
        assertThat(Isolation.isolated("\u2069\u202Ea\u2067b")).isEqualTo("\u2068\u202Ea\u2067b\u2069\u2069");
        assertThat(Isolation.isolated("\u2066a\u2069")).isEqualTo("\u2068\u2066a\u2069\u2069");
    }

    @Test
    void turnsNoLineByAnother() {
        var group = Drawn.of(Debate.of(Debate.claim("a", "\u202Eengines \u2067compose"))).group("a");

        assertThat(Drawn.lines(group)).containsExactly("engines compose");
        assertThat(Drawn.title(group)).isEqualTo("\u2068\u202Eengines \u2067compose\u2069\u2069\n(claim)");
    }
}
