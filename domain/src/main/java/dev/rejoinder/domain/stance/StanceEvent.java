package dev.rejoinder.domain.stance;

import dev.rejoinder.domain.RejoinderEvent;
import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.debate.DebateId;

/// Everything that can have happened to a stance.
public sealed interface StanceEvent extends RejoinderEvent {

    StanceId stanceId();

    DebateId debateId();

    String participant();

    Subject subject();

    record StanceTaken(StanceId stanceId, DebateId debateId, String participant, Subject subject,
            Rating rating) implements StanceEvent {}

    record StanceWithdrawn(StanceId stanceId, DebateId debateId, String participant, Subject subject)
            implements
                StanceEvent {}
}
