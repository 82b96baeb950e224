package dev.rejoinder.domain.stance;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import dev.rejoinder.domain.PlainText;
import dev.rejoinder.domain.Rule;
import dev.rejoinder.domain.RuleViolation;
import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.debate.Address;
import dev.rejoinder.domain.debate.DebateBound;
import dev.rejoinder.domain.debate.DebateId;

/// Everything that can be asked of a stance. Which stance is meant follows from who takes it and on what.
public sealed interface StanceCommand extends DebateBound {

    /// The most characters of a participant's name.
    int PARTICIPANT_LIMIT = 200;

    /// The participant whose stance it is.
    String participant();

    /// What the stance is on.
    Subject subject();

    DebateId debateId();

    /// Which stance is meant.
    @TargetAggregateIdentifier
    default StanceId stanceId() {
        return StanceId.of(participant(), subject());
    }

    @Override
    default Address address() {
        return new Address.OfDebate(debateId());
    }

    /// Hold this of the subject from now on, whatever was held before.
    record TakeStance(DebateId debateId, String participant, Subject subject, Rating rating)
            implements
                StanceCommand {

        public TakeStance {
            participant = PlainText.required("participant", participant, PARTICIPANT_LIMIT);
            if (!rating.fits(subject.kind())) {
                throw new RuleViolation(Rule.RATING_MISMATCH, "rating",
                        "A %s cannot be rated '%s'".formatted(subject.kind().word(), rating.words()));
            }
        }
    }

    /// Hold nothing of the subject any more.
    record WithdrawStance(DebateId debateId, String participant, Subject subject) implements StanceCommand {

        public WithdrawStance {
            participant = PlainText.required("participant", participant, PARTICIPANT_LIMIT);
        }
    }
}
