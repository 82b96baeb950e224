package dev.rejoinder.api.speech;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.commitment.Detector;
import dev.rejoinder.domain.commitment.Inconsistency;

/// An inconsistency as it is shown at a version of its debate.
public record InconsistencyView(Inconsistency found, String sentence, long version,
        @Nullable ChargeDraft draft) {

    /// How it was found.
    public Detector detector() {
        return found.detector();
    }

    /// The commitments that clash.
    public List<CommitmentView> commitments() {
        return found.commitments().stream().map(each -> new CommitmentView(each, version)).toList();
    }

    /// What makes them clash.
    public List<Subject> grounds() {
        return found.evidence();
    }

    /// Whether somebody may charge the speaker with it.
    public boolean mayBecomeCharge() {
        return found.detector().mayBecomeCharge();
    }

    /// Whether it should be shown to nobody but the speaker.
    public boolean forSpeakerOnly() {
        return found.detector().isPrivate();
    }
}
