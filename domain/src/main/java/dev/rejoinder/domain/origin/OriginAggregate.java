package dev.rejoinder.domain.origin;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;

import dev.rejoinder.domain.debate.DebateRegister;
import dev.rejoinder.domain.origin.OriginCommand.ForgetOrigin;
import dev.rejoinder.domain.origin.OriginCommand.RecordOrigin;

/// Carries commands to the provenance and events back; no rule lives here. An origin that nobody recorded yet is one
/// of which nothing is known, so either command finds one.
@AggregateRoot(type = "Origin")
public class OriginAggregate {

    /// Only Axon reads it.
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable")
    private OriginId id;

    private Provenance state = new Provenance.Unknown();

    /// Axon builds an empty shell before it replays events into it.
    protected OriginAggregate() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordOrigin command, DebateRegister register) {
        apply(state.decide(command, register));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ForgetOrigin command) {
        apply(state.decide(command));
    }

    @EventSourcingHandler
    void on(OriginEvent event) {
        id = event.originId();
        state = Provenance.after(event);
    }
}
