package dev.rejoinder.domain.interchange.argdown;

import static dev.rejoinder.domain.interchange.argdown.Characters.at;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.IntConsumer;

/// Takes a text apart into the tokens that the lexer of `@argdown/core` 1.7.5 finds in it, one after the other. It is
/// kinder in one thing: the end of a line with nothing but a comment after an empty line is no token.
final class Lexer {

    private static final String EMPHASIS_FOLLOWERS = "\n)}_.,!?;:-*";

    private final String text;

    private final Brackets brackets;

    private final Places places;

    private final IntConsumer comments;

    private final Deque<Token> found = new ArrayDeque<>();

    private final Deque<Integer> indentations = new ArrayDeque<>();

    private final Deque<String> emphases = new ArrayDeque<>();

    private TokenKind last;

    private boolean inference;

    private int place;

    /// @param last what precedes the text
    /// @param comments is given the offsets of comments, which are no tokens
    Lexer(String text, TokenKind last, IntConsumer comments, Places places) {
        this.text = text;
        this.last = last;
        this.comments = comments;
        this.places = places;
        brackets = new Brackets(text);
    }

    /// The token that is next; the last one again and again where the text is over.
    Token next() {
        while (found.isEmpty()) {
            if (place < text.length()) {
                read();
            } else {
                dedent(0);
                add(TokenKind.END, place);
            }
        }
        return found.remove();
    }

    private void read() {
        if (comment()) {
            return;
        }
        var known = switch (text.charAt(place)) {
            case '=' -> !inference && piece(TokenKind.FRONT_MATTER, brackets.frontMatter(place));
            case '{' -> piece(TokenKind.DATA, brackets.data(place));
            case '.', ':' -> piece(TokenKind.SHORTCODE, brackets.shortcode(place));
            case '\\' -> escaped();
            case '\n', ' ', '\t' -> lineEnd();
            case '-' -> inference && inferenceEnd();
            case ',' -> inference && piece(TokenKind.COMMA, place + 1);
            default -> false;
        };
        if (!known && (inference || (!lineStart() && !marked()))) {
            plain();
        }
    }

    private boolean comment() {
        var end = brackets.comment(place);
        if (end < 0) {
            return false;
        }
        comments.accept(place);
        place = end;
        if (!inference && (last == TokenKind.NEWLINE || last == TokenKind.EMPTY_LINE)) {
            var next = Characters.afterBlanks(text, place);
            var empty = at(text, Characters.afterBlanks(text, next + 1)) == '\n';
            place = at(text, next) == '\n' && !empty ? next + 1 : place;
        }
        return true;
    }

    private boolean escaped() {
        var end = place + 2;
        if (place + 1 == text.length() || Characters.endsLine(text.charAt(place + 1))) {
            throw places.malformed(place,
                    "A backslash escapes the character after it, but here the line ends; write \\\\ for a backslash");
        }
        while (at(text, end) == ' ') {
            end++;
        }
        return piece(TokenKind.ESCAPED, end);
    }

    private boolean lineEnd() {
        var end = Characters.afterBlanks(text, place);
        if (at(text, end) != '\n') {
            return false;
        }
        end++;
        var next = inference ? end : afterEmptyLines(end);
        if (last == TokenKind.EMPTY_LINE) {
            place = next;
        } else if (next > end) {
            dedent(0);
            piece(TokenKind.EMPTY_LINE, next);
        } else {
            piece(TokenKind.NEWLINE, end);
        }
        return true;
    }

    private int afterEmptyLines(int lineStart) {
        var end = lineStart;
        var next = Characters.afterBlanks(text, end);
        while (at(text, next) == '\n') {
            end = next + 1;
            next = Characters.afterBlanks(text, end);
        }
        return end;
    }

    private boolean inferenceEnd() {
        var end = place;
        while (at(text, end) == '-') {
            end++;
        }
        inference = end < place + 2;
        return !inference && piece(TokenKind.INFERENCE_END, end);
    }

    /// What has a meaning only at the beginning of a line.
    private boolean lineStart() {
        if (!last.endsLine()) {
            return false;
        }
        var mark = place;
        while (Characters.isIndentation(at(text, mark))) {
            mark++;
        }
        return inferenceStart(mark) || sign(mark) || heading() || number(mark) || item(mark);
    }

