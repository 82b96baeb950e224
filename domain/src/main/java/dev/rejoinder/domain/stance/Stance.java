package dev.rejoinder.domain.stance;

import dev.rejoinder.domain.Refusal;
import dev.rejoinder.domain.Rule;
import dev.rejoinder.domain.RuleViolation;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.debate.DebateRegister;
import dev.rejoinder.domain.debate.Membership;
import dev.rejoinder.domain.stance.StanceCommand.TakeStance;
import dev.rejoinder.domain.stance.StanceCommand.WithdrawStance;
import dev.rejoinder.domain.stance.StanceEvent.StanceTaken;
import dev.rejoinder.domain.stance.StanceEvent.StanceWithdrawn;

/// What a participant holds of a subject. What becomes of the subject changes nothing here.
sealed interface Stance {

    /// Holds this from now on.
    default StanceTaken decide(TakeStance command, DebateRegister register) {
        new Membership(command.debateId(), register).requireStanding("subject", command.subject());
        return new StanceTaken(command.stanceId(), command.debateId(), command.participant(),
                command.subject(), command.rating());
    }

    /// Holds nothing from now on.
    StanceWithdrawn decide(WithdrawStance command);

    /// Nothing is held, from the beginning or again.
    record None() implements Stance {

        @Override
        public StanceWithdrawn decide(WithdrawStance command) {
            throw notHeld(command);
        }
    }

    /// This is held.
    record Held(DebateId debateId, Rating rating) implements Stance {

        @Override
        public StanceTaken decide(TakeStance command, DebateRegister register) {
            var taken = Stance.super.decide(command, register);
            if (rating == command.rating()) {
                throw new RuleViolation(Rule.NOTHING_TO_CHANGE, "rating",
                        "%s already rates %s '%s'".formatted(command.participant(), command.subject(),
                                rating.words()));
            }
            return taken;
        }

        @Override
        public StanceWithdrawn decide(WithdrawStance command) {
            if (!debateId.equals(command.debateId())) {
                throw notHeld(command);
            }
            return new StanceWithdrawn(command.stanceId(), debateId, command.participant(),
                    command.subject());
        }
    }

    private static RuleViolation notHeld(WithdrawStance command) {
        return new RuleViolation(new Refusal.NotFound("subject", command.subject().id(),
                "%s takes no stance on %s in debate %s".formatted(command.participant(), command.subject(),
                        command.debateId())));
    }

    static Stance after(StanceEvent event) {
        return switch (event) {
            case StanceTaken taken -> new Held(taken.debateId(), taken.rating());
            case StanceWithdrawn _ -> new None();
        };
    }
}
