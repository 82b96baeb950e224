package dev.rejoinder.domain.origin;

import dev.rejoinder.domain.PlainText;
import dev.rejoinder.domain.Refusal;
import dev.rejoinder.domain.Rule;
import dev.rejoinder.domain.RuleViolation;
import dev.rejoinder.domain.debate.DebateRegister;
import dev.rejoinder.domain.debate.Membership;
import dev.rejoinder.domain.origin.OriginCommand.ForgetOrigin;
import dev.rejoinder.domain.origin.OriginCommand.RecordOrigin;
import dev.rejoinder.domain.origin.OriginEvent.OriginForgotten;
import dev.rejoinder.domain.origin.OriginEvent.OriginRecorded;

/// What is known of something under one name that it has elsewhere. What becomes of the thing changes nothing here.
sealed interface Provenance {

    /// Is known so from now on. What was withdrawn has origins, too: they tell where it came from.
    default OriginRecorded decide(RecordOrigin command, DebateRegister register) {
        var subject = command.subject();
        if (subject != null) {
            new Membership(command.debateId(), register).requireMember("subject", subject);
        }
        return new OriginRecorded(command.originId(), command.debateId(), subject, command.origin());
    }

    /// Is not known so from now on.
    OriginForgotten decide(ForgetOrigin command);

    /// Nothing is known, from the beginning or again.
    record Unknown() implements Provenance {

        @Override
        public OriginForgotten decide(ForgetOrigin command) {
            throw new RuleViolation(new Refusal.NotFound("id", command.originId().value(),
                    "It is not on record that %s is called '%s' in %s".formatted(holder(command),
                            PlainText.quoted(command.id()), command.system())));
        }
    }

    /// It is called so, and carried this.
    record Known(Origin origin) implements Provenance {

        @Override
        public OriginRecorded decide(RecordOrigin command, DebateRegister register) {
            var recorded = Provenance.super.decide(command, register);
            if (origin.equals(command.origin())) {
                throw new RuleViolation(Rule.NOTHING_TO_CHANGE, "id",
                        "It is on record already that %s is called '%s' in %s".formatted(holder(command),
                                PlainText.quoted(command.id()), command.system()));
            }
            return recorded;
        }

        @Override
        public OriginForgotten decide(ForgetOrigin command) {
            return new OriginForgotten(command.originId(), command.debateId(), command.subject(),
                    command.system(), command.id());
        }
    }

    private static String holder(OriginCommand command) {
        var subject = command.subject();
        return subject == null ? "debate " + command.debateId() : subject.toString();
    }

    static Provenance after(OriginEvent event) {
        return switch (event) {
            case OriginRecorded recorded -> new Known(recorded.origin());
            case OriginForgotten _ -> new Unknown();
        };
    }
}
