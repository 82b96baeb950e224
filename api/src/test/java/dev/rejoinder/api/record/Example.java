package dev.rejoinder.api.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SimpleSerializedObject;

import dev.rejoinder.api.store.EventSerializer;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.projections.log.DebateLog.Head;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The small debate of the documentation: its files under `docs/examples`, and its events.
public final class Example {

    static final Head HEAD =
            new Head(new DebateId(UUID.fromString("0199aaaa-0000-7000-8000-00000000000d")), 4,
                    "5d8f1a856a17b178aa8624a861a133c668f302d5932a36084bfada9d9367a353");

    private static final JsonMapper JSON = JsonMapper.shared();

    private Example() {}

    /// A document's place.
    public static Path document(String name) {
        return Path.of(requireNonNull(System.getProperty("rejoinder.root"))).resolve("docs").resolve(name);
    }

    /// One of the example's files.
    public static byte[] file(String name) {
        try {
            return Files.readAllBytes(document("examples/" + name));
        } catch (IOException missing) {
            throw new AssertionError(missing.getMessage(), missing);
        }
    }

    /// What happened, as the log tells it.
    static List<? extends EventMessage<?>> events(EventSerializer serializer) {
        return new String(file("events.ndjson"), UTF_8).lines().skip(1)
                .map(line -> event(JSON.readTree(line), serializer)).toList();
    }

    private static EventMessage<?> event(JsonNode line, EventSerializer serializer) {
        var stored =
                new SimpleSerializedObject<>(line.get("payload").asString().getBytes(UTF_8), byte[].class,
                        line.get("payloadType").asString(), line.get("revision").asString());
        var metaData = JSON.convertValue(line.get("metaData"), new TypeReference<Map<String, String>>() {
        });
        return new GenericEventMessage<>(serializer.<byte[], Object>deserialize(stored),
                MetaData.from(metaData).and("chain", line.get("chain").asString()));
    }
}
