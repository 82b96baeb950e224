package dev.rejoinder.domain.interchange.csv;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.interchange.ArgumentMap;
import dev.rejoinder.domain.interchange.Fitting;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MappedLocution;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.interchange.Passage;
import dev.rejoinder.domain.interchange.Ratings;
import dev.rejoinder.domain.interchange.SchemeNames;
import dev.rejoinder.domain.interchange.parts.Foreign;
import dev.rejoinder.domain.interchange.parts.Names;
import dev.rejoinder.domain.interchange.parts.OriginParts;
import dev.rejoinder.domain.interchange.parts.Pieces;
import dev.rejoinder.domain.interchange.text.JsonInput;
import dev.rejoinder.domain.judgement.Reading;
import dev.rejoinder.domain.origin.Origin;
import dev.rejoinder.domain.statement.Attribution;
import dev.rejoinder.domain.statement.Source;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes the rows of one table.
final class Tabulation {

    private static final Pattern SPACE = Pattern.compile("\\s");

    private final ArgumentMap map;

    private final ObjectNode kept;

    private final Names names;

    private final List<String> columns;

    Tabulation(ArgumentMap map) {
        this.map = map;
        kept = Foreign.gathered(map.heading().origins(), CsvReader.SYSTEM);
        names = Names.of(map, CsvReader.SYSTEM);
        var all = Stream.of(Column.values()).map(Column::word)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        addOthers(all);
        columns = List.copyOf(all);
    }

    /// The columns that are not ours, in the order in which they are met.
    private void addOthers(Set<String> all) {
        kept.path("columns").properties().forEach(column -> all.add(column.getKey()));
        try (var statements = map.statements()) {
            statements.forEach(statement -> addOthers(all, statement.origins()));
        }
        try (var relations = map.relations()) {
            relations.forEach(relation -> addOthers(all, relation.origins()));
        }
        kept.path("rows").forEach(row -> row.properties().forEach(column -> all.add(column.getKey())));
    }

    private static void addOthers(Set<String> all, List<Origin> origins) {
        Foreign.of(origins, CsvReader.SYSTEM).path("columns").properties()
                .forEach(column -> all.add(column.getKey()));
    }

    /// The table.
    Stream<String> pieces() {
        return Pieces.of(List.of(() -> Stream.of(Cells.row(columns), debate().text(columns)),
                () -> map.statements().map(statement -> row(statement).text(columns)),
                () -> map.relations().map(relation -> row(relation).text(columns)),
                () -> map.locutions().map(locution -> row(locution).text(columns)),
                () -> kept.path("rows").valueStream().map(row -> new Row(row).text(columns))));
    }

    private Row debate() {
        var heading = map.heading();
        var row = new Row(kept.path("columns")).put(Column.RECORD, "debate").put(Column.ID, heading.key())
                .put(Column.TEXT, heading.title()).put(Column.LANGUAGE, heading.language())
                .put(Column.DESCRIPTION, heading.description())
                .put(Column.ORIGINS, origins(heading.origins()));
        return heading.version() > 0 ? row.put(Column.SINCE, String.valueOf(heading.version())) : row;
    }

    private Row row(MappedStatement statement) {
        var before = Foreign.of(statement.origins(), CsvReader.SYSTEM);
        var row = new Row(before.path("columns")).put(Column.RECORD, "statement")
                .put(Column.ID, names.of(statement.key()))
                .put(Column.TEXT, text(statement, before.path("text")))
                .put(Column.LANGUAGE, statement.wording().language())
                .put(Column.KIND, Words.of(statement.kind()))
                .put(Column.TIME, statement.scope().time()).put(Column.PLACE, statement.scope().place())
                .put(Column.ASSUMPTION, statement.scope().assumption())
                .put(Column.BURDEN, yes(statement.needsSupport())).put(Column.SOURCES, sources(statement))
                .put(Column.ORIGINS, origins(statement.origins()));
        var about = statement.about();
        row.put(Column.ABOUT, about == null ? "" : names.of(about.key()));
        return with(with(row, statement.attribution()), statement.passage());
    }

