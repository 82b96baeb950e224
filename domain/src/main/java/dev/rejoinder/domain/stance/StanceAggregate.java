package dev.rejoinder.domain.stance;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;

import dev.rejoinder.domain.debate.DebateRegister;
import dev.rejoinder.domain.stance.StanceCommand.TakeStance;
import dev.rejoinder.domain.stance.StanceCommand.WithdrawStance;

/// Carries commands to the stance's state and events back; no rule lives here. A stance that nobody took yet is one
/// that holds nothing, so either command finds one.
@AggregateRoot(type = "Stance")
public class StanceAggregate {

    /// Only Axon reads it.
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable")
    private StanceId id;

    private Stance state = new Stance.None();

    /// Axon builds an empty shell before it replays events into it.
    protected StanceAggregate() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(TakeStance command, DebateRegister register) {
        apply(state.decide(command, register));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(WithdrawStance command) {
        apply(state.decide(command));
    }

    @EventSourcingHandler
    void on(StanceEvent event) {
        id = event.stanceId();
        state = Stance.after(event);
    }
}
