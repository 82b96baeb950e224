package dev.rejoinder.domain.commitment;

import java.util.List;

import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.statement.SpeakerId;

/// A clash in what a speaker is bound to: the commitments that clash, and what makes them clash, statements and
/// relations. There are two commitments, or one where it clashes with a deed, which is the first of the evidence.
public record Inconsistency(Detector detector, SpeakerId speaker, List<Commitment> commitments,
        List<Subject> evidence) {

    public Inconsistency {
        commitments = List.copyOf(commitments);
        evidence = List.copyOf(evidence);
    }

    Commitment first() {
        return commitments.getFirst();
    }

    Commitment last() {
        return commitments.getLast();
    }
}
