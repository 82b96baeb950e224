package dev.rejoinder.api.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import dev.rejoinder.domain.debate.DebateId;

/// The rows of a history table, for documents that hold more than the history.
@Component
public class HistoryRows {

    private final History history;

    HistoryRows(History history) {
        this.history = history;
    }

    /// The names of the values in a row, in order.
    public List<String> columns() {
        return Change.columns();
    }

    /// The rows of the versions up to this one, as the items of a JSON array, read page by page.
    public Stream<String> upTo(DebateId debateId, long version) {
        return new Span(1, version).pages()
                .map(page -> new String(HistoryTable.rows(history.changes(debateId, page), version), UTF_8));
    }
}
