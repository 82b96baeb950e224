package dev.rejoinder.domain.interchange.csv;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.RuleViolation;
import dev.rejoinder.domain.interchange.Fitting;
import dev.rejoinder.domain.interchange.Loss.Treatment;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapTarget;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.interchange.Passage;
import dev.rejoinder.domain.interchange.Ratings;
import dev.rejoinder.domain.interchange.parts.Foreign;
import dev.rejoinder.domain.origin.Origin;
import dev.rejoinder.domain.statement.Attribution;
import dev.rejoinder.domain.statement.Scope;
import dev.rejoinder.domain.statement.Source;
import dev.rejoinder.domain.statement.SpeakerKind;
import dev.rejoinder.domain.statement.StatementCommand;
import dev.rejoinder.domain.statement.StatementKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// A row that is a statement.
record StatementRow(Entry entry, String key, Losses losses) {

    /// The statement. What a question is about is not yet known to be there, or to be a statement.
    MappedStatement statement() {
        var fitting = new Fitting(losses);
        var kind = entry.constant(Column.KIND, StatementKind.class, StatementKind.CLAIM);
        var about = entry.id(Column.ABOUT);
        var wording = fitting.wording(key, entry.raw(Column.TEXT), entry.text(Column.LANGUAGE));
        var passage = new Passage("", 0, entry.flag(Column.WITHDRAWN), Ratings.NONE, List.of());
        return new MappedStatement(key, kind, wording, scope(), sources(fitting), speaker(entry, key, losses),
                about.isEmpty() ? null : MapTarget.statement(about), entry.flag(Column.BURDEN), origins(),
                passage);
    }

    private List<Origin> origins() {
        var rest = JsonNodeFactory.instance.objectNode();
        if (!Fitting.fits(entry.raw(Column.TEXT))) {
            rest.put("text", entry.raw(Column.TEXT));
        }
        var others = entry.others();
        if (!others.isEmpty()) {
            rest.set("columns", others);
        }
        return entry.origins(Foreign.kept(Origin.of(CsvReader.SYSTEM, key), rest, losses), losses);
    }

    private Scope scope() {
        try {
            return new Scope(entry.text(Column.TIME), entry.text(Column.PLACE),
                    entry.text(Column.ASSUMPTION));
        } catch (RuleViolation unfit) {
            losses.lose(key, "scope", Treatment.LEFT_OUT, unfit.refusal().message());
            return Scope.ANY;
        }
    }

    /// Who said what is in the row; nobody where no speaker is named.
    static @Nullable Attribution speaker(Entry entry, String key, Losses losses) {
        var name = entry.text(Column.SPEAKER);
        var kind = entry.constant(Column.SPEAKER_KIND, SpeakerKind.class, SpeakerKind.PERSON);
        if (name.isEmpty()) {
            return null;
        }
        try {
            return new Attribution(name, kind, entry.text(Column.WHERE), entry.text(Column.WHEN));
        } catch (RuleViolation unfit) {
            losses.lose(key, "speaker", Treatment.LEFT_OUT, unfit.refusal().message());
            return null;
        }
    }

    private List<Source> sources(Fitting fitting) {
        var sources = new ArrayList<Source>();
        var cell = entry.text(Column.SOURCES);
        if (cell.startsWith("[")) {
            entry.json(Column.SOURCES).forEach(part -> read(part, sources));
        } else if (!cell.isEmpty()) {
            var isUrl = cell.startsWith("http://") || cell.startsWith("https://");
            fitting.source(key, isUrl ? cell : "", isUrl ? "" : cell, "").ifPresent(sources::add);
        }
        if (sources.size() > StatementCommand.SOURCE_LIMIT) {
            losses.lose(key, "sources", Treatment.SHORTENED, "It cites %d sources; the first %d arrive"
                    .formatted(sources.size(), StatementCommand.SOURCE_LIMIT));
        }
        return sources.stream().limit(StatementCommand.SOURCE_LIMIT).toList();
    }

    private void read(JsonNode part, List<Source> sources) {
        try {
            sources.add(new Source(part.path("url").asString(""), part.path("title").asString(""),
                    part.path("quotation").asString(""), part.path("accessed").asString("")));
        } catch (RuleViolation unfit) {
            losses.lose(key, "source", Treatment.LEFT_OUT, unfit.refusal().message());
        }
    }
}
