package dev.rejoinder.projections.drawing;

import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.origin.OriginId;
import dev.rejoinder.domain.stance.StanceId;
import dev.rejoinder.projections.graph.Row;

/// What the graph holds, before the batch, of the statements, relations, stances and origins that its events
/// touch.
record Found(Map<UUID, Row> statements, Map<UUID, Row> relations, Map<UUID, Row> stances,
        Map<UUID, Row> origins) {

    Row statement(DebateId debateId, UUID id) {
        return inDebate("statement", debateId, id, statements.get(id));
    }

    Row relation(DebateId debateId, UUID id) {
        return inDebate("relation", debateId, id, relations.get(id));
    }

    /// The stance as it is held, if it is.
    @Nullable
    Row stance(StanceId id) {
        return stances.get(id.value());
    }

    /// The origin as it is known, if it is.
    @Nullable
    Row origin(OriginId id) {
        return origins.get(id.value());
    }

    private static Row inDebate(String kind, DebateId debateId, UUID id, @Nullable Row row) {
        if (row == null || !row.text("debateId").equals(debateId.toString())) {
            throw new IllegalStateException("There is no %s %s in debate %s".formatted(kind, id, debateId));
        }
        return row;
    }
}
