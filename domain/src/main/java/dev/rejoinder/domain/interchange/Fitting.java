package dev.rejoinder.domain.interchange;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.RuleViolation;
import dev.rejoinder.domain.interchange.Loss.Treatment;
import dev.rejoinder.domain.statement.Attribution;
import dev.rejoinder.domain.statement.Source;
import dev.rejoinder.domain.statement.SpeakerKind;
import dev.rejoinder.domain.statement.Wording;

/// Makes what documents say fit what may be said here, and notes what that costs. A reader that can return the original
/// keeps it as foreign data when `fits` denies that the words arrive as they were.
public final class Fitting {

    /// What a statement without words is given.
    public static final String NO_WORDS = "(no words)";

    private static final int NAME_LIMIT = 200;

    private static final char REPLACEMENT = '\uFFFD';

    private final Losses losses;

    public Fitting(Losses losses) {
        this.losses = losses;
    }

    /// Whether a statement of exactly these words can be made.
    public static boolean fits(String text) {
        return text.equals(cleaned(text).strip()) && isVisible(text)
                && text.codePointCount(0, text.length()) <= Wording.TEXT_LIMIT;
    }

    /// The words as a statement may have them: trimmed, line ends as newlines, in valid Unicode without control
    /// characters, of 1 to 10,000 characters.
    public Wording wording(String element, String text, String language) {
        var clean = text(element, "text", text, Wording.TEXT_LIMIT);
        if (!isVisible(clean)) {
            losses.lose(element, "empty-text", Treatment.REPLACED,
                    "The statement has no words; it says %s instead".formatted(NO_WORDS));
            clean = NO_WORDS;
        }
        return new Wording(clean, language(element, language));
    }

    /// A text of 0 to `limit` characters, made to fit likewise; `feature` names it in the losses.
    public String text(String element, String feature, String text, int limit) {
        var clean = cleaned(text);
        if (!clean.equals(text.replace("\r\n", "\n").replace('\r', '\n'))) {
            losses.lose(element, feature, Treatment.REPLACED,
                    "Characters that no text may hold were replaced by U+FFFD");
        }
        var trimmed = clean.strip();
        var length = trimmed.codePointCount(0, trimmed.length());
        if (length <= limit) {
            return trimmed;
        }
        losses.lose(element, feature, Treatment.SHORTENED,
                "It has %d characters; the first %d arrive, the last of them as an ellipsis".formatted(length,
                        limit));
        return trimmed.substring(0, trimmed.offsetByCodePoints(0, limit - 1)).strip() + "…";
    }

    /// The language tag, or none where it is no BCP 47 tag.
    public String language(String element, String tag) {
        try {
            return tag.isBlank()
                    ? ""
                    : new Locale.Builder().setLanguageTag(tag.strip()).build().toLanguageTag();
        } catch (IllformedLocaleException illFormed) {
            losses.lose(element, "language", Treatment.LEFT_OUT,
                    "'%s' is not a language tag such as en or pt-BR".formatted(tag));
            return "";
        }
    }

    /// The person who said it, and when, unless the name is empty; a date that is none is left out.
    public @Nullable Attribution attribution(String element, String name, String when) {
        var clean = text(element, "speaker", name, NAME_LIMIT);
        if (!isVisible(clean)) {
            return null;
        }
        try {
            return new Attribution(clean, SpeakerKind.PERSON, "", when);
        } catch (RuleViolation notDate) {
            losses.lose(element, "date", Treatment.LEFT_OUT, notDate.refusal().message());
            return new Attribution(clean, SpeakerKind.PERSON, "", "");
        }
    }

    /// The source, unless it names nothing, or a URL that is not of the web; then it is in the losses.
    public Optional<Source> source(String element, String url, String title, String quotation) {
        try {
            return Optional.of(new Source(cleaned(url), cleaned(title), cleaned(quotation), ""));
        } catch (RuleViolation violation) {
            losses.lose(element, "source", Treatment.LEFT_OUT, violation.refusal().message());
            return Optional.empty();
        }
    }

    private static boolean isVisible(String text) {
        return text.codePoints().anyMatch(character -> !Character.isWhitespace(character)
                && !Character.isSpaceChar(character) && Character.getType(character) != Character.FORMAT);
    }

    private static String cleaned(String text) {
        var lines = text.replace("\r\n", "\n").replace('\r', '\n');
        var clean = new StringBuilder(lines.length());
        lines.codePoints().forEach(
                character -> clean.appendCodePoint(isAllowed(character) ? character : REPLACEMENT));
        return clean.toString();
    }

    private static boolean isAllowed(int character) {
        var surrogate = Character.MIN_SURROGATE <= character && character <= Character.MAX_SURROGATE;
        return character == '\n' || character == '\t' || !(surrogate || Character.isISOControl(character));
    }
}
