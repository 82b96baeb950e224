package dev.rejoinder.projections.verdicts;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.judgement.label.Label;

/// A version at which the verdict on something became another one, and the one before; none at the first.
public record StandingTurn(UUID debateId, long version, Label label, double strength,
        @Nullable Former former) {

    /// The label and the strength before.
    public record Former(Label label, double strength) {}
}
