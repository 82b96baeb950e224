package dev.rejoinder.projections.drawing;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.debate.DebateEvent.DebateOpened;
import dev.rejoinder.domain.debate.Stamp;
import dev.rejoinder.projections.drawing.Rows.Kind;
import dev.rejoinder.projections.graph.Row;

/// The debate's own node while a batch is drawn: its heading with its revisions, its counts and its version.
final class DebateHeading {

    private final Rows rows;

    private final String id;

    private final Map<String, Object> changed = new HashMap<>();

    private boolean opened;

    private String title;

    private String description;

    private String status;

    private long statements;

    private long relations;

    private @Nullable Span revision;

    private final Map<String, Span> labels = new HashMap<>();

    DebateHeading(Rows rows, Row debate) {
        this.rows = rows;
        this.id = debate.text("id");
        this.opened = debate.number("version") > 0;
        this.title = debate.text("title");
        this.description = debate.text("description");
        this.status = debate.text("status");
        this.statements = debate.number("statements");
        this.relations = debate.number("relations");
        for (var open : debate.texts("revisions")) {
            this.revision = rows.found(open);
        }
        for (var open : debate.rows("labels")) {
            this.labels.put(open.text("name"), rows.found(open.text("element")));
        }
    }

    void open(Stamp stamp, DebateOpened event) {
        if (opened) {
            throw new IllegalStateException("Debate %s was opened already".formatted(id));
        }
        opened = true;
        title = event.title();
        description = event.description();
        changed.put("openedAt", Rows.at(stamp));
        changed.put("openedBy", stamp.participant());
        turn(stamp, "OPEN");
    }

    void retitle(Stamp stamp, String newTitle) {
        title = newTitle;
        revise(stamp);
    }

    void describe(Stamp stamp, String newDescription) {
        description = newDescription;
        revise(stamp);
    }

    void turn(Stamp stamp, String newStatus) {
        status = newStatus;
        revise(stamp);
    }

    void label(Stamp stamp, String name, long version) {
        requireOpened(stamp);
        var properties = Rows.sinceByIn(stamp);
        properties.put("key", "%s/%s@%d".formatted(id, name, stamp.version()));
        properties.put("name", name);
        properties.put("version", version);
        if (labels.put(name, rows.begin(Kind.LABEL, Map.of("subject", id), properties)) != null) {
            throw new IllegalStateException("Debate %s has a label '%s' already".formatted(id, name));
        }
    }

    void removeLabel(Stamp stamp, String name) {
        var label = labels.remove(name);
        if (label == null) {
            throw new IllegalStateException("Debate %s has no label '%s'".formatted(id, name));
        }
        label.end(stamp.version());
    }

    void countStatement(Stamp stamp) {
        requireOpened(stamp);
        statements++;
    }

    void countRelation(Stamp stamp) {
        requireOpened(stamp);
        relations++;
    }

    Map<String, Object> counts() {
        return Map.of("statements", statements, "relations", relations);
    }

    void reach(Stamp stamp) {
        changed.put("version", stamp.version());
        changed.put("chain", stamp.chain());
        changed.put("changedAt", Rows.at(stamp));
    }

    void quarantine(Quarantine quarantine) {
        changed.put("quarantinedVersion", quarantine.version());
        changed.put("quarantineReason", quarantine.reason());
    }

    void finish() {
        changed.putAll(Map.of("title", title, "description", description, "status", status,
                "statements", statements, "relations", relations));
        rows.add(Kind.DEBATE, Map.of("id", id, "properties", changed));
    }

    private void revise(Stamp stamp) {
        requireOpened(stamp);
        if (revision != null) {
            revision.end(stamp.version());
        }
        var properties = Rows.sinceByIn(stamp);
        properties.put("key", id + "@" + stamp.version());
        properties.put("title", title);
        properties.put("description", description);
        properties.put("status", status);
        revision = rows.begin(Kind.REVISION, Map.of("subject", id), properties);
    }

    private void requireOpened(Stamp stamp) {
        if (!opened) {
            throw new IllegalStateException("Version %d of debate %s comes before it was opened"
                    .formatted(stamp.version(), id));
        }
    }
}
