package dev.rejoinder.domain.speech;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.Rule;
import dev.rejoinder.domain.RuleViolation;
import dev.rejoinder.domain.debate.Address;
import dev.rejoinder.domain.debate.DebateBound;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.statement.Attribution;
import dev.rejoinder.domain.statement.StatementId;

/// Everything that can be put on record about speakers.
public sealed interface SpeechCommand extends DebateBound {

    DebateId debateId();

    @Override
    default Address address() {
        return new Address.OfDebate(debateId());
    }

    /// Put on record what a speaker did with a statement; `as` takes its place, and only when they qualified it.
    record RecordLocution(DebateId debateId, StatementId statementId, Attribution attribution, Locution act,
            @Nullable StatementId as) implements SpeechCommand {

        public RecordLocution {
            if ((act == Locution.QUALIFIED) != (as != null)) {
                throw new RuleViolation(Rule.QUALIFICATION_MISMATCH, "as",
                        as == null
                                ? "Whoever qualifies a statement puts another in its place; name that"
                                : "Only whoever qualifies a statement puts another in its place");
            }
            if (statementId.equals(as)) {
                throw new RuleViolation(Rule.QUALIFICATION_MISMATCH, "as",
                        "Statement %s cannot take its own place".formatted(statementId));
            }
        }

        /// Whose deeds on which statement these are.
        @TargetAggregateIdentifier
        public LocutionId locutionId() {
            return LocutionId.of(attribution.speakerId(), statementId);
        }
    }
}
