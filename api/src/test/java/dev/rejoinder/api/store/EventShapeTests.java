package dev.rejoinder.api.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;

import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.rejoinder.domain.RejoinderEvent;

/// The golden files hold what was ever written; a file once released never changes.
class EventShapeTests {

    private final EventSerializer serializer = EventSerializer.create();

    @ParameterizedTest
    @MethodSource("events")
    void isWrittenAsItsGoldenFileSays(RejoinderEvent event) throws IOException {
        var written = serializer.serialize(event, byte[].class);

        assertThat(new String(written.getData(), UTF_8)).isEqualTo(golden(event));
    }

    @ParameterizedTest
    @MethodSource("events")
    void isReadBackFromItsGoldenFile(RejoinderEvent event) throws IOException {
        var type = EventTypes.of(event.getClass());
        var stored = new SimpleSerializedObject<>(golden(event).getBytes(UTF_8), byte[].class, type.name(),
                type.revision());

        assertThat(serializer.<byte[], Object>deserialize(stored)).isEqualTo(event);
    }

    @Test
    void everyKindOfEventHasASample() {
        assertThat(EventTypes.all()).allSatisfy(type -> assertThat(events())
                .anySatisfy(event -> assertThat(event).isExactlyInstanceOf(type.payload())));
    }

    @Test
    void aNameNobodyKnowsStopsTheReader() {
        var stored = new SimpleSerializedObject<>("{}".getBytes(UTF_8), byte[].class, "statement.sung", "1");

        assertThatThrownBy(() -> serializer.<byte[], Object>deserialize(stored))
                .isInstanceOf(UnknownEventTypeException.class).hasMessageContaining("statement.sung");
    }

    static List<RejoinderEvent> events() {
        return SampleEvents.all();
    }

    private static String golden(RejoinderEvent event) throws IOException {
        var type = EventTypes.of(event.getClass());
        var file = "/events/%s.r%s.json".formatted(type.name(), type.revision());
        try (var golden = EventShapeTests.class.getResourceAsStream(file)) {
            assertThat(golden).as("golden file %s", file).isNotNull();
            return new String(golden.readAllBytes(), UTF_8).strip();
        }
    }
}
