package dev.rejoinder.api.store;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dev.rejoinder.api.material.HistoryReader;
import dev.rejoinder.domain.RejoinderEvent;
import dev.rejoinder.domain.debate.DebateEvent;
import dev.rejoinder.domain.debate.DebateEvent.DebateOpened;
import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.MapHeading;
import dev.rejoinder.domain.interchange.Mutations;
import tools.jackson.databind.json.JsonMapper;

class ReadingDamagedHistoriesTests {

    private static final DocumentMap NOTHING =
            new DocumentMap(MapHeading.titled("", ""), List.of(), List.of(), List.of());

    private final EventSerializer serializer = EventSerializer.create();

    private final HistoryReader reader = new HistoryReader(serializer);

    private byte[] document(Stream<RejoinderEvent> happened) {
        var events = new ArrayList<RejoinderEvent>(happened.toList());
        events.sort(
                (one, other) -> Boolean.compare(other instanceof DebateOpened, one instanceof DebateOpened));
        var rows = new ArrayList<List<Object>>();
        for (var event : events) {
            var stored = serializer.serialize(event, String.class);
            rows.add(List.of(rows.size() + 1, "2026-06-03T10:00:00Z", "ada", stored.getType().getName(),
                    String.valueOf(stored.getType().getRevision()),
                    JsonMapper.shared().readTree(stored.getData())));
        }
        return JsonMapper.shared().writeValueAsString(Map.of("changes", rows)).replaceFirst("\\{",
                "{\"columns\":[\"version\",\"at\",\"participant\",\"type\",\"revision\",\"payload\"],")
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void readsOrRefuses() {
        var whole = document(SampleEvents.all().stream().filter(DebateEvent.class::isInstance));
        assertThatCode(() -> reader.read(new ByteArrayInputStream(whole))).doesNotThrowAnyException();

        Mutations.tryOn((damaged, _) -> {
            reader.read(damaged);
            return NOTHING;
        }, List.of(whole, document(SampleEvents.all().stream())));
    }
}
