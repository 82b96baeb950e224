package dev.rejoinder.projections.drawing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.debate.Stamp;
import dev.rejoinder.domain.judgement.Reading;
import dev.rejoinder.domain.relation.Filling;
import dev.rejoinder.domain.relation.RelationEvent.RelationDrawn;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.relation.Scheme;
import dev.rejoinder.domain.statement.StatementId;
import dev.rejoinder.projections.drawing.Rows.Kind;
import dev.rejoinder.projections.graph.Row;
import dev.rejoinder.projections.relations.Slots;

/// A relation while a batch is drawn: what of it is open, and what becomes of it.
final class RelationSketch {

    private final Rows rows;

    private final String id;

    private final RelationKind kind;

    private final Subject target;

    private @Nullable Map<String, Object> current;

    private final Map<UUID, Span> premises = new LinkedHashMap<>();

    private final Map<UUID, Span> edges = new HashMap<>();

    private @Nullable Span scheme;

    private Scheme followed = Scheme.NONE;

    private List<Filling> slots = List.of();

    private @Nullable Span reading;

    private @Nullable Span withdrawal;

    private RelationSketch(Rows rows, String id, RelationKind kind, Subject target) {
        this.rows = rows;
        this.id = id;
        this.kind = kind;
        this.target = target;
    }

    /// A relation that is new in this batch.
    static RelationSketch drawn(Rows rows, Stamp stamp, RelationDrawn event) {
        var inference = event.inference();
        var sketch =
                new RelationSketch(rows, event.relationId().toString(), inference.kind(), inference.target());
        sketch.create(stamp);
        sketch.follow(stamp, event.scheme(), List.of());
        inference.premises().forEach(premise -> sketch.addPremise(stamp, premise));
        return sketch;
    }

    private void create(Stamp stamp) {
        var debate = stamp.debateId().toString();
        var properties = Rows.since(stamp);
        properties.putAll(Map.of("id", id, "debateId", debate, "kind", kind.name(), "withdrawn", false,
                "reading", kind == RelationKind.SUPPORT ? Reading.PLAIN.name() : "",
                "targetKind", target.kind().name(), "targetId", target.id().toString(),
                "drawnAt", Rows.at(stamp), "drawnBy", stamp.participant()));
        current = properties;
        rows.add(Kind.RELATION, Map.of("debateId", debate, "properties", properties));
        var link = switch (target.kind()) {
            case STATEMENT -> Kind.TARGET_STATEMENT;
            case RELATION -> Kind.TARGET_RELATION;
        };
        rows.add(link, Map.of("subject", id, "target", target.id().toString(), "debateId", debate));
    }

    /// A relation that the graph holds.
    static RelationSketch found(Rows rows, Row row) {
        var target = new Subject(Subject.Kind.valueOf(row.text("targetKind")), row.id("targetId"));
        var sketch = new RelationSketch(rows, row.text("id"), RelationKind.valueOf(row.text("kind")), target);
        for (var premise : row.texts("premises")) {
            sketch.premises.put(UUID.fromString(premise),
                    rows.found(Kind.ENDED_PREMISE, sketch.from(premise)));
        }
        for (var premise : row.texts("edges")) {
            sketch.edges.put(UUID.fromString(premise), rows.found(Kind.ENDED_EDGE, sketch.from(premise)));
        }
        for (var open : row.rows("schemes")) {
            sketch.scheme = rows.found(open.text("element"));
            sketch.followed = new Scheme(open.text("scheme"));
            sketch.slots = Slots.read(open.texts("slots"));
        }
        for (var open : row.texts("readings")) {
            sketch.reading = rows.found(open);
        }
        for (var open : row.texts("withdrawals")) {
            sketch.withdrawal = rows.found(open);
        }
        return sketch;
    }

    private Map<String, Object> from(String premise) {
        return Map.of("subject", id, "premise", premise);
    }

    void addPremise(Stamp stamp, StatementId premise) {
        var ends = Map.<String, Object>of("subject", id, "premise", premise.toString(),
                "debateId", stamp.debateId().toString());
        var before = premises.put(premise.value(), rows.begin(Kind.PREMISE, ends, Rows.since(stamp)));
        if (before != null) {
            throw new IllegalStateException("Relation %s already has premise %s".formatted(id, premise));
        }
        if (withdrawal == null) {
            beginEdge(stamp, premise.value());
        }
    }

    void removePremise(Stamp stamp, StatementId premise) {
        var held = premises.remove(premise.value());
        if (held == null) {
            throw new IllegalStateException("Relation %s has no premise %s".formatted(id, premise));
        }
        held.end(stamp.version());
        var edge = edges.remove(premise.value());
        if (edge != null) {
            edge.end(stamp.version());
        }
        var kept = slots.stream().filter(slot -> !slot.premise().equals(premise)).toList();
        if (kept.size() < slots.size()) {
            follow(stamp, followed, kept);
        }
    }

    void follow(Stamp stamp, Scheme assigned, List<Filling> filled) {
        if (scheme != null) {
            scheme.end(stamp.version());
        }
        var properties = Rows.sinceByIn(stamp);
        properties.put("key", id + "@" + stamp.version());
        properties.put("relationId", id);
        properties.put("scheme", assigned.value());
        if (!filled.isEmpty()) {
            properties.put("slots", Slots.written(filled));
        }
        followed = assigned;
        slots = filled;
        scheme = rows.begin(Kind.SCHEME, Map.of("subject", id), properties);
        current().put("scheme", assigned.value());
    }

    void read(Stamp stamp, Reading read) {
        if (reading != null) {
            reading.end(stamp.version());
        }
        var properties = Rows.sinceByIn(stamp);
        properties.put("key", id + "@" + stamp.version());
        properties.put("relationId", id);
        properties.put("reading", read.name());
        reading = rows.begin(Kind.READING, Map.of("subject", id), properties);
        current().put("reading", read.name());
    }

    void withdraw(Stamp stamp, String reason) {
        if (withdrawal != null) {
            throw new IllegalStateException("Relation %s is withdrawn already".formatted(id));
        }
        withdrawal = Withdrawals.begin(rows, Kind.RELATION_WITHDRAWAL, id, stamp, reason);
        edges.values().forEach(edge -> edge.end(stamp.version()));
        edges.clear();
        current().put("withdrawn", true);
    }

    void restore(Stamp stamp) {
        if (withdrawal == null) {
            throw new IllegalStateException("Relation %s is not withdrawn".formatted(id));
        }
        withdrawal.end(stamp.version());
        withdrawal = null;
        premises.keySet().forEach(premise -> beginEdge(stamp, premise));
        current().put("withdrawn", false);
    }

    /// The plain edge that graph tools want, where both ends are statements and the relation takes a side.
    private void beginEdge(Stamp stamp, UUID premise) {
        var edge = switch (kind) {
            case SUPPORT -> Kind.SUPPORT;
            case ATTACK -> Kind.ATTACK;
            case REPHRASE -> null;
            case PREFERENCE -> null;
        };
        if (edge != null && target.kind() == Subject.Kind.STATEMENT) {
            var properties = Rows.since(stamp);
            properties.put("relationId", id);
            edges.put(premise, rows.begin(edge, Map.of("premise", premise.toString(),
                    "target", target.id().toString(), "debateId", stamp.debateId().toString()), properties));
        }
    }

    private Map<String, Object> current() {
        if (current == null) {
            current = new HashMap<>();
            rows.add(Kind.RELATION_UPDATE, Map.of("subject", id, "properties", current));
        }
        return current;
    }
}
