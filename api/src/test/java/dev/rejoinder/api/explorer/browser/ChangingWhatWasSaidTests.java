package dev.rejoinder.api.explorer.browser;

import static org.assertj.core.api.Assertions.assertThat;

/// Acts on what is there: its words, what one holds of it, its scheme, its speaker, and the debate itself.
class ChangingWhatWasSaidTests extends DisputeWalk {

    private static final String REWORDED = "Music needs somebody who lives.";

    @ByEitherHand
    void rewords(Hand hand) {
        hand.select(Dispute.ATTACK);
        var desk = new Desk(hand);
        desk.say("reword", "Reword", REWORDED);
        page.awaitRow("2 | attacks | " + REWORDED + " | stands");
        BROWSER.awaitWords("#details .wordings", "Wordings");

        desk.undo();
        page.awaitRow("2 | attacks | " + Dispute.ATTACK + " | stands");
    }

    @ByEitherHand
    void rates(Hand hand) {
        hand.select(Dispute.ATTACK);
        var desk = new Desk(hand);
        desk.begin("rate");
        hand.tick("that it is true");
        desk.sendAndAwait("Rate");
        BROWSER.awaitWords("#details .told", "1 holds it true, 0 false, 0 unsure");

        desk.undo();
        BROWSER.await("Nobody holds it",
                () -> !BROWSER.find("#details .told").getText().contains("holds it true"));
    }

    @ByEitherHand
    void namesASchemeAndAsksItsQuestion(Hand hand) {
        hand.select(Dispute.ATTACK);
        var desk = new Desk(hand);
        desk.begin("scheme");
        hand.choose(".act-form select[name=scheme]", "Expert opinion");
        hand.tick(Dispute.ATTACK);
        desk.sendAndAwait("Scheme");

        desk.begin("critical");
        hand.tick("sincere and impartial");
        hand.write(Desk.WORDS, "Who pays for it?");
        desk.sendAndAwait("Critical question");
        hand.press(".act-status button", "Show it");
        page.awaitSelected("Who pays for it?");
        BROWSER.awaitWords("#details .told", "sincere and impartial");
    }

    @ByEitherHand
    void letsAStepRestOnOnePremiseMore(Hand hand) {
        hand.select(Dispute.ATTACK);
        hand.press("#details .step button", "this speaks against");
        var desk = new Desk(hand);
        desk.begin("premise");
        hand.write(".act-form input[type=search]", "rules make");
        hand.tick(Dispute.UNDERCUT);
        desk.sendAndAwait("Add premise");
        page.awaitRow("2 | attacks | 2 premises together");

        desk.undo();
        page.awaitRow("2 | attacks | " + Dispute.ATTACK + " | stands");
    }

    @ByEitherHand
    void putsOnRecordWhatASpeakerDid(Hand hand) {
        dispute.goOn(forum);
        page.awaitRow("1 | " + Dispute.CREATED + " | undecided");
        hand.select(Dispute.ATTACK);
        var desk = new Desk(hand);
        desk.begin("locution");
        hand.write(".act-form input[name='speaker.name']", Dispute.SPEAKER);
        hand.choose(".act-form select[name=act]", "sided with it in passing");
        desk.sendAndAwait("Put on record");

        hand.press("#menus button", "Speakers");
        hand.press("dialog li button", Dispute.SPEAKER);
        BROWSER.awaitWords("dialog .commitments", Dispute.ATTACK);
    }

    @ByEitherHand
    void saysWhoSaidItAndWhere(Hand hand) {
        hand.select(Dispute.ATTACK);
        var desk = new Desk(hand);
        desk.begin("attribute");
        hand.write(".act-form input[name='speaker.name']", Dispute.SPEAKER);
        hand.write(".act-form input[name=where]", "a letter");
        hand.write(".act-form input[name=when]", "1843");
        desk.sendAndAwait("Attribute");

        BROWSER.awaitWords("#details .spoken", "Said by " + Dispute.SPEAKER);
        BROWSER.awaitWords("#details .told", "Said in a letter (1843)");
    }

    @ByEitherHand
    void namesASource(Hand hand) {
        hand.select(Dispute.ATTACK);
        var desk = new Desk(hand);
        desk.begin("source");
        hand.write(".act-form input[name=url]", "https://example.org/life");
        hand.write(".act-form input[name=accessed]", "2026-03-01");
        desk.sendAndAwait("Cite");
        BROWSER.awaitWords("#details .told", "https://example.org/life read on 2026-03-01");

        desk.undo();
        BROWSER.await("It is gone", () -> !BROWSER.find("#details .told").getText().contains("example.org"));
    }

    @ByEitherHand
    void placesTheBurdenOfProof(Hand hand) {
        hand.select(Dispute.ATTACK);
        var desk = new Desk(hand);
        desk.begin("burden");
        hand.tick("It needs support to stand");
        desk.sendAndAwait("Burden of proof");

        page.awaitRow("2 | attacks | " + Dispute.ATTACK + " | refuted");
        BROWSER.awaitWords("#details .told", "It bears the burden of proof");
    }

    @ByEitherHand
    void chargesASpeakerWhoAnswers(Hand hand) {
        dispute.goOn(forum);
        page.awaitRow("1 | " + Dispute.CREATED + " | undecided");
        var desk = new Desk(hand);
        desk.begin("charge");
        hand.tick(Dispute.SPEAKER);
        hand.tick("saying what does not go together");
        hand.tick(".several label.option", Dispute.CREATED);
        hand.tick(".several label.option", Dispute.OBEYED);
        hand.write(Desk.WORDS, "She cannot have both.");
        desk.sendAndAwait("Charge");

        hand.press(".act-status button", "Show it");
        BROWSER.awaitWords("#details .wording", "She cannot have both.");
        desk.begin("answer");
        hand.tick("They make a distinction");
        hand.write(Desk.WORDS, "They create as they are told.");
        desk.sendAndAwait("Answer charge");
        hand.press("#outline .tools button", "Open all");
        BROWSER.await("It is there", () -> page.rows().stream()
                .anyMatch(row -> row.contains("They create as they are told.")));
    }

    @ByEitherHand
    void changesTheDebateItself(Hand hand) {
        var desk = new Desk(hand);
        desk.begin("retitle");
        hand.write(".act-form input[name=title]", "Do engines sing?");
        desk.sendAndAwait("Retitle");
        BROWSER.awaitWords("#title", "Do engines sing?");

        desk.begin("describe");
        hand.write(".act-form textarea[name=description]", "What engines can do.");
        desk.sendAndAwait("Describe");
        BROWSER.awaitWords("#details", "What engines can do.");

        desk.begin("label");
        hand.write(".act-form input[name=label]", "The end");
        desk.sendAndAwait("Name a version");
        assertThat(BROWSER.find(".clock select:not(.pace)").getText()).contains("The end");

        desk.begin("close");
        desk.sendAndAwait("Close debate");
        BROWSER.awaitWords("#details .act-notes", "The debate is closed.");
        desk.begin("reopen");
        desk.sendAndAwait("Reopen debate");
        BROWSER.find("[data-act=claim]");
    }
}
