package dev.rejoinder.domain.interchange.kialo;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/// Words of claims in the first dialect: Markdown links stay what they are, and everything else that Markdown might
/// take for a link is escaped by backslashes.
///
/// @param words without escapes, links as `[words](url)`
/// @param links in the order of the words
record ClaimText(String words, List<Link> links) {

    /// A link within the words.
    record Link(String words, String url) {}

    /// Reads words as a document has them.
    static ClaimText read(String raw) {
        var words = new StringBuilder(raw.length());
        var links = new ArrayList<Link>();
        Deque<Integer> open = new ArrayDeque<>();
        for (var index = 0; index < raw.length(); index++) {
            var character = raw.charAt(index);
            if (isEscape(raw, index)) {
                words.append(raw.charAt(++index));
                continue;
            }
            if (character == '[') {
                open.addLast(words.length());
            }
            words.append(character);
            if (character == ']' && !open.isEmpty()) {
                var start = open.removeLast();
                var end = urlEnd(raw, index + 1, true);
                if (end > 0) {
                    var url = unescaped(raw.substring(index + 2, end));
                    links.add(new Link(words.substring(start + 1, words.length() - 1), url));
                    words.append('(').append(url).append(')');
                    index = end;
                }
            }
        }
        return new ClaimText(words.toString(), links);
    }

    /// Writes words as a document has them, in which links to these URLs, and no others, remain links.
    static String written(String words, Set<String> urls) {
        var structure = structure(words, urls);
        var raw = new StringBuilder(words.length());
        for (var index = 0; index < words.length(); index++) {
            var character = words.charAt(index);
            if (!structure.get(index) && ("()[]".indexOf(character) >= 0 || isEscape(words, index))) {
                raw.append('\\');
            }
            raw.append(character);
        }
        return raw.toString();
    }

    /// The places of the brackets and parentheses of the links.
    private static BitSet structure(String words, Set<String> urls) {
        var structure = new BitSet();
        Deque<Integer> open = new ArrayDeque<>();
        for (var index = 0; index < words.length(); index++) {
            if (words.charAt(index) == '[') {
                open.addLast(index);
            } else if (words.charAt(index) == ']' && !open.isEmpty()) {
                var start = open.removeLast();
                var end = urlEnd(words, index + 1, false);
                if (end > 0 && urls.contains(words.substring(index + 2, end))) {
                    structure.set(start);
                    structure.set(index, index + 2);
                    structure.set(end);
                    index = end;
                }
            }
        }
        return structure;
    }

    /// Where the parenthesis closes that opens at `start` and holds a URL of the web; -1 where none does.
    private static int urlEnd(String text, int start, boolean escapes) {
        if (!text.startsWith("(http", start)) {
            return -1;
        }
        var depth = 0;
        for (var index = start; index < text.length(); index++) {
            var character = text.charAt(index);
            if (escapes && isEscape(text, index)) {
                index++;
                continue;
            }
            depth += character == '(' ? 1 : 0;
            depth -= character == ')' ? 1 : 0;
            if (depth == 0) {
                return index;
            }
            if (character == '[' || character == ']' || Character.isWhitespace(character)) {
                return -1;
            }
        }
        return -1;
    }

    private static String unescaped(String text) {
        var plain = new StringBuilder(text.length());
        for (var index = 0; index < text.length(); index++) {
            plain.append(text.charAt(isEscape(text, index) ? ++index : index));
        }
        return plain.toString();
    }

    private static boolean isEscape(String text, int index) {
        return text.charAt(index) == '\\' && index + 1 < text.length()
                && isPunctuation(text.charAt(index + 1));
    }

    private static boolean isPunctuation(char character) {
        return '!' <= character && character <= '~' && !Character.isLetterOrDigit(character);
    }
}
