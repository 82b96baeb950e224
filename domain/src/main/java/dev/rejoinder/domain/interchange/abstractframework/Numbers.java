package dev.rejoinder.domain.interchange.abstractframework;

import java.util.ArrayList;
import java.util.List;

import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.draft.Aside;
import dev.rejoinder.domain.relation.RelationKind;

/// Reads a framework whose arguments are numbers.
final class Numbers {

    private static final int ARGUMENTS_MAX = 1_000_000;

    private static final int DIGITS_MAX = 9;

    private final Cursor cursor;

    private final Losses losses;

    private final Framework framework;

    private final List<Argument> arguments = new ArrayList<>();

    private boolean isOlder;

    private long comments;

    Numbers(Cursor cursor, Losses losses) {
        this.cursor = cursor;
        this.losses = losses;
        framework = new Framework(losses);
    }

    DocumentMap map() {
        skipComments();
        head();
        skipComments();
        while (isAtNumber()) {
            attack();
            skipComments();
        }
        cursor.takeWhile(Character::isWhitespace);
        if (!cursor.isAtEnd()) {
            throw cursor.malformed(cursor.offset(),
                    "There should be the numbers of two arguments, or the end");
        }
        Comments.lose(comments, losses);
        return framework.map(Aside.nothing());
    }

    private void skipComments() {
        while (cursor.next() == '#') {
            comments++;
            cursor.takeLine();
        }
    }

    private void head() {
        var start = cursor.offset();
        if (!cursor.takeWord().equals("p") || !cursor.takeWord().equals("af")) {
            throw cursor.malformed(start, "The document should begin with the line 'p af', and a number");
        }
        var count = number(ARGUMENTS_MAX);
        cursor.skipBlanks();
        isOlder = isAtNumber();
        if (isOlder) {
            number(Integer.MAX_VALUE);
        }
        requireEnd();
        for (var number = 1; number <= count; number++) {
            arguments.add(framework.argue(Integer.toString(number), ""));
        }
    }

    private void attack() {
        var premise = argument();
        cursor.skipBlanks();
        if (isOlder) {
            cursor.take('-');
        }
        var target = argument();
        if (isOlder) {
            number(0);
        }
        requireEnd();
        framework.relate(RelationKind.ATTACK, premise, target, "");
    }

    private boolean isAtNumber() {
        return Character.isDigit(cursor.next());
    }

    private Argument argument() {
        cursor.skipBlanks();
        var start = cursor.offset();
        var number = number(arguments.size());
        if (number == 0) {
            throw cursor.malformed(start, "The first argument is 1");
        }
        return arguments.get(number - 1);
    }

    private int number(int largest) {
        cursor.skipBlanks();
        var start = cursor.offset();
        var digits = cursor.takeWhile(character -> '0' <= character && character <= '9');
        var number = digits.isEmpty() || digits.length() > DIGITS_MAX ? -1 : Integer.parseInt(digits);
        if (number < 0 || number > largest) {
            throw cursor.malformed(start, "There should be a number up to %,d".formatted(largest));
        }
        return number;
    }

    private void requireEnd() {
        cursor.skipBlanks();
        if (!cursor.isAtEnd()) {
            if (cursor.next() != '\n') {
                throw cursor.malformed(cursor.offset(), "The line should end here");
            }
            cursor.takeLine();
        }
    }
}
