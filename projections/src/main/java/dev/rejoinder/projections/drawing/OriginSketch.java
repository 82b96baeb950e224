package dev.rejoinder.projections.drawing;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.debate.Stamp;
import dev.rejoinder.domain.origin.OriginEvent;
import dev.rejoinder.domain.origin.OriginEvent.OriginForgotten;
import dev.rejoinder.domain.origin.OriginEvent.OriginRecorded;
import dev.rejoinder.projections.drawing.Rows.Kind;
import dev.rejoinder.projections.graph.Row;

/// An origin while a batch is drawn: what is known of something under one name that it has elsewhere, if anything.
final class OriginSketch {

    private final Rows rows;

    private @Nullable Span known;

    private OriginSketch(Rows rows) {
        this.rows = rows;
    }

    /// An origin of which the graph holds this row, if it is known.
    static OriginSketch found(Rows rows, @Nullable Row open) {
        var sketch = new OriginSketch(rows);
        if (open != null) {
            sketch.known = rows.found(open.text("element"));
        }
        return sketch;
    }

    void record(Stamp stamp, OriginRecorded event) {
        if (known != null) {
            known.end(stamp.version());
        }
        var holder = event.holder().toString();
        var properties = Rows.sinceByIn(stamp);
        properties.putAll(Map.of("key", event.originId() + "@" + stamp.version(),
                "originId", event.originId().toString(), "subjectId", holder,
                "subjectKind", event.holderKind(), "system", event.origin().system(),
                "id", event.origin().id(), "foreign", event.origin().foreign()));
        known = rows.begin(kind(event), Map.of("subject", holder, "debateId", stamp.debateId().toString()),
                properties);
    }

    private static Kind kind(OriginEvent event) {
        var subject = event.subject();
        if (subject == null) {
            return Kind.ORIGIN_OF_DEBATE;
        }
        return switch (subject.kind()) {
            case STATEMENT -> Kind.ORIGIN_OF_STATEMENT;
            case RELATION -> Kind.ORIGIN_OF_RELATION;
        };
    }

    void forget(Stamp stamp, OriginForgotten event) {
        if (known == null) {
            throw new IllegalStateException("%s %s has no origin '%s' in %s".formatted(event.holderKind(),
                    event.holder(), event.id(), event.system()));
        }
        known.end(stamp.version());
        known = null;
    }
}
