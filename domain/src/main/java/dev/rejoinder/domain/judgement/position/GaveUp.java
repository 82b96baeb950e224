package dev.rejoinder.domain.judgement.position;

/// A search was given up.
final class GaveUp extends Exception {

    private static final long serialVersionUID = 1;

    private final Answer.Reason reason;

    GaveUp(Answer.Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    Answer.Reason reason() {
        return reason;
    }
}
