package dev.rejoinder.domain.relation;

import java.util.regex.Pattern;

import dev.rejoinder.domain.PlainText;
import dev.rejoinder.domain.Rule;
import dev.rejoinder.domain.RuleViolation;

/// The argument scheme a relation follows, such as `expert-opinion`; empty when nobody said which.
public record Scheme(String value) {

    private static final Pattern FORM = Pattern.compile("([a-z][a-z0-9]*(-[a-z0-9]+)*)?");

    private static final int LIMIT = 100;

    /// No scheme was named.
    public static final Scheme NONE = new Scheme("");

    public Scheme {
        if (value.length() > LIMIT || !FORM.matcher(value).matches()) {
            throw new RuleViolation(Rule.SCHEME_INVALID, "scheme",
                    "'%s' is not a scheme: lower-case words joined by hyphens, at most %d characters"
                            .formatted(PlainText.quoted(value), LIMIT));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
