package dev.rejoinder.domain.interchange.cypher;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads a script as far as it has to be understood: statements that end with a semicolon, each of them over rows of
/// literals or none.
final class CypherDocument {

    private final String text;

    private int place;

    private CypherDocument(String text) {
        this.text = text;
    }

    /// A statement, with its rows, and its text after them.
    record Statement(List<Map<String, Object>> rows, String query) {}

    /// The statements of the script.
    static List<Statement> statements(String text) {
        var document = new CypherDocument(text);
        var statements = new ArrayList<Statement>();
        while (!text.substring(document.place).isBlank()) {
            statements.add(document.statement());
        }
        return statements;
    }

    @SuppressWarnings("unchecked")
    private Statement statement() {
        var rows = List.<Map<String, Object>>of();
        if (take("UNWIND")) {
            rows = (List<Map<String, Object>>) value();
            require("AS row");
        }
        var start = place;
        while (text.charAt(place) != ';') {
            if (text.charAt(place) == '\'') {
                string();
            } else {
                place++;
            }
        }
        place++;
        return new Statement(rows, text.substring(start, place).strip());
    }

    private Object value() {
        skip();
        return switch (text.charAt(place)) {
            case '[' -> list();
            case '{' -> map();
            case '\'' -> strings();
            default -> word();
        };
    }

    private List<Object> list() {
        var items = new ArrayList<>();
        require("[");
        while (!take("]")) {
            items.add(value());
            take(",");
        }
        return items;
    }

    private Map<String, Object> map() {
        var members = new LinkedHashMap<String, Object>();
        require("{");
        while (!take("}")) {
            skip();
            var colon = text.indexOf(':', place);
            var name = text.substring(place, colon);
            place = colon + 1;
            if (!name.matches("[A-Za-z]+") || members.put(name, value()) != null) {
                throw new AssertionError("This is no name: " + name);
            }
            take(",");
        }
        return members;
    }

    private String strings() {
        var whole = string();
        while (take("+")) {
            skip();
            whole += string();
        }
        return whole;
    }

    private String string() {
        var string = new StringBuilder();
        for (place++; text.charAt(place) != '\''; place++) {
            if (text.charAt(place) == '\\') {
                place++;
                string.append(escaped(text.charAt(place)));
            } else {
                string.append(text.charAt(place));
            }
        }
        place++;
        return string.toString();
    }

    private static char escaped(char sign) {
        return switch (sign) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case '\\', '\'' -> sign;
            default -> throw new AssertionError("Nothing is escaped so: " + sign);
        };
    }

    private Object word() {
        if (take("datetime(")) {
            var moment = strings();
            require(")");
            return Instant.parse(moment);
        }
        var start = place;
        while (Character.isLetterOrDigit(text.charAt(place)) || "+-.".indexOf(text.charAt(place)) >= 0) {
            place++;
        }
        var word = text.substring(start, place);
        if (word.equals("true") || word.equals("false")) {
            return Boolean.valueOf(word);
        }
        return word.contains(".") ? (Object) Double.valueOf(word) : Long.valueOf(word);
    }

    private void require(String token) {
        if (!take(token)) {
            throw new AssertionError("There should be %s at %s".formatted(token,
                    text.substring(place, Math.min(text.length(), place + 40))));
        }
    }

    private boolean take(String token) {
        skip();
        var found = text.startsWith(token, place);
        place += found ? token.length() : 0;
        return found;
    }

    private void skip() {
        while (place < text.length() && Character.isWhitespace(text.charAt(place))) {
            place++;
        }
    }
}
