package dev.rejoinder.api.command;

import java.util.List;
import java.util.function.Function;

import org.springframework.stereotype.Component;

import dev.rejoinder.api.desk.CommandDesk;
import dev.rejoinder.api.desk.Submission;
import dev.rejoinder.domain.RuleViolation;
import dev.rejoinder.domain.debate.DebateBound;

/// What all mutations share: the input becomes a command, the desk carries it out, and the payload says what
/// came of it, a refusal included.
@Component
public class Clerk {

    private final CommandDesk desk;

    private final Outcomes outcomes;

    Clerk(CommandDesk desk, Outcomes outcomes) {
        this.desk = desk;
        this.outcomes = outcomes;
    }

    /// Carries out the command that the input stands for.
    public Payload carryOut(Input input, Function<Input, DebateBound> reading) {
        try {
            var command = reading.apply(input);
            var terms = new Submission(input.participant(), input.expectedVersion(), input.idempotencyKey(),
                    input.fingerprint());
            return new Payload(desk.submit(command, terms), List.of(), outcomes);
        } catch (RuleViolation violation) {
            return new Payload(null, List.of(input.error(violation)), outcomes);
        }
    }
}
