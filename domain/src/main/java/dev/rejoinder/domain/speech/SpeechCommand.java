package dev.rejoinder.domain.speech;

import java.util.HashSet;
import java.util.List;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.PlainText;
import dev.rejoinder.domain.Refusal;
import dev.rejoinder.domain.Rule;
import dev.rejoinder.domain.RuleViolation;
import dev.rejoinder.domain.debate.Address;
import dev.rejoinder.domain.debate.DebateBound;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.relation.RelationId;
import dev.rejoinder.domain.statement.Attribution;
import dev.rejoinder.domain.statement.StatementId;
import dev.rejoinder.domain.statement.Wording;

/// Everything that can be put on record about speakers.
public sealed interface SpeechCommand extends DebateBound {

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

        @Override
        public Address address() {
            return new Address.OfDebate(debateId);
        }

        /// Whose words on which statement these are.
        @TargetAggregateIdentifier
        public LocutionId locutionId() {
            return LocutionId.of(attribution.speakerId(), statementId);
        }
    }

    /// Charge a speaker: say what they are charged with, put what they are on record with below it as evidence, and
    /// attack what rests on their authority, if anything; all of it or nothing.
    record ChargeHypocrisy(StatementId statementId, DebateId debateId, Charges charges, Wording wording,
            @Nullable Deed deed, String sense, @Nullable RelationId target) implements SpeechCommand {

        public ChargeHypocrisy {
            sense = PlainText.optional("sense", sense, Wording.TEXT_LIMIT);
        }

        @Override
        public Address address() {
            return new Address.OfDebate(debateId);
        }

        /// Which charge this is.
        @TargetAggregateIdentifier
        public ChargeId chargeId() {
            return ChargeId.of(statementId);
        }
    }

    /// What whom is charged with, and the statements that they are on record with, 1 to 10.
    record Charges(ChargeKind kind, Accused accused, List<StatementId> commitments) {

        private static final int LIMIT = 10;

        public Charges {
            commitments = List.copyOf(commitments);
            if (commitments.isEmpty()) {
                throw new RuleViolation(Rule.CHARGE_INCOMPLETE, "commitments",
                        "A charge names at least one statement that the accused is on record with");
            }
            if (commitments.size() > LIMIT) {
                throw new RuleViolation(
                        new Refusal.LimitExceeded(Rule.PREMISES_TOO_MANY, "commitments", LIMIT,
                                commitments.size(),
                                "A charge names at most %d statements; these are %d".formatted(LIMIT,
                                        commitments.size())));
            }
            if (new HashSet<>(commitments).size() < commitments.size()) {
                throw new RuleViolation(Rule.PREMISE_REPEATED, "commitments",
                        "The same statement is named twice");
            }
        }
    }

    /// What the accused did: a statement of the debate, or words that become one.
    sealed interface Deed {

        /// A statement of the debate tells it.
        record Known(StatementId statementId) implements Deed {}

        /// The charge brings evidence of it.
        record Told(Wording wording) implements Deed {}
    }

    /// Answer a charge: say or prove something against it.
    record AnswerCharge(StatementId charge, Answer answer, @Nullable StatementId commitment, String text,
            Reply reply) implements SpeechCommand {

        public AnswerCharge {
            text = PlainText.optional("text", text, Wording.TEXT_LIMIT);
        }

        /// Which charge is meant.
        @TargetAggregateIdentifier
        public ChargeId chargeId() {
            return ChargeId.of(charge);
        }

        @Override
        public Address address() {
            return new Address.OfSubject(charge.subject());
        }
    }

    /// The statement and the attack that an answer consists of.
    record Reply(StatementId statementId, RelationId relationId) {}
}
