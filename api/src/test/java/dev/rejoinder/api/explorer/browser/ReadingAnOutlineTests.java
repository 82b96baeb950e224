package dev.rejoinder.api.explorer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

class ReadingAnOutlineTests extends DisputeWalk {

    @Test
    void nestsWhatIsSaidForAndAgainst() {
        assertThat(page.rows()).containsExactly(
                "1 | Engines can compose music. | refuted",
                "2 | supports, this step does not hold | 2 premises together",
                "3 | premise | Music follows rules. | stands",
                "3 | premise | Engines can follow rules. | stands",
                "3 | against the step above | Rules alone make no music. | stands",
                "2 | attacks | Music needs a life. | stands",
                "2 | asks about | What counts as music? | stands");
    }

    @Test
    void isWalkedThroughByKeys() {
        page.tabToOutline();
        assertThat(page.focused()).isEqualTo(Dispute.CLAIM);

        BROWSER.press(Keys.ARROW_LEFT);
        assertThat(page.rows()).hasSize(1);
        BROWSER.press(Keys.ARROW_RIGHT, Keys.END);
        assertThat(page.focused()).isEqualTo(Dispute.QUESTION);
        BROWSER.press(Keys.HOME);
        assertThat(page.focused()).isEqualTo(Dispute.CLAIM);
    }

    @ByEitherHand
    void isOpenedAndClosed(Hand hand) {
        hand.press("#outline .tools button", "Close all");
        assertThat(page.rows()).hasSize(1).first().asString().startsWith("1 | " + Dispute.CLAIM);
        if (hand instanceof Mouse) {
            hand.press("#tree .fold");
        } else {
            hand.reach("#tree [tabindex='0']", "");
            BROWSER.press(Keys.ARROW_RIGHT);
        }
        assertThat(page.rows()).hasSize(4);
        hand.press("#outline .tools button", "Open all");
        assertThat(page.rows()).hasSize(7);
    }

    @ByEitherHand
    void showsWhatWasWithdrawnAndTheStrongestFirst(Hand hand) {
        dispute.goOn(forum);
        page.awaitRow("1 | " + Dispute.CREATED + " | undecided");
        hand.reach("#outline .tools label:has([type=checkbox])", "");
        if (hand instanceof Keyboard) {
            BROWSER.press(" ");
        }
        page.awaitSaid(Dispute.WITHDRAWN);
        hand.choose("#outline-order", "strongest first");
        var strengths = BROWSER
                .texts("""
                        return [...document.querySelectorAll('#tree > [aria-level="1"] .strength')]
                          .map((one) => one.textContent)""");

        assertThat(strengths).hasSizeGreaterThan(2).isSortedAccordingTo(
                (one, other) -> Integer.compare(Integer.parseInt(other), Integer.parseInt(one)));
    }

    @Test
    void goesToARowByItsFirstLetters() {
        page.tabToOutline();
        BROWSER.chord(Keys.SHIFT, "R");

        assertThat(page.focused()).isEqualTo(Dispute.UNDERCUT);
    }

    @Test
    void keepsTheSelectionInTheAddress() {
        page.tabToOutline();
        BROWSER.press(Keys.END, Keys.ARROW_UP, Keys.ENTER);
        page.awaitAddress("node=");
        var selected = page.selected();
        assertThat(selected).isNotEmpty();

        var rows = page.rows();
        page.reload();

        assertThat(page.rows()).isEqualTo(rows);
        assertThat(page.selected()).isEqualTo(selected);
    }
}
