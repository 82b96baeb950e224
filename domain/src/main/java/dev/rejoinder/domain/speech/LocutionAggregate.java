package dev.rejoinder.domain.speech;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;

import dev.rejoinder.domain.debate.DebateRegister;
import dev.rejoinder.domain.speech.SpeechCommand.RecordLocution;
import dev.rejoinder.domain.speech.SpeechEvent.LocutionRecorded;

/// Carries commands to the account and events back; no rule lives here.
@AggregateRoot(type = "Locution")
public class LocutionAggregate {

    /// Only Axon reads it.
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable")
    private LocutionId id;

    private Account state = Account.BLANK;

    /// Axon builds an empty shell before it replays events into it.
    protected LocutionAggregate() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordLocution command, DebateRegister register) {
        apply(state.decide(command, register));
    }

    @EventSourcingHandler
    void on(LocutionRecorded event) {
        id = event.locutionId();
        state = new Account(event);
    }
}
