package dev.rejoinder.api.explorer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/// One selection in all views, the columns, and the search.
class SwitchingViewsTests extends Walk {

    private static final String FOCUSED = "return document.activeElement.closest('.card')?.textContent ?? ''";

    private Dispute dispute;

    private DebatePage page;

    @BeforeEach
    void hold() {
        dispute = Dispute.hold(forum);
        page = page(dispute.debate()).open("?node=" + dispute.attack());
    }

    private void assertAttackIsSelected() {
        BROWSER.awaitWords("#details .wording", Dispute.ATTACK);
        assertThat(BROWSER.address()).contains("node=" + dispute.attack());
    }

    @ByEitherHand
    void takesTheSelectionAlong(Hand hand) {
        hand.press("#tabs [data-view=columns]");
        page.awaitAddress("view=columns");
        BROWSER.awaitWords("#columns .middle h2", Dispute.ATTACK);
        assertAttackIsSelected();
        for (var view : new String[]{"map", "overview"}) {
            hand.press("#tabs [data-view=%s]".formatted(view));
            page.awaitAddress("view=" + view);
            BROWSER.find("#%s canvas".formatted(view));
            assertAttackIsSelected();
        }

        hand.press("#tabs [data-view=outline]");
        BROWSER.find("#outline .row");
        assertThat(page.selected()).isEqualTo(Dispute.ATTACK);
        assertAttackIsSelected();
    }

    @ByEitherHand
    void walksThroughColumns(Hand hand) {
        hand.press("#tabs [data-view=columns]");
        assertThat(BROWSER.find("#columns .path").getText()).isEqualTo(Dispute.CLAIM);
        hand.press("#columns .path a", Dispute.CLAIM);
        BROWSER.awaitWords("#columns .middle h2", Dispute.CLAIM);
        assertThat(BROWSER.find("#columns .side.pro").getText()).startsWith("For 1").contains(
                "2 premises together",
                Dispute.FIRST_PREMISE, Dispute.SECOND_PREMISE, "1 objection to this step");
        assertThat(BROWSER.find("#columns .side.con").getText()).startsWith("Against 1")
                .contains(Dispute.ATTACK);
        assertThat(BROWSER.find("#columns .side.others").getText()).contains(Dispute.QUESTION);

        hand.press("#columns .side.pro .to-step");
        BROWSER.awaitWords("#columns .side.con", Dispute.UNDERCUT);
        hand.press("#columns .side.con .card", Dispute.UNDERCUT);
        BROWSER.awaitWords("#columns .path", Dispute.CLAIM);
        page.awaitAddress("view=columns");
        BROWSER.awaitWords("#details .wording", Dispute.UNDERCUT);
    }

    @Test
    void goesFromCardToCardByArrows() {
        page.open("?view=columns&node=" + dispute.claim());
        new Keyboard(BROWSER).reach("#columns .side.pro .card", Dispute.FIRST_PREMISE);
        BROWSER.press(Keys.ARROW_DOWN);
        assertThat(BROWSER.run(FOCUSED)).asString().contains(Dispute.SECOND_PREMISE);
        BROWSER.press(Keys.ARROW_RIGHT);
        assertThat(BROWSER.run(FOCUSED)).asString().contains(Dispute.ATTACK);
        BROWSER.press(Keys.ENTER);

        page.awaitAddress("node=" + dispute.attack());
    }

    @ByEitherHand
    void findsAStatement(Hand hand) {
        hand.write("#search input", "rules");
        BROWSER.awaitWords("#search", Dispute.UNDERCUT);
        if (hand instanceof Mouse) {
            hand.press("#search [role=option]", Dispute.UNDERCUT);
        } else {
            BROWSER.press(Keys.ARROW_DOWN);
            assertThat(BROWSER.find("#search [aria-selected=true]").getText()).contains(Dispute.UNDERCUT);
            BROWSER.press(Keys.ENTER);
        }

        page.awaitSelected(Dispute.UNDERCUT);
        assertThat(BROWSER.all("#found:not([hidden])")).isEmpty();
    }

    @Test
    void searchesByASingleKey() {
        page.tabToOutline();
        BROWSER.press("/");
        BROWSER.press("no such words");

        BROWSER.awaitWords("#search", "Nothing found");
    }
}
