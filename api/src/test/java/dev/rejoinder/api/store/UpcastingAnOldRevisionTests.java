package dev.rejoinder.api.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;

import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.statement.StatementEvent.StatementWithdrawn;
import dev.rejoinder.domain.statement.StatementId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The chain of upcasters at work on a revision that only this test knows: withdrawals without a reason.
class UpcastingAnOldRevisionTests {

    private static final UUID ID = UUID.fromString("0199aaaa-0000-7000-8000-000000000001");

    private final EventSerializer serializer = EventSerializer.create();

    @Test
    void fillsWhatTheOldRevisionDidNotHave() {
        var stored = new GenericDomainEventEntry<>("Statement", ID.toString(), 1, "event",
                "2026-01-01T00:00:00Z", "statement.withdrawn", "0",
                "{\"statementId\":\"%s\"}".formatted(ID).getBytes(UTF_8), "{}".getBytes(UTF_8));

        var events = EventStreamUtils.upcastAndDeserializeDomainEvents(Stream.of(stored), serializer,
                new EventUpcasterChain(new WithdrawalReason()));

        assertThat(events.next().getPayload())
                .isEqualTo(new StatementWithdrawn(new StatementId(ID), "not given"));
    }

    private static final class WithdrawalReason extends SingleEventUpcaster {

        private static final SimpleSerializedType OLD = new SimpleSerializedType("statement.withdrawn", "0");

        private static final SimpleSerializedType NEW = new SimpleSerializedType("statement.withdrawn", "1");

        @Override
        protected boolean canUpcast(IntermediateEventRepresentation event) {
            return event.getType().equals(OLD);
        }

        @Override
        protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
            return event.upcastPayload(NEW, JsonNode.class, payload -> ((ObjectNode) payload).put("reason",
                    "not given"));
        }
    }
}
