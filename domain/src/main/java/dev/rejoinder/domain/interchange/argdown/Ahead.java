package dev.rejoinder.domain.interchange.argdown;

import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/// Where something stands next in a text. Remembers the last answer, so that asking again and again on the way through
/// the text costs no more than going through it once.
final class Ahead {

    /// Stands for nowhere: beyond every text.
    static final int NOWHERE = Integer.MAX_VALUE;

    private final IntUnaryOperator search;

    private int from = NOWHERE;

    private int found = -1;

    private Ahead(IntUnaryOperator search) {
        this.search = search;
    }

    /// Where these characters stand.
    static Ahead of(String text, String searched) {
        return new Ahead(from -> text.indexOf(searched, from));
    }

    /// Where a character stands at which `.` of a pattern stops.
    static Ahead ofLineEnd(String text) {
        return new Ahead(from -> first(text, from, Characters::endsLine));
    }

    /// Where any kind of space stands.
    static Ahead ofSpace(String text) {
        return new Ahead(from -> first(text, from, Characters::isSpace));
    }

    private static int first(String text, int from, IntPredicate searched) {
        var index = from;
        while (index < text.length() && !searched.test(text.charAt(index))) {
            index++;
        }
        return index < text.length() ? index : -1;
    }

    /// The first place that is not before `place`, `NOWHERE` if there is none.
    int after(int place) {
        if (place < from || found < place) {
            var next = search.applyAsInt(place);
            from = place;
            found = next < 0 ? NOWHERE : next;
        }
        return found;
    }
}
