package dev.rejoinder.api.store;

import java.util.Optional;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;

/// Our streams are a handful of events each, so there are no snapshots and no query asks for one.
final class SnapshotFreeEngine extends JdbcEventStorageEngine {

    SnapshotFreeEngine(Builder builder) {
        super(builder);
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
        return Optional.empty();
    }
}
