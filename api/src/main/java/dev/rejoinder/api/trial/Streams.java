package dev.rejoinder.api.trial;

import java.util.List;

import org.axonframework.eventhandling.DomainEventMessage;

/// The stored events of single aggregates.
@FunctionalInterface
public interface Streams {

    /// The events of an aggregate up to a version of its debate, in order.
    List<? extends DomainEventMessage<?>> stream(String aggregateId, long last);
}
