package dev.rejoinder.api.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

import dev.rejoinder.projections.log.DebateLog.Head;

/// The history as lines of JSON: the header, then an object for each change.
@Component
class HistoryLines implements RecordForm {

    private final History history;

    HistoryLines(History history) {
        this.history = history;
    }

    @Override
    public String file() {
        return "history.ndjson";
    }

    @Override
    public MediaType type() {
        return MediaType.APPLICATION_NDJSON;
    }

    @Override
    public Stream<byte[]> pieces(Head head, Span span) {
        return Stream.concat(Stream.of(header(head, span)),
                span.pages().map(page -> lines(history.changes(head.debateId(), page))));
    }

    static byte[] header(Head head, Span span) {
        return (HistoryJson.OBJECTS.writeValueAsString(HistoryJson.Header.of(head, span, null)) + "\n")
                .getBytes(UTF_8);
    }

    static byte[] lines(List<Change> changes) {
        return changes.stream().map(change -> HistoryJson.OBJECTS.writeValueAsString(change) + "\n")
                .collect(joining()).getBytes(UTF_8);
    }
}
