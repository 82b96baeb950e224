package dev.rejoinder.domain.relation;

import java.util.List;

import dev.rejoinder.domain.RejoinderEvent;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.judgement.Reading;
import dev.rejoinder.domain.statement.StatementId;

/// Everything that can have happened to a relation. Absent texts and schemes are empty.
public sealed interface RelationEvent extends RejoinderEvent {

    RelationId relationId();

    record RelationDrawn(RelationId relationId, DebateId debateId, Inference inference, Scheme scheme)
            implements
                RelationEvent {}

    record PremiseAdded(RelationId relationId, StatementId premise) implements RelationEvent {}

    record PremiseRemoved(RelationId relationId, StatementId premise) implements RelationEvent {}

    record SchemeAssigned(RelationId relationId, Scheme scheme) implements RelationEvent {}

    record SchemeApplied(RelationId relationId, Scheme scheme, List<Filling> slots) implements RelationEvent {

        public SchemeApplied {
            slots = List.copyOf(slots);
        }
    }

    record SupportRead(RelationId relationId, Reading reading) implements RelationEvent {}

    record RelationWithdrawn(RelationId relationId, String reason) implements RelationEvent {}

    record RelationRestored(RelationId relationId) implements RelationEvent {}
}
