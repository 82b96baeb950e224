package dev.rejoinder.domain.statement;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.Refusal;
import dev.rejoinder.domain.Rule;
import dev.rejoinder.domain.RuleViolation;
import dev.rejoinder.domain.debate.DebateRegister;
import dev.rejoinder.domain.debate.Membership;
import dev.rejoinder.domain.statement.Statement.Standing;
import dev.rejoinder.domain.statement.Statement.Withdrawn;
import dev.rejoinder.domain.statement.StatementCommand.AddClaim;
import dev.rejoinder.domain.statement.StatementCommand.AskQuestion;
import dev.rejoinder.domain.statement.StatementCommand.AttributeStatement;
import dev.rejoinder.domain.statement.StatementCommand.CiteSource;
import dev.rejoinder.domain.statement.StatementCommand.RestoreStatement;
import dev.rejoinder.domain.statement.StatementCommand.RewordStatement;
import dev.rejoinder.domain.statement.StatementCommand.SetBurdenOfProof;
import dev.rejoinder.domain.statement.StatementCommand.UnciteSource;
import dev.rejoinder.domain.statement.StatementCommand.WithdrawStatement;
import dev.rejoinder.domain.statement.StatementEvent.ClaimAdded;
import dev.rejoinder.domain.statement.StatementEvent.QuestionAsked;

/// Carries commands to the statement's state and events back; no rule lives here.
@AggregateRoot(type = "Statement")
public class StatementAggregate {

    @AggregateIdentifier
    private StatementId id;

    private @Nullable Statement state;

    /// Axon builds an empty shell before it replays events into it.
    protected StatementAggregate() {}

    /// A statement that begins with the given events.
    StatementAggregate(List<? extends StatementEvent> first) {
        first.forEach(event -> apply(event));
    }

    private StatementAggregate(StatementEvent first) {
        this(List.of(first));
    }

    @CommandHandler
    StatementAggregate(AddClaim command) {
        this(new ClaimAdded(command.statementId(), command.debateId(), command.wording(), command.scope()));
    }

    @CommandHandler
    StatementAggregate(AskQuestion command, DebateRegister register) {
        this(asked(command, register));
    }

    private static QuestionAsked asked(AskQuestion command, DebateRegister register) {
        if (command.about() != null) {
            new Membership(command.debateId(), register).requireStanding("about", command.about());
        }
        return new QuestionAsked(command.statementId(), command.debateId(), command.wording(),
                command.scope(),
                command.about());
    }

    @CommandHandler
    void handle(RewordStatement command) {
        apply(standing().decide(command));
    }

    @CommandHandler
    void handle(AttributeStatement command) {
        apply(standing().decide(command));
    }

    @CommandHandler
    void handle(CiteSource command) {
        apply(standing().decide(command));
    }

    @CommandHandler
    void handle(UnciteSource command) {
        apply(standing().decide(command));
    }

    @CommandHandler
    void handle(SetBurdenOfProof command) {
        apply(standing().decide(command));
    }

    @CommandHandler
    void handle(WithdrawStatement command) {
        apply(standing().decide(command));
    }

    @CommandHandler
    void handle(RestoreStatement command) {
        if (!(state instanceof Withdrawn withdrawn)) {
            throw new RuleViolation(Rule.NOT_WITHDRAWN, "statement",
                    "Statement %s stands; it cannot be restored".formatted(id));
        }
        apply(withdrawn.decide(command));
    }

    @EventSourcingHandler
    void on(StatementEvent event) {
        id = event.statementId();
        state = Statement.after(state, event);
    }

    private Standing standing() {
        if (state instanceof Standing standing) {
            return standing;
        }
        throw new RuleViolation(new Refusal.Withdrawn("statement", id.value(),
                "Statement %s was withdrawn; restore it first".formatted(id)));
    }
}
