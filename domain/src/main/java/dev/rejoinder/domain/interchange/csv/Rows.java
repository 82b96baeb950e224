package dev.rejoinder.domain.interchange.csv;

import java.util.ArrayList;
import java.util.List;

import dev.rejoinder.domain.interchange.MalformedDocument;
import dev.rejoinder.domain.interchange.MalformedDocument.Place;

/// Takes the text of a table apart, row by row. Quotes stand around whole cells, and twice within them, or nowhere.
final class Rows {

    private final String text;

    private int index;

    private int line = 1;

    private int lineStart;

    /// The rows of this text, whose lines end with newlines.
    Rows(String text) {
        this.text = text;
    }

    /// A cell without its quotes, and where it begins.
    record Cell(String text, Place place) {}

    /// The next row that is not an empty line; no cells at the end.
    ///
    /// @throws MalformedDocument when a quote stands where none may
    List<Cell> next() {
        while (index < text.length() && text.charAt(index) == '\n') {
            pass();
        }
        var cells = new ArrayList<Cell>();
        if (index == text.length()) {
            return cells;
        }
        cells.add(cell());
        while (index < text.length() && text.charAt(index) == ',') {
            index++;
            cells.add(cell());
        }
        if (index < text.length()) {
            pass();
        }
        return cells;
    }

    private Place here() {
        return Place.at(line, index - lineStart + 1L);
    }

    private void pass() {
        index++;
        if (text.charAt(index - 1) == '\n') {
            line++;
            lineStart = index;
        }
    }

    private Cell cell() {
        var place = here();
        var quoted = index < text.length() && text.charAt(index) == '"';
        return new Cell(Cells.unguarded(quoted ? quoted(place) : bare()), place);
    }

    private String bare() {
        var start = index;
        while (index < text.length() && text.charAt(index) != ',' && text.charAt(index) != '\n') {
            if (text.charAt(index) == '"') {
                throw new MalformedDocument(here(),
                        "There is a quote within a cell that has none around it; put the cell in quotes, "
                                + "and the quote within it twice");
            }
            index++;
        }
        return text.substring(start, index);
    }

    private String quoted(Place place) {
        var content = new StringBuilder();
        index++;
        while (index < text.length()) {
            var isQuote = text.charAt(index) == '"';
            if (isQuote && (index + 1 == text.length() || text.charAt(index + 1) != '"')) {
                index++;
                checkEnd();
                return content.toString();
            }
            index += isQuote ? 1 : 0;
            content.append(text.charAt(index));
            pass();
        }
        throw new MalformedDocument(place, "The quote that opens here never closes");
    }

    private void checkEnd() {
        if (index < text.length() && text.charAt(index) != ',' && text.charAt(index) != '\n') {
            throw new MalformedDocument(here(), "A cell goes on after its closing quote");
        }
    }
}
