package dev.rejoinder.projections.drawing;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.debate.Stamp;
import dev.rejoinder.domain.stance.Rating;
import dev.rejoinder.domain.stance.StanceEvent.StanceTaken;
import dev.rejoinder.domain.stance.StanceEvent.StanceWithdrawn;
import dev.rejoinder.projections.drawing.Rows.Kind;
import dev.rejoinder.projections.graph.Row;

/// A stance while a batch is drawn: what is held, if anything.
final class StanceSketch {

    private final Rows rows;

    private @Nullable Span held;

    private @Nullable Rating rating;

    private StanceSketch(Rows rows) {
        this.rows = rows;
    }

    /// A stance of which the graph holds this row, if somebody holds it.
    static StanceSketch found(Rows rows, @Nullable Row open) {
        var sketch = new StanceSketch(rows);
        if (open != null) {
            sketch.held = rows.found(open.text("element"));
            sketch.rating = Rating.valueOf(open.text("rating"));
        }
        return sketch;
    }

    /// What is held now; nothing when no stance is.
    @Nullable
    Rating rating() {
        return rating;
    }

    void take(Stamp stamp, StanceTaken event) {
        rating = event.rating();
        if (held != null) {
            held.end(stamp.version());
        }
        var subject = event.subject();
        var properties = Rows.since(stamp);
        properties.putAll(Map.of("key", event.stanceId() + "@" + stamp.version(),
                "id", event.stanceId().toString(), "debateId", stamp.debateId().toString(),
                "subjectId", subject.id().toString(), "subjectKind", subject.kind().name(),
                "participant", event.participant(), "rating", event.rating().name(), "at", Rows.at(stamp)));
        var kind = switch (subject.kind()) {
            case STATEMENT -> Kind.STANCE_ON_STATEMENT;
            case RELATION -> Kind.STANCE_ON_RELATION;
        };
        held = rows.begin(kind,
                Map.of("subject", subject.id().toString(), "debateId", stamp.debateId().toString()),
                properties);
    }

    void withdraw(Stamp stamp, StanceWithdrawn event) {
        if (held == null) {
            throw new IllegalStateException(
                    "%s takes no stance on %s".formatted(event.participant(), event.subject()));
        }
        held.end(stamp.version());
        held = null;
        rating = null;
    }
}
