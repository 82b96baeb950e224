package dev.rejoinder.api.record;

import java.util.List;

import org.springframework.stereotype.Component;

import dev.rejoinder.api.store.EventSerializer;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.projections.log.DebateLog;

/// Reads what happened in a debate from the event log, in today's revision of every event. Nothing in it depends on
/// the graph.
@Component
class History {

    private final DebateLog log;

    private final EventSerializer serializer;

    History(DebateLog log, EventSerializer serializer) {
        this.log = log;
        this.serializer = serializer;
    }

    /// The changes of a page, all of them; a log with a hole has no history.
    List<Change> changes(DebateId debateId, Span page) {
        var changes = log.events(debateId, page.first(), page.last()).stream()
                .map(event -> Change.of(event, serializer)).toList();
        for (var index = 0; index < page.size(); index++) {
            var version = page.first() + index;
            if (index >= changes.size() || changes.get(index).version() != version) {
                throw new IllegalStateException(
                        "The log of debate %s lacks version %d".formatted(debateId, version));
            }
        }
        return changes;
    }
}
