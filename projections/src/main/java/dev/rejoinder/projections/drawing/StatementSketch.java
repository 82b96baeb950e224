package dev.rejoinder.projections.drawing;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.debate.Stamp;
import dev.rejoinder.domain.speech.SpeechEvent.LocutionRecorded;
import dev.rejoinder.domain.statement.Attribution;
import dev.rejoinder.domain.statement.Source;
import dev.rejoinder.domain.statement.SourceId;
import dev.rejoinder.domain.statement.StatementEvent.CriticalQuestionPosed;
import dev.rejoinder.domain.statement.StatementEvent.StatementAttributed;
import dev.rejoinder.domain.statement.StatementId;
import dev.rejoinder.domain.statement.Wording;
import dev.rejoinder.projections.drawing.Rows.Kind;
import dev.rejoinder.projections.graph.Row;

/// A statement while a batch is drawn: what of it is open, and what becomes of it.
final class StatementSketch {

    private final Rows rows;

    private final String id;

    private @Nullable Map<String, Object> current;

    private @Nullable Span wording;

    private long wordings;

    private @Nullable Span saying;

    private final Map<UUID, Span> sources = new HashMap<>();

    private @Nullable Span burden;

    private @Nullable Span withdrawal;

    private StatementSketch(Rows rows, String id) {
        this.rows = rows;
        this.id = id;
    }

    /// A statement that is new in this batch; it takes on the other properties of its own.
    static StatementSketch added(Rows rows, StatementId id, Stamp stamp, Map<String, Object> properties) {
        var sketch = new StatementSketch(rows, id.toString());
        var all = Rows.since(stamp);
        all.putAll(properties);
        all.put("id", sketch.id);
        all.put("debateId", stamp.debateId().toString());
        all.put("addedAt", Rows.at(stamp));
        all.put("addedBy", stamp.participant());
        all.put("withdrawn", false);
        all.put("needsSupport", false);
        sketch.current = all;
        rows.add(Kind.STATEMENT, Map.of("debateId", stamp.debateId().toString(), "properties", all));
        return sketch;
    }

    /// A statement that the graph holds.
    static StatementSketch found(Rows rows, Row row) {
        var sketch = new StatementSketch(rows, row.text("id"));
        for (var open : row.rows("wordings")) {
            sketch.wording = rows.found(open.text("element"));
            sketch.wordings = open.number("number");
        }
        if (row.any("sayings")) {
            sketch.saying = rows.found(Kind.ENDED_SAYING, Map.of("subject", sketch.id));
        }
        for (var open : row.rows("sources")) {
            sketch.sources.put(open.id("id"), rows.found(open.text("element")));
        }
        for (var open : row.texts("burdens")) {
            sketch.burden = rows.found(open);
        }
        for (var open : row.texts("withdrawals")) {
            sketch.withdrawal = rows.found(open);
        }
        return sketch;
    }

    void word(Stamp stamp, Wording text) {
        if (wording != null) {
            wording.end(stamp.version());
        }
        wordings++;
        var properties = Rows.sinceByIn(stamp);
        properties.put("key", id + "@" + stamp.version());
        properties.put("statementId", id);
        properties.put("number", wordings);
        properties.put("text", text.text());
        properties.put("language", text.language());
        wording = rows.begin(Kind.WORDING, Map.of("subject", id), properties);
        current().put("text", text.text());
        current().put("language", text.language());
    }

    void attribute(Stamp stamp, StatementAttributed event) {
        if (saying != null) {
            saying.end(stamp.version());
        }
        var properties = Rows.sinceBy(stamp);
        saying = rows.begin(Kind.SAYING, by(stamp, event.attribution(), properties), properties);
    }

    void speak(Stamp stamp, LocutionRecorded event) {
        var properties = Rows.by(stamp);
        properties.put("act", event.act().name());
        properties.put("as", event.as() == null ? "" : event.as().toString());
        var row = new HashMap<>(by(stamp, event.attribution(), properties));
        row.put("properties", properties);
        rows.add(Kind.LOCUTION, row);
    }

    private Map<String, Object> by(Stamp stamp, Attribution attribution, Map<String, Object> properties) {
        var debate = stamp.debateId().toString();
        var speaker = attribution.speakerId().toString();
        var key = debate + "/" + speaker;
        rows.add(Kind.SPEAKER,
                Map.of("key", key, "id", speaker, "debateId", debate, "name", attribution.name(),
                        "kind", attribution.kind().name()));
        properties.put("where", attribution.where());
        properties.put("when", attribution.when());
        return Map.of("subject", id, "speaker", key);
    }

    void cite(Stamp stamp, SourceId sourceId, Source source) {
        if (sources.containsKey(sourceId.value())) {
            throw new IllegalStateException("Statement %s already cites source %s".formatted(id, sourceId));
        }
        var properties = Rows.sinceByIn(stamp);
        properties.put("key", "%s/%s@%d".formatted(id, sourceId, stamp.version()));
        properties.put("id", sourceId.toString());
        properties.put("statementId", id);
        properties.put("url", source.url());
        properties.put("title", source.title());
        properties.put("quotation", source.quotation());
        properties.put("accessed", source.accessed());
        sources.put(sourceId.value(), rows.begin(Kind.SOURCE, Map.of("subject", id), properties));
    }

    void uncite(Stamp stamp, SourceId sourceId) {
        var source = sources.remove(sourceId.value());
        if (source == null) {
            throw new IllegalStateException("Statement %s does not cite source %s".formatted(id, sourceId));
        }
        source.end(stamp.version());
    }

    void placeBurden(Stamp stamp) {
        if (burden != null) {
            throw new IllegalStateException("Statement %s bears the burden of proof already".formatted(id));
        }
        var properties = Rows.sinceByIn(stamp);
        properties.put("key", id + "@" + stamp.version());
        properties.put("statementId", id);
        burden = rows.begin(Kind.BURDEN, Map.of("subject", id), properties);
        current().put("needsSupport", true);
    }

    void liftBurden(Stamp stamp) {
        if (burden == null) {
            throw new IllegalStateException("Statement %s bears no burden of proof".formatted(id));
        }
        burden.end(stamp.version());
        burden = null;
        current().put("needsSupport", false);
    }

    void pose(Stamp stamp, CriticalQuestionPosed event) {
        var challenged = event.relationId().toString();
        var properties = Rows.sinceByIn(stamp);
        properties.put("key", id + "@" + stamp.version());
        properties.put("statementId", id);
        properties.put("relationId", challenged);
        properties.put("question", event.question());
        rows.add(Kind.CHALLENGE, Map.of("subject", id, "challenged", challenged, "debateId",
                stamp.debateId().toString(), "properties", properties));
    }

    void withdraw(Stamp stamp, String reason) {
        if (withdrawal != null) {
            throw new IllegalStateException("Statement %s is withdrawn already".formatted(id));
        }
        withdrawal = Withdrawals.begin(rows, Kind.STATEMENT_WITHDRAWAL, id, stamp, reason);
        current().put("withdrawn", true);
    }

    void restore(Stamp stamp) {
        if (withdrawal == null) {
            throw new IllegalStateException("Statement %s is not withdrawn".formatted(id));
        }
        withdrawal.end(stamp.version());
        withdrawal = null;
        current().put("withdrawn", false);
    }

    private Map<String, Object> current() {
        if (current == null) {
            current = new HashMap<>();
            rows.add(Kind.STATEMENT_UPDATE, Map.of("subject", id, "properties", current));
        }
        return current;
    }
}
