package dev.rejoinder.api.explorer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/// The server goes, and comes back.
class LosingTheServerTests extends Walk {

    private static final String SAID = ArguingOnThePageTests.SAID;

    private Dispute dispute;

    private Wire wire;

    private DebatePage page;

    @BeforeEach
    void hold() throws IOException {
        // Chromium itself reports each request that finds nobody there.
        BROWSER.forgive("net::ERR_");
        BROWSER.forgive("WebSocket connection to");
        dispute = Dispute.hold(forum);
        wire = new Wire(port);
        page = new DebatePage(BROWSER, wire.port(), dispute.debate()).open("");
        BROWSER.find("[data-act]");
        BROWSER.run("window.isTheSamePage = true");
    }

    @AfterEach
    void close() throws IOException {
        wire.close();
    }

    private void cut() {
        wire.cut();
        BROWSER.awaitWords("#notice", "The server does not answer.");
    }

    private void mend() {
        wire.mend();
        BROWSER.await("The notice goes", () -> !BROWSER.all("#notice").getFirst().isDisplayed());
    }

    @ByEitherHand
    void saysSoAndGoesOnFromWhatItHad(Hand hand) {
        cut();
        hand.select(Dispute.ATTACK);
        assertThat(page.rows()).hasSize(7);
        forum.claim(dispute.debate(), SAID);
        mend();

        page.awaitRow("1 | " + SAID + " | stands");
        assertThat(BROWSER.find("#moment b").getText()).isEqualTo("11 of 11");
        assertThat(page.selected()).isEqualTo(Dispute.ATTACK);
        assertThat(BROWSER.says("return window.isTheSamePage")).isTrue();
    }

    @ByEitherHand
    void keepsWhatOneWroteAndSendsItWhenItIsBack(Hand hand) {
        var desk = new Desk(hand);
        desk.begin("claim");
        cut();
        hand.write(Desk.WORDS, SAID);
        desk.send();
        BROWSER.awaitWords(".outbox .waits", "The server cannot be reached.");
        assertThat(BROWSER.find(".outbox").getText()).contains(SAID);
        mend();
        hand.press(".outbox button", "Try again");

        page.awaitRow("1 | " + SAID + " | stands");
        BROWSER.awaitWords(".act-status", "Done: New claim.");
        assertThat(BROWSER.all(".outbox li")).isEmpty();
        assertThat(page.rows().stream().filter(row -> row.contains(SAID))).hasSize(1);
    }

    @ByEitherHand
    void givesWhatOneWroteBackAfterAReload(Hand hand) {
        var desk = new Desk(hand);
        desk.begin("claim");
        cut();
        hand.write(Desk.WORDS, SAID);
        desk.send();
        BROWSER.find(".outbox .waits");
        mend();
        page.reload();
        desk.begin("claim");

        assertThat(BROWSER.find(Desk.WORDS).getDomProperty("value")).isEqualTo(SAID);
    }
}
