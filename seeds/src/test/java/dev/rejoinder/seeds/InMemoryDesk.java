package dev.rejoinder.seeds;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;

import dev.rejoinder.domain.Refusal;
import dev.rejoinder.domain.Rule;
import dev.rejoinder.domain.RuleViolation;
import dev.rejoinder.domain.debate.Address;
import dev.rejoinder.domain.debate.DebateAggregate;
import dev.rejoinder.domain.debate.DebateBound;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.debate.DebateRegister;
import dev.rejoinder.domain.relation.RelationAggregate;
import dev.rejoinder.domain.speech.ChargeAggregate;
import dev.rejoinder.domain.speech.LocutionAggregate;
import dev.rejoinder.domain.stance.StanceAggregate;
import dev.rejoinder.domain.statement.StatementAggregate;

/// The real aggregates over Axon's event store in memory, with the journal's rules: one command of a debate at a
/// time, at the version it expects, and no debate opened twice.
final class InMemoryDesk {

    private final InMemoryRegister register = new InMemoryRegister();

    private final Map<DebateId, List<Entry>> journal = new HashMap<>();

    private final List<Object> arrived = new ArrayList<>();

    private final Configuration axon = DefaultConfigurer.defaultConfiguration()
            .configureEmbeddedEventStore(_ -> new InMemoryEventStorageEngine())
            .configureAggregate(DebateAggregate.class).configureAggregate(StatementAggregate.class)
            .configureAggregate(RelationAggregate.class)
            .configureAggregate(StanceAggregate.class).configureAggregate(LocutionAggregate.class)
            .configureAggregate(ChargeAggregate.class)
            .registerComponent(DebateRegister.class, _ -> register).buildConfiguration();

    private final CommandGateway gateway;

    /// An event and who wrote it.
    private record Entry(String participant, Object event) {}

    InMemoryDesk() {
        axon.start();
        gateway = axon.commandGateway();
        var _ = axon.eventBus()
                .subscribe(events -> events.stream().map(EventMessage::getPayload).forEach(arrived::add));
    }

    /// A sink that writes as the given participant.
    CommandSink as(String participant) {
        return new CommandSink() {

            @Override
            public long version(DebateId debateId) {
                return entries(debateId).size();
            }

            @Override
            public long written(DebateId debateId) {
                return eventsBy(participant, debateId).size();
            }

            @Override
            public long submit(DebateBound command, long expectedVersion) {
                return InMemoryDesk.this.submit(participant, command, expectedVersion);
            }
        };
    }

    /// What a participant wrote into a debate, in order.
    synchronized List<Object> eventsBy(String participant, DebateId debateId) {
        return entries(debateId).stream().filter(entry -> entry.participant().equals(participant))
                .map(Entry::event).toList();
    }

    private synchronized List<Entry> entries(DebateId debateId) {
        return List.copyOf(journal.getOrDefault(debateId, List.of()));
    }

    private synchronized long submit(String participant, DebateBound command, long expectedVersion) {
        var debateId = switch (command.address()) {
            case Address.OfDebate(var id) -> id;
            case Address.OfSubject(var subject) -> register.debateOf(subject);
        };
        var version = entries(debateId).size();
        if (command.opensDebate() && version > 0) {
            throw new RuleViolation(Rule.IDENTIFIER_TAKEN, "id", "The debate was opened before");
        }
        if (version != expectedVersion) {
            throw new RuleViolation(new Refusal.VersionConflict(expectedVersion, version));
        }
        arrived.clear();
        gateway.sendAndWait(command);
        arrived.forEach(event -> register.follow(debateId, event));
        journal.computeIfAbsent(debateId, _ -> new ArrayList<>())
                .addAll(arrived.stream().map(event -> new Entry(participant, event)).toList());
        return entries(debateId).size();
    }
}