    private Row row(MappedRelation relation) {
        var before = Foreign.of(relation.origins(), CsvReader.SYSTEM);
        var row = new Row(before.path("columns")).put(Column.RECORD, "relation")
                .put(Column.ID, names.of(relation.key())).put(Column.KIND, Words.of(relation.kind()))
                .put(Column.PREMISES, premises(relation.premises().stream().map(names::of).toList()))
                .put(Column.TARGET, names.of(relation.target().key()))
                .put(Column.SCHEME, scheme(relation, before.path("scheme").asString("")))
                .put(Column.SLOTS, slots(relation)).put(Column.ORIGINS, origins(relation.origins()))
                .put(Column.REQUIRED, yes(relation.reading() == Reading.REQUIRED));
        return with(row, relation.passage());
    }

    private Row row(MappedLocution locution) {
        var as = locution.as();
        var row = new Row(JsonNodeFactory.instance.objectNode()).put(Column.RECORD, "locution")
                .put(Column.KIND, Words.of(locution.act())).put(Column.TARGET, names.of(locution.statement()))
                .put(Column.AS, as == null ? "" : names.of(as));
        return with(row, locution.attribution());
    }

    private static Row with(Row row, @Nullable Attribution speaker) {
        return speaker == null
                ? row
                : row.put(Column.SPEAKER, speaker.name()).put(Column.SPEAKER_KIND, Words.of(speaker.kind()))
                        .put(Column.WHERE, speaker.where()).put(Column.WHEN, speaker.when());
    }

    private static Row with(Row row, Passage passage) {
        row.put(Column.WITHDRAWN, yes(passage.withdrawn())).put(Column.BY, passage.by())
                .put(Column.SINCE, passage.since() > 0 ? String.valueOf(passage.since()) : "");
        passage.now().ifPresent(phase -> row
                .put(Column.LABEL, Optional.ofNullable(phase.label()).map(Words::of).orElse(""))
                .put(Column.STRENGTH, String.valueOf(phase.strength())));
        var ratings = passage.ratings();
        return ratings.equals(Ratings.NONE)
                ? row
                : row.put(Column.TRUES, String.valueOf(ratings.trues()))
                        .put(Column.FALSES, String.valueOf(ratings.falses()))
                        .put(Column.UNSURES, String.valueOf(ratings.unsures()));
    }

    private static String yes(boolean flag) {
        return flag ? "yes" : "";
    }

    private static String text(MappedStatement statement, JsonNode before) {
        var words = statement.wording().text();
        var raw = before.asString(words);
        return new Fitting(new Losses()).wording("", raw, "").text().equals(words) ? raw : words;
    }

    private static String scheme(MappedRelation relation, String before) {
        return !before.isEmpty() && SchemeNames.read(before).equals(relation.scheme())
                ? before
                : relation.scheme().value();
    }

    private static String premises(List<String> ids) {
        var isList = ids.stream().anyMatch(id -> id.startsWith("[") || SPACE.matcher(id).find());
        return isList ? JsonInput.TREES.writeValueAsString(ids) : String.join(" ", ids);
    }

    private String slots(MappedRelation relation) {
        var slots = JsonNodeFactory.instance.objectNode();
        new TreeMap<>(relation.slots())
                .forEach((slot, premise) -> slots.put(slot.toString(), names.of(premise)));
        return slots.isEmpty() ? "" : JsonInput.TREES.writeValueAsString(slots);
    }

    private static String sources(MappedStatement statement) {
        var sources = JsonNodeFactory.instance.arrayNode();
        for (Source source : statement.sources()) {
            var part = sources.addObject();
            put(part, "url", source.url());
            put(part, "title", source.title());
            put(part, "quotation", source.quotation());
            put(part, "accessed", source.accessed());
        }
        return sources.isEmpty() ? "" : JsonInput.TREES.writeValueAsString(sources);
    }

    private static void put(ObjectNode part, String name, String value) {
        if (!value.isEmpty()) {
            part.put(name, value);
        }
    }

    private static String origins(List<Origin> origins) {
        var parts = JsonNodeFactory.instance.objectNode();
        OriginParts.put(parts, origins, CsvReader.SYSTEM);
        return parts.isEmpty() ? "" : JsonInput.TREES.writeValueAsString(parts.path("origins"));
    }
}
