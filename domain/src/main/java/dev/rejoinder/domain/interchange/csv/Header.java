package dev.rejoinder.domain.interchange.csv;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.rejoinder.domain.interchange.MalformedDocument;
import dev.rejoinder.domain.interchange.MalformedDocument.Place;
import dev.rejoinder.domain.interchange.csv.Rows.Cell;

/// The columns of a table: ours, and others, by where they stand.
record Header(Map<Column, Integer> columns, Map<String, Integer> others) {

    private static final int COLUMNS_MAX = 1_000;

    /// Reads the first row.
    ///
    /// @throws MalformedDocument when it is no header
    static Header of(List<Cell> row) {
        var columns = new EnumMap<Column, Integer>(Column.class);
        var others = new LinkedHashMap<String, Integer>();
        check(row);
        for (var index = 0; index < row.size(); index++) {
            var name = row.get(index).text().strip();
            var column = Column.of(name);
            var before = column.isPresent() ? columns.put(column.get(), index) : others.put(name, index);
            if (before != null || name.isEmpty()) {
                throw new MalformedDocument(row.get(index).place(), name.isEmpty()
                        ? "A column has no name"
                        : "There are two columns called '%s'".formatted(name));
            }
        }
        for (var column : List.of(Column.RECORD, Column.ID)) {
            if (!columns.containsKey(column)) {
                throw new MalformedDocument(Place.at(1, 1),
                        "There is no column called '%s'".formatted(column.word()));
            }
        }
        return new Header(columns, others);
    }

    private static void check(List<Cell> row) {
        if (row.isEmpty()) {
            throw new MalformedDocument(Place.at(1, 1), "The table is empty; it needs a header");
        }
        if (row.size() > COLUMNS_MAX) {
            throw new MalformedDocument(row.get(COLUMNS_MAX).place(),
                    "There are more than %d columns".formatted(COLUMNS_MAX));
        }
    }

    /// How many columns there are.
    int size() {
        return columns.size() + others.size();
    }
}
