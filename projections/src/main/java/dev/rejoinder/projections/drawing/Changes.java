package dev.rejoinder.projections.drawing;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import dev.rejoinder.projections.drawing.Rows.Kind;

/// The history: one change for each event, with the counts of the debate after it.
final class Changes {

    /// What an event happened to.
    record Subject(String kind, UUID id) {}

    private Changes() {}

    static void add(Rows rows, Entry entry, Subject subject, Map<String, Object> counts) {
        var stamp = entry.stamp();
        var change = new HashMap<>(counts);
        change.put("key", stamp.debateId() + "@" + stamp.version());
        change.put("debateId", stamp.debateId().toString());
        change.put("version", stamp.version());
        change.put("at", Rows.at(stamp));
        change.put("participant", stamp.participant());
        change.put("type", entry.described().type());
        change.put("payload", entry.described().payload());
        change.put("subjectKind", subject.kind());
        change.put("subjectId", subject.id().toString());
        change.put("eventId", entry.eventId());
        rows.add(Kind.CHANGE, change);
    }
}
