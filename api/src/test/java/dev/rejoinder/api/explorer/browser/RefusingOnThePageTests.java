package dev.rejoinder.api.explorer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.openqa.selenium.Keys;

/// What the server does not take is told in words where it belongs, and nothing that one wrote is lost.
class RefusingOnThePageTests extends DisputeWalk {

    private static final String SAID = ArguingOnThePageTests.SAID;

    private static String written() {
        return String.valueOf(BROWSER.find(Desk.WORDS).getDomProperty("value"));
    }

    @ByEitherHand
    void saysAtTheFieldWhatIsRefused(Hand hand) {
        var desk = new Desk(hand);
        desk.begin("claim");
        desk.send();
        desk.awaitFault("");
        BROWSER.await("The keyboard is at the fault",
                () -> BROWSER.says("return document.activeElement.matches(arguments[0])", Desk.WORDS));

        assertThat(BROWSER.find(Desk.WORDS).getDomAttribute("aria-invalid")).isEqualTo("true");
        assertThat(BROWSER.find(Desk.WORDS).getDomAttribute("aria-describedby")).isEqualTo(
                BROWSER.find(".act-form .field-fault:not(:empty)").getDomAttribute("id"));
        assertThat(page.rows()).hasSize(7);
    }

    @ByEitherHand
    void saysAtTheRightOneOfSeveralFields(Hand hand) {
        hand.select(Dispute.ATTACK);
        var desk = new Desk(hand);
        desk.begin("source");
        hand.write(".act-form input[name=url]", "https://example.org/life");
        hand.write(".act-form input[name=accessed]", "yesterday");
        desk.send();
        desk.awaitFault("");

        assertThat(BROWSER.find(".act-form .at-fault label").getText()).startsWith("Read on");
        assertThat(BROWSER.all(".act-form [aria-invalid]")).hasSize(1);
    }

    @ByEitherHand
    void asksWhetherItIsMeantASecondTime(Hand hand) {
        var desk = new Desk(hand);
        desk.begin("claim");
        hand.write(Desk.WORDS, Dispute.ATTACK.toUpperCase(Locale.ROOT));
        desk.send();
        BROWSER.awaitWords(".act-form .form-fault", "This was said already.");
        hand.press(".act-form .form-fault button");

        page.awaitSelected(Dispute.ATTACK);
    }

    @ByEitherHand
    void keepsADraftWhenThePageIsLeft(Hand hand) {
        var desk = new Desk(hand);
        desk.begin("claim");
        hand.write(Desk.WORDS, SAID);
        BROWSER.open(port, "/");
        BROWSER.find("#debates .card");
        BROWSER.goBack();
        page.alive();
        assertThat(BROWSER.find("[data-act=claim]").getText()).contains("draft kept");
        desk.begin("claim");

        assertThat(BROWSER.find(".act-form").getText()).contains("Your draft is back.");
        assertThat(written()).isEqualTo(SAID);
        hand.press(".act-form button", "Discard");
        desk.begin("claim");
        assertThat(written()).isEmpty();
    }

    @ByEitherHand
    void keepsADraftOfEachThing(Hand hand) {
        var desk = new Desk(hand);
        hand.select(Dispute.ATTACK);
        desk.begin("counterclaim");
        hand.write(Desk.WORDS, SAID);
        hand.select(Dispute.UNDERCUT);
        desk.begin("counterclaim");
        assertThat(written()).isEmpty();
        BROWSER.press(Keys.ESCAPE);
        assertThat(BROWSER.all(".act-form")).isEmpty();

        hand.select(Dispute.ATTACK);
        desk.begin("counterclaim");
        assertThat(written()).isEqualTo(SAID);
    }

    @ByEitherHand
    void keepsWhatIsRefusedAsADraft(Hand hand) {
        var desk = new Desk(hand);
        desk.begin("claim");
        hand.write(Desk.WORDS, SAID);
        BROWSER.run("""
                const box = document.querySelector(arguments[0]);
                box.value += '!'.repeat(10000);
                box.dispatchEvent(new Event('input', { bubbles: true }));""", Desk.WORDS);
        desk.send();
        desk.awaitFault("");
        page.reload();
        desk.begin("claim");

        assertThat(written()).startsWith(SAID).endsWith("!!!");
    }
}
