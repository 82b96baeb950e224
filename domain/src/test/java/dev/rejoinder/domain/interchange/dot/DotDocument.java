package dev.rejoinder.domain.interchange.dot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Reads the DOT of one graph as its grammar says: statements of words and attributes between a pair of braces.
final class DotDocument {

    private final String text;

    private int place;

    private final Map<String, Map<String, String>> statements = new LinkedHashMap<>();

    private DotDocument(String text) {
        this.text = text;
    }

    /// The attributes of each statement, by its words; edges by their own identifiers.
    static Map<String, Map<String, String>> statements(String text) {
        var document = new DotDocument(text);
        document.read();
        return document.statements;
    }

    private void read() {
        expect("digraph");
        expect("debate");
        expect("{");
        for (var token = next(); !token.equals("}"); token = next()) {
            statement(token);
        }
        if (!next().isEmpty()) {
            throw new AssertionError("The graph goes on after its end");
        }
    }

    private void statement(String first) {
        List<String> words = new ArrayList<>(List.of(first));
        var attributes = new TreeMap<String, String>();
        var token = next();
        if (token.equals("->")) {
            words.add(next());
            token = next();
        }
        if (token.equals("[")) {
            for (token = ","; token.equals(","); token = next()) {
                var name = next();
                expect("=");
                attributes.put(name, raw(next()));
            }
            require("]", token);
            token = next();
        }
        require(";", token);
        if (words.size() > 1) {
            attributes.putAll(Map.of("source", raw(words.getFirst()), "target", raw(words.getLast())));
        }
        var key = words.size() > 1 ? attributes.get("id") : first.startsWith("\"") ? raw(first) : first;
        if (statements.put(key, attributes) != null) {
            throw new AssertionError("There are two of " + key);
        }
    }

    /// What Graphviz has between quotation marks: only those are escaped for its grammar.
    private static String raw(String quoted) {
        if (!quoted.startsWith("\"")) {
            throw new AssertionError("This is not between quotation marks: " + quoted);
        }
        return quoted.substring(1, quoted.length() - 1).replace("\\\"", "\"");
    }

    /// What Graphviz shows of a text.
    static String shown(String raw) {
        var shown = new StringBuilder();
        for (var index = 0; index < raw.length(); index++) {
            if (raw.charAt(index) == '\\') {
                index++;
                shown.append(raw.charAt(index) == 'n'
                        ? '\n'
                        : raw.charAt(index) == 'r' ? '\r' : raw.charAt(index));
            } else {
                shown.append(raw.charAt(index));
            }
        }
        return shown.toString();
    }

    private void expect(String token) {
        require(token, next());
    }

    private static void require(String expected, String token) {
        if (!token.equals(expected)) {
            throw new AssertionError("There should be %s, not %s".formatted(expected, token));
        }
    }

    private String next() {
        while (place < text.length() && Character.isWhitespace(text.charAt(place))) {
            place++;
        }
        if (place == text.length()) {
            return "";
        }
        var start = place;
        if (text.charAt(place) == '"') {
            place = endOfQuoted();
        } else if (text.startsWith("->", place)) {
            place += 2;
        } else if (Character.isLetter(text.charAt(place))) {
            while (Character.isLetterOrDigit(text.charAt(place))) {
                place++;
            }
        } else {
            place++;
        }
        return text.substring(start, place);
    }

    private int endOfQuoted() {
        var end = place + 1;
        while (text.charAt(end) != '"') {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        return end + 1;
    }
}
