package dev.rejoinder.domain.statement;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.PlainText;
import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.debate.Address;
import dev.rejoinder.domain.debate.DebateBound;
import dev.rejoinder.domain.debate.DebateId;

/// Everything that can be asked of a statement. Counterclaims and evidence also draw a relation; they are asked
/// of relations.
public sealed interface StatementCommand extends DebateBound {

    /// The most sources of one statement.
    int SOURCE_LIMIT = 100;

    StatementId statementId();

    @Override
    default Address address() {
        return new Address.OfSubject(statementId().subject());
    }

    /// Assert something.
    record AddClaim(StatementId statementId, DebateId debateId, Wording wording, Scope scope)
            implements
                StatementCommand {

        @Override
        public Address address() {
            return new Address.OfDebate(debateId);
        }
    }

    /// Ask something, about a statement or relation or about the debate as a whole.
    record AskQuestion(StatementId statementId, DebateId debateId, Wording wording, Scope scope,
            @Nullable Subject about) implements StatementCommand {

        @Override
        public Address address() {
            return new Address.OfDebate(debateId);
        }
    }

    /// Say the same in other words; the old wording stays in the history.
    record RewordStatement(@TargetAggregateIdentifier StatementId statementId, Wording wording)
            implements
                StatementCommand {}

    /// Say who said it.
    record AttributeStatement(@TargetAggregateIdentifier StatementId statementId, Attribution attribution)
            implements
                StatementCommand {}

    /// Name a source of the statement.
    record CiteSource(@TargetAggregateIdentifier StatementId statementId, SourceId sourceId, Source source)
            implements
                StatementCommand {}

    /// Take a source away.
    record UnciteSource(@TargetAggregateIdentifier StatementId statementId, SourceId sourceId)
            implements
                StatementCommand {}

    /// Place the burden of proof on the statement, so that it does not stand unless something supports it, or lift
    /// it.
    record SetBurdenOfProof(@TargetAggregateIdentifier StatementId statementId, boolean needsSupport)
            implements
                StatementCommand {}

    /// Take the statement back; its relations stay and are shown as resting on something withdrawn.
    record WithdrawStatement(@TargetAggregateIdentifier StatementId statementId, String reason)
            implements
                StatementCommand {

        public WithdrawStatement {
            reason = PlainText.optional("reason", reason, Wording.TEXT_LIMIT);
        }
    }

    /// Put a withdrawn statement back.
    record RestoreStatement(@TargetAggregateIdentifier StatementId statementId) implements StatementCommand {}
}
