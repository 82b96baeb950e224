package dev.rejoinder.api.explorer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShowingHostileTextTests extends Walk {

    private static final String SCRIPT =
            "<img src=x onerror=\"window.wasRun=1\"><script>window.wasRun=1</script>{{id}}";

    private static final String TURNED = "\u202Eyas eno tahw fo etisoppo eht si sihT";

    private static final String ENDLESS = "a".repeat(5_000);

    private static final String PICTURES = "👩‍👩‍👧‍👦🏳️‍🌈".repeat(30);

    private static final String RIGHT_TO_LEFT = "الموسيقى تتبع القواعد، (100%) Music! והמוזיקה גם";

    private static final int NARROW = 320;

    private String root;

    private DebatePage page;

    @BeforeEach
    void hold() {
        var debate = forum.open(SCRIPT + TURNED);
        root = forum.claim(debate, SCRIPT);
        for (var text : List.of(TURNED, ENDLESS, PICTURES, RIGHT_TO_LEFT)) {
            forum.attack(debate, forum.claim(debate, text), root);
        }
        forum.settled(debate, 2 + 2 * 4);
        page = page(debate);
    }

    @Test
    void showsItAsItIsWritten() {
        page.open("");

        assertThat(page.statements().stream().map(row -> row.substring(0, row.lastIndexOf(" | "))))
                .containsExactly(SCRIPT, TURNED, "a".repeat(600) + "…", PICTURES, RIGHT_TO_LEFT);
        assertNothingWasRun();
    }

    @ParameterizedTest
    @ValueSource(strings = {"outline", "columns", "map", "overview"})
    void keepsItInBounds(String view) {
        BROWSER.resize(NARROW);
        page.open("?view=%s&node=%s".formatted(view, root));
        BROWSER.find("#" + view + " > *");

        assertThat(BROWSER.run("return document.documentElement.scrollWidth")).isEqualTo((long) NARROW);
        assertThat(BROWSER
                .texts("""
                        return [...document.querySelectorAll('main, main section, header, footer, .row, .card')]
                          .filter((box) => box.getClientRects().length > 0
                            && box.getBoundingClientRect().right > innerWidth)
                          .map((box) => box.className || box.tagName)"""))
                .isEmpty();
        assertNothingWasRun();
    }

    private static void assertNothingWasRun() {
        assertThat(BROWSER.says("return 'wasRun' in window")).isFalse();
    }
}
