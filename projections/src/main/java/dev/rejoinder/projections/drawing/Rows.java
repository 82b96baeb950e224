package dev.rejoinder.projections.drawing;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.rejoinder.domain.debate.Stamp;

/// What is to be written, as lists of rows, one list for each statement that writes.
final class Rows {

    /// What a row draws.
    enum Kind {
        // debates
        DEBATE, REVISION, LABEL, CHANGE,
        // statements
        STATEMENT, STATEMENT_UPDATE, WORDING, SOURCE, BURDEN, CHALLENGE, //
        QUESTION_ON_STATEMENT, QUESTION_ON_RELATION,
        // speakers
        SPEAKER, SAYING, LOCUTION,
        // relations
        RELATION, RELATION_UPDATE, TARGET_STATEMENT, TARGET_RELATION, PREMISE, SUPPORT, ATTACK, SCHEME, READING,
        // both
        STATEMENT_WITHDRAWAL, RELATION_WITHDRAWAL, STANCE_ON_STATEMENT, STANCE_ON_RELATION, VERDICT, //
        ORIGIN_OF_STATEMENT, ORIGIN_OF_RELATION, ORIGIN_OF_DEBATE,
        // what ends
        ENDED_NODE, ENDED_SAYING, ENDED_PREMISE, ENDED_EDGE, ENDED_VERDICT
    }

    private final Map<Kind, List<Map<String, Object>>> rows = new EnumMap<>(Kind.class);

    void add(Kind kind, Map<String, Object> row) {
        rows.computeIfAbsent(kind, _ -> new ArrayList<>()).add(row);
    }

    void addAll(Rows others) {
        others.rows.forEach((kind, more) -> rows.computeIfAbsent(kind, _ -> new ArrayList<>()).addAll(more));
    }

    List<Map<String, Object>> of(Kind kind) {
        return rows.getOrDefault(kind, List.of());
    }

    /// Adds a row whose `properties` hold until the returned span ends.
    Span begin(Kind kind, Map<String, Object> ends, Map<String, Object> properties) {
        var row = new HashMap<>(ends);
        row.put("properties", properties);
        add(kind, row);
        return version -> properties.put("until", version);
    }

    /// The span of a node found open in the graph.
    Span found(String element) {
        return found(Kind.ENDED_NODE, Map.of("element", element));
    }

    /// The span of something found open in the graph, where the row's ends tell what.
    Span found(Kind ended, Map<String, Object> ends) {
        return version -> {
            var row = new HashMap<>(ends);
            row.put("until", version);
            add(ended, row);
        };
    }

    /// The properties of what holds from this event on, in this debate.
    static Map<String, Object> since(Stamp stamp) {
        return new HashMap<>(Map.of("since", stamp.version(), "until", Span.OPEN));
    }

    /// The same, with who did it and when.
    static Map<String, Object> sinceBy(Stamp stamp) {
        var properties = by(stamp);
        properties.put("until", Span.OPEN);
        return properties;
    }

    /// The properties of what this event did once and for all: at which version, who and when.
    static Map<String, Object> by(Stamp stamp) {
        return new HashMap<>(
                Map.of("since", stamp.version(), "at", at(stamp), "by", stamp.participant()));
    }

    /// The same, with the debate.
    static Map<String, Object> sinceByIn(Stamp stamp) {
        var properties = sinceBy(stamp);
        properties.put("debateId", stamp.debateId().toString());
        return properties;
    }

    static ZonedDateTime at(Stamp stamp) {
        return stamp.occurredAt().atZone(ZoneOffset.UTC);
    }
}
