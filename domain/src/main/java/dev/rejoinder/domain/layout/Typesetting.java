package dev.rejoinder.domain.layout;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Breaks the words of statements into lines of about equal width, never within what a reader takes for one
/// character. Widths are estimates; characters that would turn the direction of what follows them are left out. For
/// one thread.
public final class Typesetting {

    /// The size of the type, in the units of the drawing.
    public static final int SIZE = 13;

    /// From one line to the next.
    public static final int LEADING = 17;

    private static final String ELLIPSIS = "…";

    private static final int THOUSAND = 1000;

    private static final int AVERAGE = 520;

    private static final int CHARACTERS_MAX = 4;

    private final int linesMax;

    private final int measure;

    private final int lengthMax;

    private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);

    private final BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);

    private final StringBuilder line = new StringBuilder();

    private int lineWidth;

    private List<String> lines = new ArrayList<>();

    public Typesetting(LayoutOptions options) {
        linesMax = options.linesMax();
        measure = options.charactersPerLine() * AVERAGE;
        lengthMax = linesMax * options.charactersPerLine() * CHARACTERS_MAX;
    }

    /// About how wide the text is on one line, in the units of the drawing.
    public static double width(String text) {
        return inUnits(CharacterWidths.of(text));
    }

    /// How wide the widest line can be.
    double measure() {
        return inUnits(measure);
    }

    /// The text in 1 or more lines, as many as there may be at most; an ellipsis ends what does not fit.
    public List<String> lines(String text) {
        lines = new ArrayList<>();
        withoutTurns(text).lines().takeWhile(_ -> !isFull()).forEach(this::set);
        if (isFull() || lengthMax < text.length()) {
            shorten();
        }
        return lines.isEmpty() ? List.of("") : List.copyOf(lines);
    }

    /// The text on one line that is so wide at most; an ellipsis ends what does not fit.
    public String fitting(String text, double room) {
        var shown = withoutTurns(text).replace('\n', ' ');
        return width(shown) <= room ? shown : shortened(shown, (int) (room * THOUSAND / SIZE));
    }

    private boolean isFull() {
        return linesMax < lines.size();
    }

    private void set(String paragraph) {
        breaks.setText(paragraph);
        clusters.setText(paragraph);
        var start = 0;
        for (var end = breaks.next(); end != BreakIterator.DONE && !isFull(); end = breaks.next()) {
            if (clusters.isBoundary(end)) {
                place(paragraph, start, end);
                start = end;
            }
        }
        endLine();
    }

    private void place(String paragraph, int start, int end) {
        var piece = paragraph.substring(start, end);
        var width = CharacterWidths.of(piece.stripTrailing());
        if (measure < lineWidth + width) {
            endLine();
        }
        if (width <= measure) {
            append(piece);
        } else {
            split(paragraph, start, end);
        }
    }

    private void split(String paragraph, int start, int end) {
        for (var from = start; from < end;) {
            var to = clusters.following(from);
            var cluster = paragraph.substring(from, to);
            if (measure < lineWidth + CharacterWidths.of(cluster)) {
                endLine();
            }
            append(cluster);
            from = to;
        }
    }

    private void append(String piece) {
        line.append(piece);
        lineWidth += CharacterWidths.of(piece);
    }

    private void endLine() {
        var ended = line.toString().strip();
        if (!ended.isEmpty()) {
            lines.add(ended);
        }
        line.setLength(0);
        lineWidth = 0;
    }

    private void shorten() {
        lines = new ArrayList<>(lines.subList(0, Math.min(linesMax, lines.size())));
        var last = lines.isEmpty() ? "" : lines.removeLast();
        lines.add(shortened(last, measure));
    }

    private String shortened(String text, int room) {
        clusters.setText(text);
        var end = text.length();
        while (end > 0 && room < CharacterWidths.of(text.substring(0, end) + ELLIPSIS)) {
            end = clusters.preceding(end);
        }
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    /// The beginning of the text, as long as could be shown at all, without embeddings, overrides and isolates.
    private String withoutTurns(String text) {
        var beginning = new StringBuilder(Math.min(text.length(), lengthMax));
        text.codePoints().limit(lengthMax).filter(character -> !isTurn(character))
                .map(character -> character == '\t' ? ' ' : character)
                .forEach(beginning::appendCodePoint);
        return beginning.toString();
    }

    private static boolean isTurn(int character) {
        return (0x202A <= character && character <= 0x202E) || (0x2066 <= character && character <= 0x2069);
    }

    private static double inUnits(int thousandths) {
        return Math.ceilDiv(thousandths * SIZE, THOUSAND);
    }
}