    private boolean inferenceStart(int mark) {
        if (last == TokenKind.EMPTY_LINE || !text.startsWith("--", mark)) {
            return false;
        }
        dedent(0);
        inference = true;
        place = mark;
        return piece(TokenKind.INFERENCE, mark + 2);
    }

    private boolean sign(int mark) {
        var length = Sign.length(text, mark);
        if (length == 0) {
            return false;
        }
        indent(mark - place);
        place = mark;
        return piece(TokenKind.SIGN, mark + length);
    }

    private boolean heading() {
        var end = place;
        while (at(text, end) == '#') {
            end++;
        }
        return end > place && at(text, end) == ' ' && piece(TokenKind.HEADING, end + 1);
    }

    private boolean number(int mark) {
        var end = afterDigits(mark + 1);
        if (at(text, mark) != '(' || end == mark + 1 || at(text, end) != ')') {
            return false;
        }
        dedent(0);
        place = mark;
        return piece(TokenKind.NUMBER, end + 1);
    }

    private boolean item(int mark) {
        var end = at(text, mark) == '*' ? mark : afterDigits(mark);
        var marked = at(text, mark) == '*' || (end > mark && at(text, end) == '.');
        if (!marked || !Characters.isSpace(at(text, end + 1))) {
            return false;
        }
        indent(mark - place + 1);
        place = mark;
        return piece(TokenKind.ITEM, end + 1);
    }

    private int afterDigits(int start) {
        var end = start;
        while (Characters.isDigit(at(text, end))) {
            end++;
        }
        return end;
    }

    private boolean marked() {
        return switch (text.charAt(place)) {
            case '*', '_' ->
                emphasis(text.startsWith(text.substring(place, place + 1).repeat(2), place) ? 2 : 1);
            case '#' -> piece(TokenKind.TAG, brackets.tag(place));
            case '[' -> piece(TokenKind.LINK, brackets.link(place))
                    || piece(TokenKind.STATEMENT_DEFINITION, brackets.definition(place))
                    || piece(TokenKind.STATEMENT_REFERENCE, brackets.reference(place));
            case '<' -> piece(TokenKind.ARGUMENT_DEFINITION, brackets.definition(place))
                    || piece(TokenKind.ARGUMENT_REFERENCE, brackets.reference(place));
            case '@' -> piece(TokenKind.MENTION, brackets.mention(place));
            default -> false;
        };
    }

    private boolean emphasis(int length) {
        for (var marks = length; marks > 0; marks--) {
            if (emphasisEnd(text.substring(place, place + marks))) {
                return true;
            }
        }
        for (var marks = length; marks > 0; marks--) {
            if (!Characters.isSpace(at(text, place + marks))) {
                emphases.push(text.substring(place, place + marks));
                return piece(TokenKind.EMPHASIS, place + marks);
            }
        }
        return false;
    }

    private boolean emphasisEnd(String marks) {
        var end = place + marks.length();
        var closes = end == text.length() || EMPHASIS_FOLLOWERS.indexOf(text.charAt(end)) >= 0;
        var blank = Characters.isBlank(at(text, end));
        if (!marks.equals(emphases.peek()) || (!closes && !blank)) {
            return false;
        }
        emphases.pop();
        return piece(TokenKind.EMPHASIS_END, blank ? end + 1 : end);
    }

    private void plain() {
        var end = Characters.afterBlanks(text, place);
        if (end > place) {
            place = end;
            return;
        }
        while (end < text.length() && Characters.isFree(text.charAt(end))) {
            end++;
        }
        if (end == place) {
            end = Characters.isBlank(at(text, place + 1)) ? place + 2 : place + 1;
        }
        piece(TokenKind.WORDS, end);
    }

    private void indent(int indentation) {
        var before = indentations.isEmpty() ? 0 : indentations.element();
        if (indentation > before) {
            indentations.push(indentation);
            add(TokenKind.INDENT, place);
        } else {
            dedent(indentation);
        }
    }

    private void dedent(int indentation) {
        while (!indentations.isEmpty() && indentations.element() > indentation) {
            indentations.pop();
            add(TokenKind.DEDENT, place);
        }
    }

    private boolean piece(TokenKind kind, int end) {
        if (end >= 0) {
            add(kind, end);
            place = end;
        }
        return end >= 0;
    }

    private void add(TokenKind kind, int end) {
        found.add(new Token(kind, place, end, text.substring(place, end)));
        last = kind;
    }
}
