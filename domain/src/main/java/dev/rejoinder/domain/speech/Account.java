package dev.rejoinder.domain.speech;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.Rule;
import dev.rejoinder.domain.RuleViolation;
import dev.rejoinder.domain.debate.DebateRegister;
import dev.rejoinder.domain.debate.Membership;
import dev.rejoinder.domain.speech.SpeechCommand.RecordLocution;
import dev.rejoinder.domain.speech.SpeechEvent.LocutionRecorded;

/// What is on record of a speaker and a statement: what they did with it last, if anything.
record Account(@Nullable LocutionRecorded last) {

    static final Account BLANK = new Account(null);

    LocutionRecorded decide(RecordLocution command, DebateRegister register) {
        var membership = new Membership(command.debateId(), register);
        membership.requireStanding("statement", command.statementId().subject());
        if (command.as() != null) {
            membership.requireStanding("as", command.as().subject());
        }
        var recorded = new LocutionRecorded(command.locutionId(), command.statementId(), command.debateId(),
                command.attribution().speakerId(), command.attribution(), command.act(), command.as());
        if (recorded.equals(last)) {
            throw new RuleViolation(Rule.NOTHING_TO_CHANGE, "act",
                    "It is on record already that %s %s statement %s".formatted(command.attribution().name(),
                            command.act().verb(), command.statementId()));
        }
        return recorded;
    }
}
