package dev.rejoinder.domain;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hamcrest.Description;
import org.hamcrest.TypeSafeMatcher;

/// Expects a refusal: the rule that was broken, the field at fault, and the whole sentence.
public final class Refused extends TypeSafeMatcher<RuleViolation> {

    private final Rule rule;

    private final String field;

    private final String message;

    private Refused(Rule rule, String field, String message) {
        this.rule = rule;
        this.field = field;
        this.message = message;
    }

    /// A refusal by this rule, of this field, with this sentence.
    public static Refused by(Rule rule, String field, String sentence) {
        return new Refused(rule, field, sentence);
    }

    /// What refuses the attempt, which has to be refused.
    public static Refusal of(ThrowingCallable attempt) {
        return catchThrowableOfType(RuleViolation.class, attempt).refusal();
    }

    /// The rule that refuses the attempt, which has to be refused.
    public static Rule rule(ThrowingCallable attempt) {
        return of(attempt).rule();
    }

    @Override
    protected boolean matchesSafely(RuleViolation violation) {
        var refusal = violation.refusal();
        return refusal.rule() == rule && refusal.field().equals(field) && refusal.message().equals(message);
    }

    @Override
    protected void describeMismatchSafely(RuleViolation violation, Description mismatch) {
        mismatch.appendText("was ").appendValue(violation.refusal());
    }

    @Override
    public void describeTo(Description description) {
        description.appendText("refused by %s at '%s': %s".formatted(rule, field, message));
    }
}
