package dev.rejoinder.domain;

/// A command was refused. This is an answer, not a fault, so it carries no stack trace.
public final class RuleViolation extends RuntimeException {

    private final transient Refusal refusal;

    /// Refuses for the given reason.
    public RuleViolation(Refusal refusal) {
        super(refusal.message(), null, false, false);
        this.refusal = refusal;
    }

    /// Refuses with a rule that needs no facts beyond the sentence.
    public RuleViolation(Rule rule, String field, String message) {
        this(new Refusal.Broken(rule, field, message));
    }

    /// What was refused and why.
    public Refusal refusal() {
        return refusal;
    }
}
