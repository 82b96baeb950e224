package dev.rejoinder.domain.interchange.argdown;

import static dev.rejoinder.domain.interchange.argdown.Ahead.NOWHERE;
import static dev.rejoinder.domain.interchange.argdown.Characters.at;

/// Finds where what is bracketed in a text ends. Every method answers the offset behind it, or -1 where it is not what
/// the method looks for. Asked from left to right, all answers together take time linear in the text.
final class Brackets {

    private final String text;

    private final Ahead lineEnds;

    private final Ahead spaces;

    private final Ahead newlines;

    private final Ahead fences;

    private final Ahead htmlEnds;

    private final Ahead commentEnds;

    private final Ahead linkEnds;

    private final Ahead addressEnds;

    private final Ahead tagEnds;

    private final Pair statements;

    private final Pair arguments;

    private final Ahead stops;

    private final Ahead colons;

    private int dataLimit = -1;

    private int dataLast = -1;

    Brackets(String text) {
        this.text = text;
        lineEnds = Ahead.ofLineEnd(text);
        spaces = Ahead.ofSpace(text);
        newlines = Ahead.of(text, "\n");
        fences = Ahead.of(text, "===");
        htmlEnds = Ahead.of(text, "-->");
        commentEnds = Ahead.of(text, "*/");
        linkEnds = Ahead.of(text, "]");
        addressEnds = Ahead.of(text, ")");
        tagEnds = Ahead.of(text, ")");
        statements = new Pair(Ahead.of(text, "]:"), Ahead.of(text, "]"), Ahead.of(text, "]"));
        arguments = new Pair(Ahead.of(text, ">:"), Ahead.of(text, ">"), Ahead.of(text, ">"));
        stops = Ahead.of(text, ".");
        colons = Ahead.of(text, ":");
    }

    /// The ends of titles in one kind of brackets: of definitions, references and mentions.
    private record Pair(Ahead definitions, Ahead references, Ahead mentions) {}

    /// A comment of any of the three kinds.
    int comment(int place) {
        if (text.startsWith("<!--", place)) {
            return after(htmlEnds.after(place + 4), 3);
        }
        if (text.startsWith("/*", place)) {
            return after(commentEnds.after(place + 2), 2);
        }
        return text.startsWith("//", place) ? after(newlines.after(place + 2), 0) : -1;
    }

    /// Front matter, with both its fences.
    int frontMatter(int place) {
        if (!text.startsWith("===", place)) {
            return -1;
        }
        var start = afterRun(place);
        var end = fences.after(start);
        if (end == NOWHERE) {
            return start - place >= 6 ? start : -1;
        }
        return afterRun(end);
    }

    private int afterRun(int place) {
        var end = place;
        while (at(text, end) == '=') {
            end++;
        }
        return end;
    }

    /// Data in braces. It ends with a brace that space and then something else than a comma or a brace follows, or else
    /// with the last brace of the document.
    int data(int place) {
        if (place >= dataLimit) {
            measureData(place);
        }
        return dataLast > place ? dataLast + 1 : -1;
    }

    private void measureData(int place) {
        dataLast = -1;
        dataLimit = place + 1;
        while (dataLimit < text.length() && !endsData(dataLimit)) {
            dataLimit++;
        }
    }

    private boolean endsData(int place) {
        var character = text.charAt(place);
        if (character == '}') {
            var next = place + 1;
            while (next < text.length() && Characters.isSpace(text.charAt(next))) {
                next++;
            }
            dataLast = isInData(at(text, next)) ? dataLast : place;
            return next > place + 1
                    && (next > place + 2 || (next < text.length() && !isInData(text.charAt(next))));
        }
        return character != '\n' && Characters.endsLine(character);
    }

    private static boolean isInData(char following) {
        return following == ',' || following == '}';
    }

    /// `[words](address)`, with one space behind it.
    int link(int place) {
        var end = linkEnds.after(place + 1);
        if (end == NOWHERE || end < place + 2 || at(text, end + 1) != '(') {
            return -1;
        }
        var address = addressEnds.after(end + 2);
        return address == NOWHERE || address < end + 3 ? -1 : withBlank(address + 1);
    }

    /// `#tag` or `#(longer tag)`, with one space behind it.
    int tag(int place) {
        if (at(text, place + 1) == '(') {
            var end = tagEnds.after(place + 2);
            return end == NOWHERE || end < place + 3 ? -1 : withBlank(end + 1);
        }
        var end = place + 1;
        while (end < text.length() && Characters.isTag(text.charAt(end))) {
            end++;
        }
        return end == place + 1 ? -1 : withBlank(end);
    }

    /// `[Title]:` or `<Title>:`.
    int definition(int place) {
        var end = pair(place).definitions().after(place + 2);
        return end < lineEnds.after(place + 1) ? end + 2 : -1;
    }

    /// `[Title]` or `<Title>`.
    int reference(int place) {
        var end = pair(place).references().after(place + 2);
        return at(text, place + 1) != '-' && end < lineEnds.after(place + 2) ? end + 1 : -1;
    }

    /// `@[Title]` or `@<Title>`, with one space behind it.
    int mention(int place) {
        var bracket = at(text, place + 1);
        if (bracket != '[' && bracket != '<') {
            return -1;
        }
        var end = pair(place + 1).mentions().after(place + 3);
        return end < lineEnds.after(place + 2) ? withBlank(end + 1) : -1;
    }

    private Pair pair(int place) {
        return text.charAt(place) == '[' ? statements : arguments;
    }

    /// A name between two full stops or colons, with one space behind it.
    int shortcode(int place) {
        var ends = text.charAt(place) == '.' ? stops : colons;
        var end = ends.after(place + 2);
        return end < spaces.after(place + 1) ? withBlank(end + 1) : -1;
    }

    private int withBlank(int end) {
        return Characters.isBlank(at(text, end)) ? end + 1 : end;
    }

    private static int after(int found, int length) {
        return found == NOWHERE ? -1 : found + length;
    }
}
