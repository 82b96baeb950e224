package dev.rejoinder.domain.interchange.abstractframework;

import java.util.regex.Pattern;

/// Names of arguments as facts write them: as constants and whole numbers where that will do, as quoted text where it
/// will not. UUIDs become constants, `s` before them and underscores in them, which every solver reads.
final class Names {

    private static final Pattern CONSTANT = Pattern.compile("[a-z0-9][A-Za-z0-9_]*+");

    private static final Pattern UUID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private static final Pattern UUID_CONSTANT =
            Pattern.compile("s[0-9a-f]{8}_[0-9a-f]{4}_[0-9a-f]{4}_[0-9a-f]{4}_[0-9a-f]{12}");

    private Names() {}

    /// The name as facts write it; `read` gives it back.
    static String written(String name) {
        if (UUID.matcher(name).matches()) {
            return "s" + name.replace('-', '_');
        }
        return CONSTANT.matcher(name).matches() && !UUID_CONSTANT.matcher(name).matches()
                ? name
                : quoted(name);
    }

    /// The name in quotation marks.
    static String quoted(String name) {
        return '"' + name.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    /// The name that is written so. A term that is neither quoted nor a UUID is its own name.
    static String read(String term) {
        if (UUID_CONSTANT.matcher(term).matches()) {
            return term.substring(1).replace('_', '-');
        }
        if (term.length() < 2 || !term.startsWith("\"") || !term.endsWith("\"")) {
            return term;
        }
        var name = new StringBuilder(term.length());
        for (var index = 1; index < term.length() - 1; index++) {
            var character = term.charAt(index);
            if (character == '\\') {
                index++;
                character = term.charAt(index) == 'n' ? '\n' : term.charAt(index);
            }
            name.append(character);
        }
        return name.toString();
    }
}
