package dev.rejoinder.domain.interchange.argdown;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import dev.rejoinder.domain.PlainText;
import dev.rejoinder.domain.RuleViolation;
import dev.rejoinder.domain.origin.Origin;

/// Names statements and relations after what a document calls them: `[Title]` and `<Title>`, the words in quotation
/// marks where it gives no title, and both ends where it draws a line. No name is given twice.
final class Keys {

    private static final int LENGTH_MAX = 400;

    private static final int QUOTED_MAX = 60;

    private static final int DIGEST = 8;

    private final Set<String> taken = new HashSet<>();

    private final Map<String, Integer> repeated = new HashMap<>();

    /// What the statement of this title is called.
    static String statement(String title) {
        return fitting("[" + title + "]", LENGTH_MAX);
    }

    /// What the argument of this title is called.
    static String argument(String title) {
        return fitting("<" + title + ">", LENGTH_MAX);
    }

    /// What something without a title is called, that has these words.
    static String quoted(String words) {
        return "\"" + fitting(words, QUOTED_MAX) + "\"";
    }

    /// What a line is called that has these ends.
    static String line(String from, String sign, String to) {
        return fitting("%s %s %s".formatted(from, sign, to), LENGTH_MAX);
    }

    /// What a step of an argument is called that leads to this.
    static String step(String argument, String conclusion) {
        return fitting("%s %s".formatted(argument, conclusion), LENGTH_MAX);
    }

    private static String fitting(String name, int limit) {
        var length = name.codePointCount(0, name.length());
        if (length <= limit && isAllowed(name)) {
            return name;
        }
        var clean = new StringBuilder();
        name.codePoints().limit(limit).map(Keys::allowed).forEach(clean::appendCodePoint);
        var digest = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_16)).toString();
        return "%s… %s".formatted(clean.toString().strip(), digest.substring(0, DIGEST));
    }

    private static int allowed(int character) {
        var surrogate = Character.MIN_SURROGATE <= character && character <= Character.MAX_SURROGATE;
        return surrogate || Character.isISOControl(character) ? ' ' : character;
    }

    /// Whether something can be called exactly so.
    static boolean isAllowed(String name) {
        try {
            return PlainText.required("id", name, Origin.ID_LIMIT).equals(name);
        } catch (RuleViolation refused) {
            return false;
        }
    }

    /// Takes the name, unless it cannot be one or was taken before; then the answer is false.
    boolean take(String name) {
        return isAllowed(name) && taken.add(name);
    }

    /// The name itself, or, where it was taken before, the same with a number.
    String unique(String name) {
        var unique = name;
        while (!taken.add(unique)) {
            unique = "%s %d".formatted(name, repeated.merge(name, 1, Integer::sum) + 1);
        }
        return unique;
    }
}
