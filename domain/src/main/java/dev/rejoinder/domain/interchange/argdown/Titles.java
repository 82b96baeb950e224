package dev.rejoinder.domain.interchange.argdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Makes titles that Argdown can tell apart and refer to.
final class Titles {

    private static final int LENGTH_MAX = 50;

    private static final Pattern TITLE = Pattern.compile("[^-\\]>\\v][^\\]>\\v]*+");

    private static final Pattern UNWANTED = Pattern.compile("[\\[\\]<>\\\\\\v\\p{Cntrl}]++");

    private static final Pattern ODD =
            Pattern.compile("-.*+|Untitled \\d++|__\\w*+|[a-z]++[A-Z]\\w*+|constructor");

    private final Set<String> taken = new HashSet<>();

    private final Map<String, Integer> repeated = new HashMap<>();

    /// Whether something can have exactly this title.
    static boolean isTitle(String title) {
        return TITLE.matcher(title).matches();
    }

    /// A title for what is worded so.
    static String of(String words) {
        var clean = Words.inOneLine(UNWANTED.matcher(words).replaceAll(" "));
        var title = shortened(clean);
        return title.isEmpty() || ODD.matcher(title).matches() ? "“%s”".formatted(title) : title;
    }

    private static String shortened(String words) {
        if (words.codePointCount(0, words.length()) <= LENGTH_MAX) {
            return words.endsWith(".") ? words.substring(0, words.length() - 1).strip() : words;
        }
        var cut = words.substring(0, words.offsetByCodePoints(0, LENGTH_MAX));
        var space = cut.lastIndexOf(' ');
        return (space > LENGTH_MAX / 2 ? cut.substring(0, space) : cut).strip() + "…";
    }

    /// Takes the title, unless something else has it; then the answer is false.
    boolean take(String title) {
        return taken.add(title);
    }

    /// The title itself, or, where something else has it, the same with a number.
    String unique(String title) {
        var unique = title;
        while (!taken.add(unique)) {
            unique = "%s %d".formatted(title, repeated.merge(title, 1, Integer::sum) + 1);
        }
        return unique;
    }
}
