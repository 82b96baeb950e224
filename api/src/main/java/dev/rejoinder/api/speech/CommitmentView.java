package dev.rejoinder.api.speech;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.commitment.Commitment;
import dev.rejoinder.domain.commitment.Content;
import dev.rejoinder.domain.commitment.Ground;
import dev.rejoinder.domain.commitment.Sign;
import dev.rejoinder.domain.commitment.Weight;

/// A commitment as it is shown at a version of its debate.
public record CommitmentView(Commitment commitment, long version) {

    /// What kind of thing the speaker is bound to.
    public Content.Kind kind() {
        return commitment.tenet().content().kind();
    }

    /// The statement or the relation that it is.
    public Subject content() {
        var content = commitment.tenet().content();
        return content.kind() == Content.Kind.INFERENCE
                ? Subject.relation(content.id())
                : Subject.statement(content.id());
    }

    /// Whether they are for it or against it.
    public Sign sign() {
        return commitment.tenet().sign();
    }

    /// How firmly they are bound.
    public Weight weight() {
        return commitment.tenet().weight();
    }

    /// What they did that binds them.
    public Ground.Act act() {
        return commitment.tenet().ground().act();
    }

    /// The statement or the relation that shows it.
    public Subject evidence() {
        return commitment.tenet().ground().evidence();
    }

    /// The version of the debate that recorded the act.
    public long recordedAt() {
        return commitment.tenet().ground().version();
    }

    /// The version from which on it was held.
    public long from() {
        return commitment.from();
    }

    /// The version from which on it was held no more; none while it is held.
    public @Nullable Long until() {
        return commitment.until() == Commitment.OPEN ? null : commitment.until();
    }

    /// Whether it ended because the speaker took it back.
    public boolean takenBack() {
        return commitment.takenBack();
    }
}
