package dev.rejoinder.domain;

/// Checks what people type: trimmed, valid Unicode, no control characters but newline and tab, and within its
/// limit. Lengths count Unicode code points.
public final class PlainText {

    private static final int QUOTED = 60;

    private PlainText() {}

    /// The text as a sentence may quote it: not more than its first 60 characters.
    public static String quoted(String text) {
        return text.codePointCount(0, text.length()) <= QUOTED
                ? text
                : text.substring(0, text.offsetByCodePoints(0, QUOTED)) + "…";
    }

    /// The text, trimmed, of 1 to `limit` characters, at least one of which can be seen.
    public static String required(String field, String text, int limit) {
        var trimmed = optional(field, text, limit);
        if (trimmed.codePoints().noneMatch(PlainText::isVisible)) {
            throw new RuleViolation(Rule.TEXT_EMPTY, field, "The %s is empty".formatted(field));
        }
        return trimmed;
    }

    /// The text, trimmed, of 0 to `limit` characters.
    public static String optional(String field, String text, int limit) {
        var trimmed = text.strip();
        trimmed.codePoints().forEach(character -> checkCharacter(field, character));
        var length = trimmed.codePointCount(0, trimmed.length());
        if (length > limit) {
            throw new RuleViolation(new Refusal.LimitExceeded(Rule.TEXT_TOO_LONG, field, limit, length,
                    "The %s has %d characters; %d are allowed".formatted(field, length, limit)));
        }
        return trimmed;
    }

    /// Neither space of any kind nor a character that only steers how others are shown.
    private static boolean isVisible(int character) {
        return !Character.isWhitespace(character) && !Character.isSpaceChar(character)
                && Character.getType(character) != Character.FORMAT;
    }

    private static void checkCharacter(String field, int character) {
        if (Character.MIN_SURROGATE <= character && character <= Character.MAX_SURROGATE) {
            throw new RuleViolation(Rule.TEXT_NOT_UNICODE, field,
                    "The %s holds the lone surrogate U+%04X, which is not Unicode".formatted(field,
                            character));
        }
        if (Character.isISOControl(character) && character != '\n' && character != '\t') {
            throw new RuleViolation(Rule.TEXT_HAS_CONTROL_CHARACTERS, field,
                    "The %s holds the control character U+%04X".formatted(field, character));
        }
    }
}
