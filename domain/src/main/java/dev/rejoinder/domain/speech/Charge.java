package dev.rejoinder.domain.speech;

import dev.rejoinder.domain.Refusal;
import dev.rejoinder.domain.Rule;
import dev.rejoinder.domain.RuleViolation;
import dev.rejoinder.domain.debate.DebateRegister;
import dev.rejoinder.domain.speech.SpeechCommand.AnswerCharge;
import dev.rejoinder.domain.speech.SpeechCommand.ChargeHypocrisy;
import dev.rejoinder.domain.speech.SpeechEvent.ChargeRaised;

/// A charge against a speaker, raised or not yet.
sealed interface Charge {

    /// What comes of raising it.
    Accusation decide(ChargeHypocrisy command, DebateRegister register);

    /// What comes of answering it.
    Defence decide(AnswerCharge command, DebateRegister register);

    /// Nobody raised it.
    record Unraised() implements Charge {

        @Override
        public Accusation decide(ChargeHypocrisy command, DebateRegister register) {
            return Accusation.of(command, new Dossier(command, register));
        }

        @Override
        public Defence decide(AnswerCharge command, DebateRegister register) {
            throw new RuleViolation(new Refusal.NotFound("charge", command.charge().value(),
                    "Statement %s raises no charge".formatted(command.charge())));
        }
    }

    /// It is raised, and may be answered as often as there is something to say.
    record Raised(ChargeRaised charge) implements Charge {

        @Override
        public Accusation decide(ChargeHypocrisy command, DebateRegister register) {
            throw new RuleViolation(new Refusal.Duplicate(Rule.IDENTIFIER_TAKEN, "statement",
                    command.statementId().value(),
                    "Statement %s raises a charge already".formatted(command.statementId())));
        }

        @Override
        public Defence decide(AnswerCharge command, DebateRegister register) {
            return Defence.of(command, charge, register);
        }
    }
}
