package dev.rejoinder.api.desk;

import java.util.UUID;

import dev.rejoinder.domain.Refusal;
import dev.rejoinder.domain.Rule;
import dev.rejoinder.domain.RuleViolation;
import dev.rejoinder.domain.debate.DebateBound;
import dev.rejoinder.domain.debate.DebateId;

/// What a command must meet before anybody in the debate hears it, at every desk alike.
public final class Admission {

    private Admission() {}

    /// What the command addresses, a debate, a statement or a relation, is not there.
    public static RuleViolation missing(String field, UUID id) {
        return new RuleViolation(
                new Refusal.NotFound(field, id, "There is no %s %s".formatted(field, id)));
    }

    /// The identifier that the command gives to something new is in use.
    public static RuleViolation taken(UUID id) {
        return new RuleViolation(new Refusal.Duplicate(Rule.IDENTIFIER_TAKEN, "id", id,
                "The identifier %s is already in use".formatted(id)));
    }

    /// Refuses what a closed debate does not accept.
    public static void requireOpen(DebateId debateId, boolean open, DebateBound command) {
        if (!open && !command.allowedWhenClosed()) {
            throw new RuleViolation(new Refusal.DebateClosed(debateId.value(),
                    "Debate %s is closed; reopen it first".formatted(debateId)));
        }
    }
}
