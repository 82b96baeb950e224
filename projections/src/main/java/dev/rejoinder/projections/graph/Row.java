package dev.rejoinder.projections.graph;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// One row of an answer, as plain values.
public record Row(Map<String, @Nullable Object> values) {

    /// The text of a column; empty when the graph has none.
    public String text(String column) {
        return values.get(column) instanceof String text ? text : "";
    }

    /// The identifier in a column.
    public UUID id(String column) {
        return UUID.fromString(text(column));
    }

    /// The number in a column.
    public long number(String column) {
        return required(column, Number.class).longValue();
    }

    /// The score in a column.
    public double score(String column) {
        return required(column, Number.class).doubleValue();
    }

    /// True when the column says so; false also when the graph says nothing.
    public boolean flag(String column) {
        return Boolean.TRUE.equals(values.get(column));
    }

    /// The instant in a column.
    public Instant instant(String column) {
        return required(column, ZonedDateTime.class).toInstant();
    }

    /// True when the column holds something.
    public boolean has(String column) {
        return values.get(column) != null;
    }

    /// A column that holds one map, as a row of its own.
    @SuppressWarnings("unchecked")
    public Row row(String column) {
        return new Row((Map<String, @Nullable Object>) required(column, Map.class));
    }

    /// A column that holds a list of maps, as rows of their own.
    @SuppressWarnings("unchecked")
    public List<Row> rows(String column) {
        return required(column, List.class).stream()
                .map(each -> new Row((Map<String, @Nullable Object>) each))
                .toList();
    }

    /// True when a column holds a list with something in it.
    public boolean any(String column) {
        return !required(column, List.class).isEmpty();
    }

    /// A column that holds a list of texts.
    @SuppressWarnings("unchecked")
    public List<String> texts(String column) {
        return required(column, List.class);
    }

    /// A column that holds a list of numbers.
    @SuppressWarnings("unchecked")
    public List<Long> numbers(String column) {
        return required(column, List.class);
    }

    private <T> T required(String column, Class<T> type) {
        var value = values.get(column);
        if (!type.isInstance(value)) {
            throw new IllegalStateException("Column %s holds %s, not a %s"
                    .formatted(column, value == null ? "nothing" : value.getClass(), type.getSimpleName()));
        }
        return type.cast(value);
    }
}
