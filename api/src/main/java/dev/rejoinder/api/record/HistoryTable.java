package dev.rejoinder.api.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

import dev.rejoinder.projections.log.DebateLog.Head;

/// The history as one JSON object: the header with the names of the columns, then a row for each change.
@Component
class HistoryTable implements RecordForm {

    static final byte[] END = "]}\n".getBytes(UTF_8);

    private final History history;

    HistoryTable(History history) {
        this.history = history;
    }

    @Override
    public String file() {
        return "history.json";
    }

    @Override
    public MediaType type() {
        return MediaType.APPLICATION_JSON;
    }

    @Override
    public Stream<byte[]> pieces(Head head, Span span) {
        var rows = span.pages().map(page -> rows(history.changes(head.debateId(), page), span.last()));
        return Stream.concat(Stream.concat(Stream.of(start(head, span)), rows),
                Stream.of(END));
    }

    /// The header is left open for the rows to follow.
    static byte[] start(Head head, Span span) {
        var header = HistoryJson.Header.of(head, span, Change.columns());
        var closed = HistoryJson.OBJECTS.writeValueAsString(header);
        return (closed.substring(0, closed.length() - 1) + ",\"changes\":[\n").getBytes(UTF_8);
    }

    static byte[] rows(List<Change> changes, long last) {
        return changes.stream()
                .map(change -> HistoryJson.ROWS.writeValueAsString(change)
                        + (change.version() == last ? "\n" : ",\n"))
                .collect(joining()).getBytes(UTF_8);
    }
}
