package dev.rejoinder.domain.commitment;

import java.util.List;

import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.statement.SpeakerId;

/// One speaker's commitments as the detectors look at them: all that ever were, those held now, and by side.
record Speech(SpeakerId speaker, List<Commitment> history, List<Commitment> held, Sameness sameness,
        Sides sides) {

    static Speech of(CommitmentStore store, SpeakerId speaker, Sameness sameness) {
        var history = store.history(speaker, Commitment.OPEN - 1);
        var held = history.stream().filter(commitment -> commitment.until() == Commitment.OPEN).toList();
        return new Speech(speaker, history, held, sameness, new Sides(held, sameness));
    }

    /// What was found, or, where one of the commitments is weak, that it was only said in passing.
    Inconsistency found(Detector detector, List<Commitment> commitments, List<Subject> evidence) {
        var strong = commitments.stream().allMatch(commitment -> commitment.tenet().strong());
        return new Inconsistency(strong ? detector : Detector.SAID_IN_PASSING, speaker, commitments,
                evidence);
    }
}
