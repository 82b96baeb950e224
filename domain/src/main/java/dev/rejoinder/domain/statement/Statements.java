package dev.rejoinder.domain.statement;

import java.util.List;

import org.axonframework.modelling.command.AggregateLifecycle;

import dev.rejoinder.domain.statement.StatementEvent.BurdenPlaced;
import dev.rejoinder.domain.statement.StatementEvent.ClaimAdded;
import dev.rejoinder.domain.statement.StatementEvent.EvidenceAdded;

/// Lets a command on a relation or a charge say the statements that it rests on, in the same unit of work.
public final class Statements {

    private Statements() {}

    /// Says a claim.
    public static void say(ClaimAdded claim) throws Exception {
        AggregateLifecycle.createNew(StatementAggregate.class, () -> new StatementAggregate(List.of(claim)));
    }

    /// Says a claim that nobody need accept before something supports it.
    public static void sayWithBurden(ClaimAdded claim) throws Exception {
        AggregateLifecycle.createNew(StatementAggregate.class,
                () -> new StatementAggregate(List.of(claim, new BurdenPlaced(claim.statementId()))));
    }

    /// Offers a piece of evidence.
    public static void say(EvidenceAdded evidence) throws Exception {
        AggregateLifecycle.createNew(StatementAggregate.class,
                () -> new StatementAggregate(List.of(evidence)));
    }

    /// Makes a statement to which all of this happens at once, what is said first.
    public static void say(List<StatementEvent> events) throws Exception {
        AggregateLifecycle.createNew(StatementAggregate.class, () -> new StatementAggregate(events));
    }
}
