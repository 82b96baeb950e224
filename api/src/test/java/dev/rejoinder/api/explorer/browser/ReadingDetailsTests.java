package dev.rejoinder.api.explorer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;

/// What the details tell of what is selected.
class ReadingDetailsTests extends Walk {

    private static final String DETAILS = "#details";

    private DebatePage page;

    @BeforeEach
    void hold() {
        page = page(Dispute.hold(forum).goOn(forum).debate()).open("");
        page.openAll();
        page.awaitRow("3 | supports | " + Dispute.EVIDENCE + " | stands");
    }

    @ByEitherHand
    void tellsOfSourcesAndWordings(Hand hand) {
        hand.select(Dispute.EVIDENCE);
        BROWSER.awaitWords("#details blockquote", "They all lived.");
        BROWSER.awaitWords("#details .wordings", "Wordings");

        assertThat(BROWSER.find("#details .told a").getDomAttribute("href"))
                .isEqualTo("https://example.org/lives");
        assertThat(BROWSER.find("#details .wordings ins").getText()).contains("that we know of");
        hand.press("#details .wordings button", "Version %d".formatted(Dispute.VERSION + 1));
        page.awaitRow("1 | " + Dispute.FORMER_EVIDENCE + " | stands");
        page.awaitAddress("at=%d".formatted(Dispute.VERSION + 1));
        BROWSER.awaitWords("#details .wording", Dispute.FORMER_EVIDENCE);
    }

    @ByEitherHand
    void explainsAVerdictAndWhatWouldChangeIt(Hand hand) {
        hand.select(Dispute.CLAIM);
        BROWSER.awaitWords("#details .why", Dispute.ATTACK);
        assertThat(BROWSER.find("#details .thing-head .verdict").getText()).contains("refuted");
        assertThat(BROWSER.find("#details .steps").getText()).contains(Dispute.ATTACK, Dispute.FIRST_PREMISE);

        hand.press("#details summary", "What would change it");
        BROWSER.awaitWords("#details .section[open] li", Dispute.ATTACK);
    }

    @ByEitherHand
    void tellsTheHistoryOfAThingAndOfTheDebate(Hand hand) {
        hand.press("#details summary", "History of this");
        BROWSER.awaitWords(DETAILS, "Version " + Dispute.LATER_VERSION);
        BROWSER.awaitWords("#details .history li:last-child", "Version 1");

        hand.select(Dispute.EVIDENCE);
        hand.press("#details summary", "History of this");
        BROWSER.awaitWords("#details .history", "Version %d".formatted(Dispute.VERSION + 3));
        hand.press("#details .history button", "Version %d".formatted(Dispute.VERSION + 3));
        page.awaitAddress("at=%d".formatted(Dispute.VERSION + 3));
    }

    @ByEitherHand
    void goesOnToWhatItBearsOn(Hand hand) {
        hand.select(Dispute.ATTACK);
        hand.press("#details .step button", "this speaks against");
        BROWSER.awaitWords("#details .target", Dispute.CLAIM);
        hand.press("#details .target button", Dispute.CLAIM);

        page.awaitSelected(Dispute.CLAIM);
    }

    @ByEitherHand
    void listsTheQuestionsOfASchemeAndAsksOne(Hand hand) {
        hand.select(Dispute.FIRST_PREMISE);
        hand.press("#details .step button", "support");
        BROWSER.awaitWords("#details .told", "Scheme: Expert opinion");
        hand.press("#details summary", "Critical questions");
        BROWSER.awaitWords("#details .section[open]", "How deep does the source's knowledge");
        hand.press("#details .section[open] button", "Ask it");

        BROWSER.await("The question is chosen", () -> BROWSER.says(
                "return document.querySelector('.act-form input:checked')?.closest('label')"
                        + ".textContent.includes('How deep')"));
    }
}
