package dev.rejoinder.api.change;

import java.nio.charset.StandardCharsets;

import org.axonframework.serialization.SimpleSerializedObject;
import org.springframework.stereotype.Component;

import dev.rejoinder.api.store.EventSerializer;
import dev.rejoinder.api.store.EventTypes;
import dev.rejoinder.domain.RejoinderEvent;
import dev.rejoinder.projections.changes.ChangeView;

/// Reads the events back that changes hold as JSON.
@Component
class Payloads {

    private final EventSerializer serializer;

    Payloads(EventSerializer serializer) {
        this.serializer = serializer;
    }

    RejoinderEvent event(ChangeView change) {
        var type = EventTypes.named(change.type());
        return serializer.deserialize(new SimpleSerializedObject<>(
                change.payload().getBytes(StandardCharsets.UTF_8), byte[].class, type.name(),
                type.revision()));
    }
}
