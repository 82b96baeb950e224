package dev.rejoinder.api.explorer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The address says what is shown, and shows it to whoever has it.
class KeepingPermalinksTests extends Walk {

    private Dispute dispute;

    private DebatePage page;

    @BeforeEach
    void hold() {
        dispute = Dispute.hold(forum);
        page = page(dispute.debate());
    }

    private void assertShowsTheAttackAtNine() {
        assertThat(BROWSER.find("#moment b").getText()).isEqualTo("9 of 10");
        BROWSER.awaitWords("#columns .middle h2", Dispute.ATTACK);
        BROWSER.awaitWords("#details .wording", Dispute.ATTACK);
    }

    @ByEitherHand
    void areTrueOnReload(Hand hand) {
        page.open("");
        hand.select(Dispute.ATTACK);
        page.awaitAddress("node=" + dispute.attack());
        hand.press(".clock [aria-label='One change back']");
        hand.press("#tabs [data-view=columns]");
        page.awaitAddress("at=9");
        page.awaitAddress("view=columns");
        assertShowsTheAttackAtNine();

        page.reload();
        assertShowsTheAttackAtNine();
    }

    @Test
    void areTrueInAnotherBrowser() throws IOException {
        page.open("?at=9&view=columns&node=" + dispute.attack());
        BROWSER.inAnotherSession(BROWSER.address(), () -> {
            page.alive();
            assertShowsTheAttackAtNine();
        });
    }

    @ByEitherHand
    void goBackWithTheBrowser(Hand hand) {
        page.open("");
        hand.select(Dispute.ATTACK);
        page.awaitAddress("node=" + dispute.attack());
        hand.press("#tabs [data-view=columns]");
        hand.press("#columns .path a", Dispute.CLAIM);
        page.awaitAddress("node=" + dispute.claim());

        BROWSER.goBack();
        page.awaitAddress("node=" + dispute.attack());
        BROWSER.awaitWords("#columns .middle h2", Dispute.ATTACK);
        BROWSER.goBack();
        BROWSER.find("#outline .row");
        assertThat(page.selected()).isEqualTo(Dispute.ATTACK);
    }

    @Test
    void nameAMomentByItsLabelOrItsInstant() {
        dispute.goOn(forum);
        page.open("?at=Second%20round");
        assertThat(BROWSER.find("#moment b").getText()).isEqualTo("14 of " + Dispute.LATER_VERSION);

        page.open("?at=" + Instant.now());
        assertThat(BROWSER.find("#moment b").getText()).isEqualTo("25 of " + Dispute.LATER_VERSION);
    }

    @Test
    void sayWhenTheyPointNowhere() {
        page.open("?node=00000000-0000-4000-8000-000000000000");

        BROWSER.awaitWords("#notice", "is not in this debate");
    }
}
