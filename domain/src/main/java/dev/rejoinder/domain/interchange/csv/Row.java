package dev.rejoinder.domain.interchange.csv;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;

/// A row that is being written: cells by the names of their columns.
final class Row {

    private final Map<String, String> cells = new HashMap<>();

    /// A row with what stood in the columns of these names before.
    Row(JsonNode before) {
        before.properties().forEach(cell -> cells.put(cell.getKey(), cell.getValue().asString("")));
    }

    /// The row with this in the column.
    Row put(Column column, String cell) {
        cells.put(column.word(), cell);
        return this;
    }

    /// The row as a line of a table of these columns.
    String text(List<String> columns) {
        return Cells.row(columns.stream().map(column -> cells.getOrDefault(column, "")).toList());
    }
}
