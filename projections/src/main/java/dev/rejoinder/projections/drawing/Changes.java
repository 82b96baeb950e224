package dev.rejoinder.projections.drawing;

import java.util.HashMap;
import java.util.Map;

import dev.rejoinder.projections.changes.ChangeView;
import dev.rejoinder.projections.drawing.Rows.Kind;

/// The history: one change for each event, with the counts of the debate after it.
final class Changes {

    private Changes() {}

    static void add(Rows rows, Entry entry, Map<String, Object> counts) {
        var stamp = entry.stamp();
        var happened = ChangeView.of(stamp, entry.event(), entry.described());
        var change = new HashMap<>(counts);
        change.put("key", stamp.debateId() + "@" + stamp.version());
        change.put("debateId", stamp.debateId().toString());
        change.put("version", stamp.version());
        change.put("at", Rows.at(stamp));
        change.put("participant", happened.participant());
        change.put("type", happened.type());
        change.put("payload", happened.payload());
        change.put("subjectKind", happened.subjectKind());
        change.put("subjectId", happened.subjectId().toString());
        change.put("eventId", entry.eventId());
        rows.add(Kind.CHANGE, change);
    }
}
