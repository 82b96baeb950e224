package dev.rejoinder.domain.interchange.svg;

/// Keeps the direction in which a text runs to itself, when it stands among others: it is put between isolates (UAX
/// #9), and those that it leaves open or closes too often are put right.
final class Isolation {

    private static final char ISOLATE = '\u2068';

    private static final char END = '\u2069';

    /// Before this character, all scripts run from the left to the right.
    private static final char FIRST_TURNING = '\u0590';

    private Isolation() {}

    static String isolated(String text) {
        if (text.chars().allMatch(character -> character < FIRST_TURNING)) {
            return text;
        }
        var isolated = new StringBuilder().append(ISOLATE);
        var depth = 0;
        for (var index = 0; index < text.length(); index++) {
            var character = text.charAt(index);
            if (character != END) {
                depth += '\u2066' <= character && character <= ISOLATE ? 1 : 0;
                isolated.append(character);
            } else if (depth > 0) {
                depth--;
                isolated.append(character);
            }
        }
        return isolated.repeat(END, depth + 1).toString();
    }
}
