package dev.rejoinder.projections.drawing;

import java.util.function.Function;

import org.axonframework.eventhandling.EventMessage;

import dev.rejoinder.domain.RejoinderEvent;
import dev.rejoinder.domain.debate.Stamp;
import dev.rejoinder.projections.changes.Described;

/// One event, ready to be drawn.
record Entry(Stamp stamp, String eventId, RejoinderEvent event, Described described) {

    /// Reads a message; fails when it holds no event of a debate.
    static Entry read(Stamp stamp, EventMessage<?> message, Function<Object, Described> describe) {
        if (!(message.getPayload() instanceof RejoinderEvent event)) {
            throw new IllegalArgumentException(
                    "%s is no event of a debate".formatted(message.getPayloadType().getName()));
        }
        return new Entry(stamp, message.getIdentifier(), event, describe.apply(event));
    }
}
