package dev.rejoinder.api.speech;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.speech.Answer;
import dev.rejoinder.domain.speech.ChargeKind;
import dev.rejoinder.domain.statement.StatementId;
import dev.rejoinder.projections.snapshot.SnapshotCharge;

/// A charge as it is shown at a version of its debate.
public record ChargeView(SnapshotCharge raised, boolean withdrawn, UUID debateId, long version) {

    /// One answer to it.
    public record ChargeReplyView(SnapshotCharge.Answered given, long version) {

        /// How it was answered.
        public Answer answer() {
            return given.answer().answer();
        }

        @Nullable
        StatementId spokenOf() {
            return given.answer().commitment();
        }

        /// When it was answered.
        public Instant at() {
            return given.at();
        }

        /// The participant who answered.
        public String by() {
            return given.by();
        }
    }

    /// What the speaker is charged with.
    public ChargeKind kind() {
        return raised.charge().kind();
    }

    /// In which sense their words are meant to clash.
    public String sense() {
        return raised.charge().sense();
    }

    /// The answers so far.
    public List<ChargeReplyView> answers() {
        return raised.answers().stream().map(each -> new ChargeReplyView(each, version)).toList();
    }

    /// When it was raised.
    public Instant raisedAt() {
        return raised.raisedAt();
    }

    /// The participant who raised it.
    public String raisedBy() {
        return raised.raisedBy();
    }
}
