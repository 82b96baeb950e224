package dev.rejoinder.api.snapshot;

import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.projections.debates.DebateView;
import dev.rejoinder.projections.snapshot.Fold;
import dev.rejoinder.projections.snapshot.Snapshot;

/// Answers a debate whole.
@Controller
@SchemaMapping(typeName = "Debate")
class SnapshotFields {

    private final Folding folding;

    SnapshotFields(Folding folding) {
        this.folding = folding;
    }

    @SchemaMapping
    Snapshot snapshot(DebateView debate) throws InterruptedException {
        return folding.of(new DebateId(debate.id()), debate.version(), Fold::snapshot);
    }
}
