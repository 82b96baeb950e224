package dev.rejoinder.domain.interchange.kialo;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import dev.rejoinder.domain.interchange.kialo.KialoDocument.Footnote;

/// Footnotes of the second dialect: `[3]` or `(p. 12 [3])` in the words, and at the end of the document what each
/// number stands for, with what is quoted from it.
final class Footnotes {

    private static final int PAGE_MAX = 60;

    private final String raw;

    private final Map<String, Footnote> footnotes;

    private final StringBuilder words = new StringBuilder();

    private final Set<Mark> marks = new LinkedHashSet<>();

    private Footnotes(String raw, Map<String, Footnote> footnotes) {
        this.raw = raw;
        this.footnotes = footnotes;
    }

    /// A footnote in the words.
    ///
    /// @param page what is said of the place within the source, such as `p. 12`; empty where nothing is
    record Mark(String page, Footnote footnote) {}

    /// Words without their footnotes, and those footnotes.
    record Marked(String words, Set<Mark> marks) {}

    /// Reads the block of sources at the end of a document.
    static Map<String, Footnote> read(String block) {
        var footnotes = new LinkedHashMap<String, Footnote>();
        var url = "";
        var quotation = new StringBuilder();
        var expected = 1;
        for (var line : (Iterable<String>) block.lines()::iterator) {
            var label = "[%s] ".formatted(expected);
            if (line.startsWith(label)) {
                keep(footnotes, expected - 1, url, quotation);
                url = line.substring(label.length()).strip();
                quotation.setLength(0);
                expected++;
            } else {
                quotation.append(line).append('\n');
            }
        }
        keep(footnotes, expected - 1, url, quotation);
        return footnotes;
    }

    private static void keep(Map<String, Footnote> footnotes, int number, String url,
            StringBuilder quotation) {
        var quoted = quotation.toString().strip();
        var isQuoted = quoted.length() > 1 && quoted.startsWith("\"") && quoted.endsWith("\"");
        if (number > 0) {
            footnotes.put(String.valueOf(number),
                    new Footnote(url, isQuoted ? quoted.substring(1, quoted.length() - 1) : quoted));
        }
    }

    /// Takes the footnotes out of the words.
    static Marked taken(String raw, Map<String, Footnote> footnotes) {
        return new Footnotes(raw, footnotes).taken();
    }

    private Marked taken() {
        var index = 0;
        while (index < raw.length()) {
            var end = raw.charAt(index) == '[' ? markEnd(index) : -1;
            var footnote = end < 0 ? null : footnotes.get(raw.substring(index + 1, end));
            if (footnote == null) {
                words.append(raw.charAt(index++));
            } else {
                index = take(footnote, end + 1);
            }
        }
        return new Marked(words.toString().strip(), marks);
    }

    /// Where the number in brackets that begin there ends; -1 where there is none.
    private int markEnd(int start) {
        var end = start + 1;
        while (end < raw.length() && end < start + 10 && Character.isDigit(raw.charAt(end))) {
            end++;
        }
        return end < raw.length() && raw.charAt(end) == ']' ? end : -1;
    }

    private int take(Footnote footnote, int next) {
        var open = next < raw.length() && raw.charAt(next) == ')' ? pageStart() : -1;
        var page = open < 0 ? "" : words.substring(open + 1).strip();
        if (open >= 0) {
            words.setLength(open);
        }
        if (!words.isEmpty() && words.charAt(words.length() - 1) == ' ') {
            words.setLength(words.length() - 1);
        }
        marks.add(new Mark(page, footnote));
        return open < 0 ? next : next + 1;
    }

    /// Where the parenthesis opens that holds the end of the words so far; -1 where none does.
    private int pageStart() {
        for (var index = words.length() - 1; index >= Math.max(0, words.length() - PAGE_MAX); index--) {
            if (words.charAt(index) == '(') {
                return index;
            }
            if (words.charAt(index) == ')') {
                return -1;
            }
        }
        return -1;
    }
}
