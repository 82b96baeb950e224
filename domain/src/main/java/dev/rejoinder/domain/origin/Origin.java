package dev.rejoinder.domain.origin;

import java.util.regex.Pattern;

import dev.rejoinder.domain.PlainText;
import dev.rejoinder.domain.Rule;
import dev.rejoinder.domain.RuleViolation;

/// What something is called elsewhere: the system (a format such as `aif`, or a name that a person chose), what it is
/// called there, 1 to 500 characters, and what it carried there that has no place here: a JSON object as text, of at
/// most 50,000 characters, or nothing.
public record Origin(String system, String id, String foreign) {

    /// The most characters of what has no place here.
    public static final int FOREIGN_LIMIT = 50_000;

    /// The most characters of what something is called elsewhere.
    public static final int ID_LIMIT = 500;

    private static final Pattern SYSTEM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private static final int SYSTEM_LIMIT = 50;

    public Origin {
        if (system.length() > SYSTEM_LIMIT || !SYSTEM.matcher(system).matches()) {
            throw new RuleViolation(Rule.SYSTEM_INVALID, "system",
                    "'%s' is not a system: lower-case words joined by hyphens, at most %d characters"
                            .formatted(PlainText.quoted(system), SYSTEM_LIMIT));
        }
        id = PlainText.required("id", id, ID_LIMIT);
        foreign = PlainText.optional("foreign", foreign, FOREIGN_LIMIT);
    }

    /// Something that is called so elsewhere and carried nothing that has no place here.
    public static Origin of(String system, String id) {
        return new Origin(system, id, "");
    }
}
