package dev.rejoinder.projections.neighbourhood;

import java.util.List;
import java.util.UUID;

import dev.rejoinder.projections.lists.Pin;

/// The part of a debate's graph around one statement or relation, as identifiers in the order of their
/// making.
public record Neighbourhood(UUID debateId, long version, List<UUID> statementIds, List<UUID> relationIds,
        boolean truncated) {

    /// The debate at the version of this answer.
    public Pin debatePin() {
        return new Pin(debateId, version);
    }

    /// The statements at the version of this answer.
    public List<Pin> statementPins() {
        return pins(statementIds);
    }

    /// The relations at the version of this answer.
    public List<Pin> relationPins() {
        return pins(relationIds);
    }

    private List<Pin> pins(List<UUID> ids) {
        return ids.stream().map(id -> new Pin(id, version)).toList();
    }
}
