package dev.rejoinder.domain.interchange.csv;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.RuleViolation;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MalformedDocument;
import dev.rejoinder.domain.interchange.MalformedDocument.Place;
import dev.rejoinder.domain.interchange.csv.Rows.Cell;
import dev.rejoinder.domain.interchange.parts.OriginParts;
import dev.rejoinder.domain.interchange.text.JsonInput;
import dev.rejoinder.domain.origin.Origin;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A row of a table, by its columns.
record Entry(Header header, List<Cell> cells) {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /// The text in the column, trimmed; empty where the table has no such column.
    String text(Column column) {
        return raw(column).strip();
    }

    /// The text in the column as it is.
    String raw(Column column) {
        var index = header.columns().get(column);
        return index == null ? "" : cells.get(index).text();
    }

    private Place place(Column column) {
        return cells.get(header.columns().getOrDefault(column, 0)).place();
    }

    /// A refusal of what is in the column.
    MalformedDocument malformed(Column column, String sentence) {
        return new MalformedDocument(place(column), sentence);
    }

    /// The identifier in the column, empty where there is none.
    ///
    /// @throws MalformedDocument when nothing can be called so
    String id(Column column) {
        var id = text(column);
        try {
            return id.isEmpty() ? "" : Origin.of(CsvReader.SYSTEM, id).id();
        } catch (RuleViolation unfit) {
            throw malformed(column, unfit.refusal().message());
        }
    }

    /// The different identifiers in the column.
    List<String> ids(Column column) {
        var ids = new LinkedHashSet<String>();
        if (text(column).startsWith("[")) {
            for (var id : json(column)) {
                if (!id.isString()) {
                    throw malformed(column, "There should be a list of texts");
                }
                ids.add(id.stringValue());
            }
        } else {
            SPACE.splitAsStream(text(column)).filter(id -> !id.isEmpty()).forEach(ids::add);
        }
        return new ArrayList<>(ids);
    }

    /// The JSON in the column.
    ///
    /// @throws MalformedDocument when it is none
    JsonNode json(Column column) {
        if (text(column).isEmpty()) {
            return JsonNodeFactory.instance.objectNode();
        }
        var bytes = text(column).getBytes(StandardCharsets.UTF_8);
        try (var json = JsonInput.of(new ByteArrayInputStream(bytes))) {
            return json.document();
        } catch (MalformedDocument malformed) {
            throw malformed(column, malformed.sentence());
        }
    }

    /// This origin, and those in other systems that the row tells of.
    List<Origin> origins(Origin own, Losses losses) {
        var parts = JsonNodeFactory.instance.objectNode();
        parts.set("origins", json(Column.ORIGINS));
        return OriginParts.read(parts, own, losses);
    }

    /// Whether the column says yes.
    ///
    /// @throws MalformedDocument when it says neither yes nor no
    boolean flag(Column column) {
        return switch (text(column).toLowerCase(Locale.ROOT)) {
            case "yes", "true", "1" -> true;
            case "", "no", "false", "0" -> false;
            default -> throw malformed(column, "'%s' is neither yes nor no".formatted(text(column)));
        };
    }

    /// The constant in the column, or this one where there is none; nothing stands for that there has to be one.
    ///
    /// @throws MalformedDocument when it is not among them
    <T extends Enum<T>> T constant(Column column, Class<T> type, @Nullable T otherwise) {
        var word = text(column).toUpperCase(Locale.ROOT);
        if (word.isEmpty() && otherwise != null) {
            return otherwise;
        }
        return Stream.of(type.getEnumConstants()).filter(constant -> constant.name().equals(word)).findFirst()
                .orElseThrow(() -> malformed(column, "'%s' is none of %s".formatted(text(column),
                        List.of(type.getEnumConstants()).toString().toLowerCase(Locale.ROOT))));
    }

    /// What stands in columns that are not ours, by their names.
    ObjectNode others() {
        var others = JsonNodeFactory.instance.objectNode();
        header.others().forEach((name, index) -> {
            if (!cells.get(index).text().isEmpty()) {
                others.put(name, cells.get(index).text());
            }
        });
        return others;
    }

    /// Everything in the row, by the names of the columns.
    ObjectNode all() {
        var all = others();
        header.columns().forEach((column, index) -> {
            if (!cells.get(index).text().isEmpty()) {
                all.put(column.word(), cells.get(index).text());
            }
        });
        return all;
    }
}
