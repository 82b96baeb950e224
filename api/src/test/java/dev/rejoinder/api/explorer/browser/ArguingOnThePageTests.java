package dev.rejoinder.api.explorer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/// Saying something new, and taking it back.
class ArguingOnThePageTests extends DisputeWalk {

    static final String SAID = "A choir sings what nobody wrote.";

    @ByEitherHand
    void addsAClaim(Hand hand) {
        new Desk(hand).say("claim", "New claim", SAID);

        page.awaitRow("1 | " + SAID + " | stands");
        assertThat(BROWSER.all(".act-form")).isEmpty();
    }

    @ByEitherHand
    void objectsToWhatIsSelected(Hand hand) {
        hand.select(Dispute.ATTACK);
        new Desk(hand).say("counterclaim", "Object", SAID);
        page.awaitRow("2 | attacks | " + Dispute.ATTACK + " | refuted");

        hand.press(".act-status button", "Show it");
        page.awaitRow("3 | attacks | " + SAID + " | stands");
        assertThat(page.selected()).isEqualTo(SAID);
    }

    @ByEitherHand
    void givesAReasonTogetherWithAnother(Hand hand) {
        hand.select(Dispute.ATTACK);
        var desk = new Desk(hand);
        desk.begin("support");
        hand.write(Desk.WORDS, SAID);
        hand.write(".act-form input[type=search]", "rules make");
        hand.tick(Dispute.UNDERCUT);
        desk.sendAndAwait("Support");

        hand.press("#outline .tools button", "Open all");
        page.awaitRow("3 | supports | 2 premises together");
        page.awaitRow("4 | premise | " + SAID + " | stands");
    }

    @ByEitherHand
    void offersEvidenceWithItsSource(Hand hand) {
        hand.select(Dispute.ATTACK);
        var desk = new Desk(hand);
        desk.begin("evidence");
        hand.tick("against it");
        hand.write(Desk.WORDS, SAID);
        hand.write(".act-form input[name=url]", "https://example.org/choirs");
        hand.write(".act-form input[name=title]", "On choirs");
        hand.write(".act-form textarea[name=quotation]", "They sing.");
        desk.sendAndAwait("Evidence");

        hand.press(".act-status button", "Show it");
        page.awaitRow("3 | attacks | " + SAID + " | stands");
        BROWSER.awaitWords("#details blockquote", "They sing.");
        assertThat(BROWSER.find("#details a[href='https://example.org/choirs']").getText())
                .isEqualTo("On choirs");
    }

    @ByEitherHand
    void asksAboutWhatIsSelected(Hand hand) {
        hand.select(Dispute.UNDERCUT);
        new Desk(hand).say("question", "Ask", "Do they?");

        page.awaitRow("4 | asks about | Do they? | stands");
    }

    @ByEitherHand
    void undercutsAStep(Hand hand) {
        hand.select(Dispute.ATTACK);
        new Desk(hand).say("undercut", "Undercut", SAID);

        hand.press(".act-status button", "Show it");
        page.awaitRow("3 | against the step above | " + SAID + " | stands");
        page.awaitRow("2 | attacks, this step does not hold | " + Dispute.ATTACK + " | stands");
    }

    @ByEitherHand
    void connectsWhatWasSaidAlready(Hand hand) {
        hand.select(Dispute.UNDERCUT);
        var desk = new Desk(hand);
        desk.begin("join");
        hand.tick("It speaks against the other");
        hand.write(".act-form input[type=search]", "needs a life");
        hand.tick(Dispute.ATTACK);
        desk.sendAndAwait("Connect");

        page.awaitRow("2 | attacks | " + Dispute.ATTACK + " | refuted");
        assertThat(BROWSER.find("#tree .also").getText()).startsWith("also attacks").endsWith(Dispute.ATTACK);
        desk.undo();
        page.awaitRow("2 | attacks | " + Dispute.ATTACK + " | stands");
    }

    @ByEitherHand
    void takesBackAndPutsBack(Hand hand) {
        hand.select(Dispute.ATTACK);
        var desk = new Desk(hand);
        desk.begin("withdraw");
        hand.write(".act-form textarea", "I was wrong.");
        desk.sendAndAwait("Withdraw");
        BROWSER.await("It is gone",
                () -> page.rows().stream().noneMatch(row -> row.contains(Dispute.ATTACK)));
        BROWSER.awaitWords("#details .told", "I was wrong.");

        desk.undo();
        page.awaitRow("2 | attacks | " + Dispute.ATTACK + " | stands");
    }

    @Test
    void arguesByKeysAlone() {
        page.tabToOutline();
        BROWSER.press(Keys.ENTER);
        BROWSER.await("The keyboard is at the acts",
                () -> BROWSER.says("return 'act' in document.activeElement.dataset"));
        BROWSER.press(Keys.ENTER);
        BROWSER.await("The keyboard is in the form",
                () -> BROWSER.says("return document.activeElement.matches(arguments[0])", Desk.WORDS));
        BROWSER.press(SAID);
        BROWSER.chord(Keys.CONTROL, Keys.ENTER);

        page.awaitRow("2 | supports | " + SAID + " | stands");
    }
}
