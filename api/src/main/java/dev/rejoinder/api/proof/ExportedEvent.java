package dev.rejoinder.api.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.SortedMap;
import java.util.TreeMap;

import dev.rejoinder.api.store.Chain;
import dev.rejoinder.domain.debate.Stamp;

/// An event's line in an export: everything that its chain value covers, then the value. The names of the components
/// and their order are a published format.
record ExportedEvent(long version, String eventId, String aggregateType, String aggregateId, long sequence,
        String payloadType, String revision, String timeStamp, SortedMap<String, String> metaData,
        String payload,
        String chain) {

    static ExportedEvent of(long version, Chain.StoredEvent event, String chain) {
        var metaData = new TreeMap<String, String>();
        event.metaData().forEach((key, value) -> metaData.put(key, value.toString()));
        metaData.remove(Stamp.CHAIN);
        return new ExportedEvent(version, event.eventId(), event.aggregateType(), event.aggregateId(),
                event.sequence(), event.payloadType(), event.revision(), event.timeStamp(), metaData,
                new String(event.payload(), UTF_8), chain);
    }

    /// The event as it was stored.
    Chain.StoredEvent stored() {
        return new Chain.StoredEvent(eventId, aggregateType, aggregateId, sequence, payloadType, revision,
                timeStamp, metaData, payload.getBytes(UTF_8));
    }
}
