package dev.rejoinder.api.explorer.browser;

/// Where one argues: the acts on offer, and the form of the one that is open.
record Desk(Hand hand) {

    static final String WORDS = ".act-form textarea[name=text]";

    static final String SEND = ".act-form button.main";

    private Browser browser() {
        return hand.browser();
    }

    /// Opens the form of an act.
    void begin(String act) {
        var button = "[data-act=%s]".formatted(act);
        browser().await("The act %s is on offer".formatted(act), () -> !browser().all(button).isEmpty());
        if (!browser().all(button).getFirst().isDisplayed()) {
            hand.press(".more-acts summary");
        }
        hand.press(button);
        browser().await("The form is drawn",
                () -> !browser().all(".act-form .fields:not(:has(.waiting))").isEmpty());
    }

    void send() {
        hand.press(SEND);
    }

    /// Sends the form, and waits until the server has done it.
    void sendAndAwait(String name) {
        send();
        browser().awaitWords(".act-status", "Done: %s.".formatted(name));
    }

    /// Says something that the server takes.
    void say(String act, String name, String text) {
        begin(act);
        hand.write(WORDS, text);
        sendAndAwait(name);
    }

    void undo() {
        hand.press(".act-status button", "Undo");
        browser().awaitWords(".act-status", "Taken back.");
    }

    void awaitFault(String fault) {
        browser().awaitWords(".act-form .field-fault:not(:empty)", fault);
    }
}
