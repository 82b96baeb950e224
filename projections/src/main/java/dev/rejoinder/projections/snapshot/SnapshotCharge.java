package dev.rejoinder.projections.snapshot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import dev.rejoinder.domain.debate.Stamp;
import dev.rejoinder.domain.speech.SpeechEvent.ChargeAnswered;
import dev.rejoinder.domain.speech.SpeechEvent.ChargeRaised;

/// A charge in a debate in memory: how it was raised, and what was answered so far.
public record SnapshotCharge(ChargeRaised charge, long since, Instant raisedAt, String raisedBy,
        List<Answered> answers) {

    /// One answer, when it was given and by whom.
    public record Answered(ChargeAnswered answer, long since, Instant at, String by) {}

    static SnapshotCharge raised(ChargeRaised charge, Stamp stamp) {
        return new SnapshotCharge(charge, stamp.version(), stamp.occurredAt(), stamp.participant(),
                List.of());
    }

    SnapshotCharge answered(ChargeAnswered answer, Stamp stamp) {
        var more = new ArrayList<>(answers);
        more.add(new Answered(answer, stamp.version(), stamp.occurredAt(), stamp.participant()));
        return new SnapshotCharge(charge, since, raisedAt, raisedBy, List.copyOf(more));
    }
}
