package dev.rejoinder.api.explorer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;

/// What somebody is on record with, and what of it does not go together.
class HearingSpeakersTests extends Walk {

    private static final String RECORD = "dialog .record:not([aria-busy])";

    private DebatePage page;

    @BeforeEach
    void hold() {
        page = page(Dispute.hold(forum).goOn(forum).debate());
    }

    @ByEitherHand
    void listsWhatASpeakerHeldAndWhen(Hand hand) {
        page.open("");
        hand.press("#menus button", "Speakers");
        hand.write("dialog input[type=search]", "ada");
        assertThat(BROWSER.find("dialog li").getText()).contains("2 statements");
        hand.press("dialog li button", Dispute.SPEAKER);

        BROWSER.awaitWords(RECORD, "On record with");
        assertThat(BROWSER.find("dialog .commitments").getText()).contains(Dispute.CREATED, Dispute.OBEYED,
                "asserted", "from version ");
        assertThat(BROWSER.all("dialog .commitments .bar")).hasSizeGreaterThanOrEqualTo(2);
        hand.press("dialog .commitments button", Dispute.OBEYED);
        assertThat(BROWSER.all("dialog")).noneMatch(dialog -> dialog.isDisplayed());
        page.awaitSelected(Dispute.OBEYED);
    }

    @ByEitherHand
    void tellsOfTheMomentShown(Hand hand) {
        page.open("?at=" + (Dispute.VERSION + 6));
        hand.press("#menus button", "Speakers");
        hand.press("dialog li button", Dispute.SPEAKER);

        BROWSER.awaitWords(RECORD, Dispute.CREATED);
        assertThat(BROWSER.find(RECORD).getText()).doesNotContain(Dispute.OBEYED)
                .contains("No clash is found");
        hand.press("dialog .speakers > button", "All speakers");
        BROWSER.find("dialog input[type=search]");
        hand.press("dialog header button", "Close");
        BROWSER.await("It is closed", () -> BROWSER.all("dialog.over").isEmpty());
    }

    @ByEitherHand
    void chargesWithAClash(Hand hand) {
        page.open("");
        hand.select(Dispute.CREATED);
        hand.press("#details .spoken button", Dispute.SPEAKER);
        BROWSER.awaitWords("dialog .clashes", Dispute.SPEAKER);
        hand.press("dialog .clashes button", "Charge them with it");

        var desk = new Desk(hand);
        BROWSER.find(Desk.WORDS);
        hand.write(Desk.WORDS, "She cannot have both.");
        desk.sendAndAwait("Charge");
        page.awaitSaid("She cannot have both.");
    }
}
