package dev.rejoinder.domain.interchange.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import dev.rejoinder.domain.debate.DebateCommand;
import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.Fitting;
import dev.rejoinder.domain.interchange.Loss.Treatment;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MalformedDocument;
import dev.rejoinder.domain.interchange.MapHeading;
import dev.rejoinder.domain.interchange.MapTarget;
import dev.rejoinder.domain.interchange.MappedLocution;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.interchange.parts.Foreign;
import dev.rejoinder.domain.interchange.parts.Placement;
import dev.rejoinder.domain.interchange.parts.Standing;
import dev.rejoinder.domain.origin.Origin;
import dev.rejoinder.domain.speech.Locution;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A table as an argument map.
final class Table {

    private final Header header;

    private final Losses losses;

    private final Fitting fitting;

    private final List<MappedStatement> statements = new ArrayList<>();

    private final List<Entry> relationRows = new ArrayList<>();

    private final List<Entry> locutionRows = new ArrayList<>();

    private final Set<String> keys = new HashSet<>();

    private final SortedMap<Long, ObjectNode> leftovers = new TreeMap<>();

    private final ObjectNode rest = JsonNodeFactory.instance.objectNode();

    private MapHeading heading = MapHeading.titled("", "");

    private boolean headed;

    Table(Header header, Losses losses) {
        this.header = header;
        this.losses = losses;
        fitting = new Fitting(losses);
    }

    /// The map that the rows below the header are.
    ///
    /// @throws MalformedDocument when one of them is none
    DocumentMap read(Rows rows) {
        for (var cells = rows.next(); !cells.isEmpty(); cells = rows.next()) {
            if (cells.size() != header.size()) {
                throw new MalformedDocument(cells.getFirst().place(),
                        "The row has %d cells; the header has %d"
                                .formatted(cells.size(), header.size()));
            }
            take(new Entry(header, cells));
        }
        var relations = relations();
        var said = keys(statements);
        var drawn = relations.stream().map(MappedRelation::key).collect(Collectors.toSet());
        statements.replaceAll(statement -> pointed(statement, said, drawn));
        var locutions = locutions(said);
        leftovers.values().forEach(row -> rest.withArrayProperty("rows").add(row));
        var origins = new ArrayList<>(Foreign.spread(CsvReader.SYSTEM, rest, losses));
        origins.addAll(heading.origins());
        return new DocumentMap(new MapHeading(heading.key(), heading.title(), heading.description(),
                heading.language(), 0, "", origins, Map.of()), statements, relations, locutions);
    }

    private void take(Entry entry) {
        switch (entry.text(Column.RECORD)) {
            case "statement" -> statements.add(new StatementRow(entry, named(entry), losses).statement());
            case "relation" -> relationRows.add(entry);
            case "locution" -> locutionRows.add(entry);
            case "debate" -> head(entry);
            default -> throw entry.malformed(Column.RECORD,
                    "'%s' is neither debate, statement, relation nor locution"
                            .formatted(entry.text(Column.RECORD)));
        }
    }

    private String named(Entry entry) {
        var id = entry.id(Column.ID);
        if (id.isEmpty() || !keys.add(id)) {
            throw entry.malformed(Column.ID, id.isEmpty()
                    ? "A statement needs an id"
                    : "Two rows are called '%s'".formatted(id));
        }
        return id;
    }

    private void head(Entry entry) {
        if (headed) {
            throw entry.malformed(Column.RECORD, "There is more than one debate");
        }
        headed = true;
        var others = entry.others();
        if (!others.isEmpty()) {
            rest.set("columns", others);
        }
        var origins = entry.origins(Origin.of(CsvReader.SYSTEM, "#"), losses);
        heading = new MapHeading(entry.text(Column.ID),
                fitting.text("", "title", entry.raw(Column.TEXT), DebateCommand.TITLE_LIMIT),
                fitting.text("", "description", entry.raw(Column.DESCRIPTION),
                        DebateCommand.DESCRIPTION_LIMIT),
                fitting.language("", entry.text(Column.LANGUAGE)), 0, "", origins.subList(1, origins.size()),
                Map.of());
    }

    private List<MappedRelation> relations() {
        var known = keys(statements);
        relationRows.stream().filter(entry -> !entry.id(Column.ID).isEmpty()).forEach(this::named);
        var entries = new HashMap<String, Entry>();
        var candidates = new ArrayList<MappedRelation>();
        for (var entry : relationRows) {
            var relation = new RelationRow(entry, known, losses).relation();
            if (entry.id(Column.ID).isEmpty() && !keys.add(relation.key())) {
                keep(entry, relation.key(), "repeated-relation",
                        "The same premises bear on the same thing already");
            } else {
                entries.put(relation.key(), entry);
                candidates.add(relation);
            }
        }
        var placement = Placement.of(known, candidates);
        placement.misfits()
                .forEach(misfit -> keep(Objects.requireNonNull(entries.get(misfit.relation().key())),
                        misfit.relation().key(), misfit.feature(), misfit.sentence()));
        var standing = new Standing(losses);
        statements.removeIf(statement -> !standing.admits(statement));
        return placement.placed().stream().filter(standing::admits).toList();
    }

    private void keep(Entry entry, String key, String feature, String sentence) {
        losses.warn(key, feature, Treatment.KEPT_ASIDE, sentence);
        leftovers.put(entry.cells().getFirst().place().line(), entry.all());
    }

    private static Set<String> keys(List<MappedStatement> statements) {
        return statements.stream().map(MappedStatement::key).collect(Collectors.toSet());
    }

    private MappedStatement pointed(MappedStatement statement, Set<String> said, Set<String> drawn) {
        var about = statement.about();
        if (about == null || said.contains(about.key())) {
            return statement;
        }
        if (drawn.contains(about.key())) {
            return statement.about(MapTarget.relation(about.key()));
        }
        losses.lose(statement.key(), "about", Treatment.LEFT_OUT,
                "It is about '%s', which is not there".formatted(about.key()));
        return statement.about(null);
    }

    private List<MappedLocution> locutions(Set<String> said) {
        var locutions = new ArrayList<MappedLocution>();
        for (var entry : locutionRows) {
            var act = entry.constant(Column.KIND, Locution.class, null);
            var statement = entry.id(Column.TARGET);
            var as = entry.id(Column.AS);
            var speaker = StatementRow.speaker(entry, statement, losses);
            var isSaid = said.contains(statement) && (as.isEmpty() || said.contains(as));
            if (speaker == null || !isSaid || as.isEmpty() == (act == Locution.QUALIFIED)) {
                keep(entry, statement, "locution", "Who did what with which statement is not said");
            } else {
                entry.others().properties()
                        .forEach(column -> losses.lose(statement, "column", Treatment.LEFT_OUT,
                                "What a locution has in column '%s' is not kept".formatted(column.getKey())));
                locutions.add(new MappedLocution(statement, speaker, act, as.isEmpty() ? null : as));
            }
        }
        return locutions;
    }
}
