package dev.rejoinder.api.journal;

import java.util.HexFormat;
import java.util.List;
import java.util.function.BiFunction;

import org.axonframework.common.DateTimeUtils;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

import dev.rejoinder.api.desk.Submission;
import dev.rejoinder.api.store.Chain;
import dev.rejoinder.api.store.EventSerializer;
import dev.rejoinder.domain.debate.Stamp;

/// Gives every event, in order, its place in the debate and its link in the chain, just before it is stored.
final class EventStamper implements MessageDispatchInterceptor<EventMessage<?>> {

    private final EventSerializer serializer;

    EventStamper(EventSerializer serializer) {
        this.serializer = serializer;
    }

    @Override
    public BiFunction<Integer, EventMessage<?>, EventMessage<?>> handle(
            List<? extends EventMessage<?>> messages) {
        var unit = CurrentUnitOfWork.get().root();
        var page = unit.<JournalPage>getResource(JournalPage.RESOURCE);
        if (page == null || !(unit.getMessage() instanceof CommandMessage<?> command)) {
            throw new IllegalStateException("An event was published outside of a command");
        }
        var submission = Terms.of(command.getMetaData());
        return (_, message) -> stamped((DomainEventMessage<?>) message, page, submission);
    }

    private EventMessage<?> stamped(DomainEventMessage<?> event, JournalPage page, Submission submission) {
        var stamp = page.next(event, submission).metaData();
        var metaData = event.getMetaData().mergedWith(stamp);
        page.record(stored(event, metaData), event.getPayload());
        return event.withMetaData(metaData.and(Stamp.CHAIN, HexFormat.of().formatHex(page.chain())));
    }

    private Chain.StoredEvent stored(DomainEventMessage<?> event, MetaData metaData) {
        var payload = serializer.serialize(event.getPayload(), byte[].class);
        return new Chain.StoredEvent(event.getIdentifier(), event.getType(), event.getAggregateIdentifier(),
                event.getSequenceNumber(), payload.getType().getName(), payload.getType().getRevision(),
                DateTimeUtils.formatInstant(event.getTimestamp()), metaData, payload.getData());
    }
}
