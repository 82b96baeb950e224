package dev.rejoinder.domain.interchange.abstractframework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads facts one by one. Comments, which begin with `%`, are passed over.
final class Facts {

    private static final int TERMS_MAX = 100;

    private final Cursor cursor;

    private final Map<String, String> terms = new HashMap<>();

    private long comments;

    Facts(Cursor cursor) {
        this.cursor = cursor;
        skip();
    }

    /// Whether there is another one.
    boolean hasNext() {
        return !cursor.isAtEnd();
    }

    /// How many comments there were so far.
    long comments() {
        return comments;
    }

    /// The next one.
    Fact next() {
        var start = cursor.offset();
        var predicate = cursor.takeWhile(Character::isJavaIdentifierPart);
        if (predicate.isEmpty()) {
            throw cursor.malformed(start, "There should be a fact such as arg(a).");
        }
        skip();
        cursor.require('(');
        var found = new ArrayList<String>();
        do {
            found.add(term());
        } while (cursor.take(',') && found.size() < TERMS_MAX);
        cursor.require(')');
        skip();
        cursor.require('.');
        skip();
        return new Fact(predicate, List.copyOf(found), start);
    }

    private String term() {
        skip();
        var start = cursor.offset();
        if (cursor.next() == '"') {
            takeQuoted();
        } else {
            takePlain();
        }
        var term = cursor.since(start).strip();
        if (term.isEmpty()) {
            throw cursor.malformed(start, "There should be a name");
        }
        skip();
        return terms.computeIfAbsent(term, same -> same);
    }

    private void takeQuoted() {
        var start = cursor.offset();
        cursor.require('"');
        while (cursor.next() != '"') {
            var character = cursor.takeAny();
            if (character == '\\') {
                character = cursor.takeAny();
            }
            if (character < 0) {
                throw cursor.malformed(start, "The quotation does not end");
            }
        }
        cursor.require('"');
    }

    private void takePlain() {
        var open = 0;
        for (var next = cursor.next(); isWithin(next, open); next = cursor.next()) {
            open += next == '(' ? 1 : 0;
            open -= next == ')' ? 1 : 0;
            var _ = cursor.takeAny();
        }
    }

    private static boolean isWithin(int character, int open) {
        return character >= 0 && character != '%' && character != '"'
                && (open > 0 || (character != ',' && character != ')'));
    }

    private void skip() {
        cursor.takeWhile(Character::isWhitespace);
        while (cursor.next() == '%') {
            comments++;
            cursor.takeLine();
            cursor.takeWhile(Character::isWhitespace);
        }
    }
}
