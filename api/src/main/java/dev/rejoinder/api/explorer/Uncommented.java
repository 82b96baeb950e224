package dev.rejoinder.api.explorer;

import java.util.regex.Pattern;

/// Takes out of a module or a style what only its authors need: comments on lines of their own, types, and what indents
/// a line. Lines stay where they were, so that a message of the browser still names the right one.
final class Uncommented {

    private static final String COMMENT = "/\\*[^*]*\\*+(?:[^/*][^*]*\\*+)*/";

    private static final Pattern BLOCK =
            Pattern.compile("^[ \\t]*" + COMMENT + "[ \\t]*$", Pattern.MULTILINE);

    private static final Pattern LINE = Pattern.compile("^[ \\t]*//.*$", Pattern.MULTILINE);

    private static final Pattern TYPE = Pattern.compile("/\\*\\* .*?\\*/ ?");

    private static final Pattern INDENT = Pattern.compile("^[ \\t]+", Pattern.MULTILINE);

    private Uncommented() {}

    static String of(String source) {
        var text = BLOCK.matcher(source)
                .replaceAll(block -> "\n".repeat((int) block.group().lines().count() - 1));
        for (var needless : new Pattern[]{LINE, TYPE, INDENT}) {
            text = needless.matcher(text).replaceAll("");
        }
        return text;
    }
}
