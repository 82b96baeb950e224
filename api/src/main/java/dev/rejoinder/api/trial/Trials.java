package dev.rejoinder.api.trial;

import java.util.UUID;
import java.util.function.Predicate;

import org.springframework.stereotype.Component;

import dev.rejoinder.api.desk.Membership;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.projections.log.DebateLog;
import dev.rejoinder.projections.snapshot.Fold;

/// Opens trials.
@Component
public class Trials {

    private final Streams streams;

    private final Aggregates aggregates;

    private final DebateLog log;

    private final Membership membership;

    Trials(Streams streams, Aggregates aggregates, DebateLog log, Membership membership) {
        this.streams = streams;
        this.aggregates = aggregates;
        this.log = log;
        this.membership = membership;
    }

    /// A trial that goes on from where the fold is, before a witness.
    public Trial of(Fold fold, Witness witness) {
        return new Trial(fold, new Course(fold, streams, takenBesides(fold.debateId()), witness), aggregates);
    }

    /// True of the identifiers of debates, and of what is now in other debates than this one.
    private Predicate<UUID> takenBesides(DebateId debate) {
        return id -> membership.debateOf(id).map(other -> !other.equals(debate))
                .orElseGet(() -> log.head(new DebateId(id)).isPresent());
    }
}
