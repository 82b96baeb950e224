package dev.rejoinder.domain.statement;

import java.util.IllformedLocaleException;
import java.util.Locale;

import dev.rejoinder.domain.PlainText;
import dev.rejoinder.domain.Rule;
import dev.rejoinder.domain.RuleViolation;

/// What is said: 1 to 10,000 characters, in a language named by a BCP 47 tag, or empty when nobody said which.
public record Wording(String text, String language) {

    /// The most characters of a statement.
    public static final int TEXT_LIMIT = 10_000;

    private static final int LANGUAGE_LIMIT = 100;

    public Wording {
        text = PlainText.required("text", text, TEXT_LIMIT);
        language = checkedLanguage(language.strip());
    }

    private static String checkedLanguage(String tag) {
        if (tag.length() > LANGUAGE_LIMIT) {
            throw notATag(tag);
        }
        try {
            return tag.isEmpty() ? "" : new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
        } catch (IllformedLocaleException illFormed) {
            throw notATag(tag);
        }
    }

    private static RuleViolation notATag(String tag) {
        return new RuleViolation(Rule.LANGUAGE_INVALID, "language",
                "'%s' is not a language tag such as en or pt-BR".formatted(PlainText.quoted(tag)));
    }
}
