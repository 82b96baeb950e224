package dev.rejoinder.api.explorer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/// The keys of the page, the switch that turns them off, and the colours that one chooses.
class ListingKeysTests extends DisputeWalk {

    private static final String THEME = "return document.documentElement.dataset.theme";

    @ByEitherHand
    void areListedAndSwitchedOff(Hand hand) {
        hand.press("#menus button[aria-label=Help]");
        assertThat(BROWSER.find("#help").getText()).contains("Keys", "one change back, one change on");
        hand.reach("#help label", "");
        if (hand instanceof Keyboard) {
            BROWSER.press(" ");
        }
        hand.press("#help button", "Close");
        page.tabToOutline();
        BROWSER.press("2");
        BROWSER.press(Keys.ARROW_DOWN);
        page.awaitAddress("node=");
        assertThat(BROWSER.address()).doesNotContain("view=");

        page.reload();
        page.tabToOutline();
        BROWSER.press("?");
        assertThat(BROWSER.all("#help[open]")).isEmpty();
    }

    @Test
    void areListedUnderTheQuestionMark() {
        page.tabToOutline();
        BROWSER.press("?");
        BROWSER.find("#help");
        BROWSER.press(Keys.ESCAPE);
        assertThat(BROWSER.all("#help[open]")).isEmpty();
        assertThat(page.focused()).isEqualTo(Dispute.CLAIM);
    }

    @Test
    void goToWhatTheSelectionBearsOn() {
        page.tabToOutline();
        BROWSER.press(Keys.END, Keys.ARROW_UP);
        page.awaitAddress("node=" + dispute.attack());
        BROWSER.press("o");

        page.awaitAddress("node=" + dispute.claim());
    }

    @ByEitherHand
    void comeWithColoursOfOnesOwn(Hand hand) {
        var theme = "#menus button[aria-label^=Colours]";
        var light = background();
        hand.press(theme);
        hand.press(theme);
        assertThat(BROWSER.run(THEME)).isEqualTo("dark");
        assertThat(background()).isNotEqualTo(light);

        page.reload();
        assertThat(BROWSER.run(THEME)).isEqualTo("dark");
        BROWSER.prefer(Map.of("prefers-color-scheme", "dark"));
        var dark = background();
        hand.press(theme);
        assertThat(background()).isEqualTo(dark);
    }

    private static Object background() {
        return String.valueOf(BROWSER.run("return getComputedStyle(document.body).backgroundColor"));
    }
}
