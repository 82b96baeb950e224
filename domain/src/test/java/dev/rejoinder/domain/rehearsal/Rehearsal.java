package dev.rejoinder.domain.rehearsal;

import java.util.ArrayList;
import java.util.List;

import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;

import dev.rejoinder.domain.InMemoryRegister;
import dev.rejoinder.domain.debate.DebateAggregate;
import dev.rejoinder.domain.debate.DebateBound;
import dev.rejoinder.domain.debate.DebateRegister;
import dev.rejoinder.domain.origin.OriginAggregate;
import dev.rejoinder.domain.relation.RelationAggregate;
import dev.rejoinder.domain.speech.ChargeAggregate;
import dev.rejoinder.domain.speech.LocutionAggregate;
import dev.rejoinder.domain.stance.StanceAggregate;
import dev.rejoinder.domain.statement.StatementAggregate;

/// A debate on a real Axon in memory, with a register that follows its events as the journal's does.
public final class Rehearsal implements AutoCloseable {

    private final InMemoryRegister register = new InMemoryRegister();

    private final List<Object> history = new ArrayList<>();

    private final Configuration axon = DefaultConfigurer.defaultConfiguration(false)
            .configureEmbeddedEventStore(_ -> new InMemoryEventStorageEngine())
            .registerComponent(DebateRegister.class, _ -> register)
            .configureAggregate(DebateAggregate.class).configureAggregate(StatementAggregate.class)
            .configureAggregate(RelationAggregate.class).configureAggregate(StanceAggregate.class)
            .configureAggregate(LocutionAggregate.class).configureAggregate(ChargeAggregate.class)
            .configureAggregate(OriginAggregate.class)
            .buildConfiguration();

    public Rehearsal() {
        var _ = axon.eventStore().subscribe(messages -> messages.forEach(this::write));
        axon.start();
    }

    /// The events that a command brings about.
    public List<Object> say(DebateBound command) {
        var before = history.size();
        axon.commandGateway().sendAndWait(command);
        return List.copyOf(history.subList(before, history.size()));
    }

    /// Everything that has happened, in order.
    public List<Object> history() {
        return List.copyOf(history);
    }

    @Override
    public void close() {
        axon.shutdown();
    }

    private void write(EventMessage<?> message) {
        register.follow(message.getPayload());
        history.add(message.getPayload());
    }
}
