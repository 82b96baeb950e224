package dev.rejoinder.projections.verdicts;

import java.util.EnumMap;
import java.util.Map;

import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.judgement.label.Label;
import dev.rejoinder.projections.graph.Graph;

/// Counts the grounded labels of a debate.
public final class Tallies {

    private static final String COUNT_STATEMENTS = """
            MATCH (it:Statement) WHERE it.debateId = $id AND it.since > 0 AND it.since <= $version
            CALL (it) {
              MATCH (v:Verdict) WHERE v.debateId = $id AND v.subjectId = it.id AND v.since <= $version
              RETURN v ORDER BY v.since DESC LIMIT 1
            }
            RETURN v.label AS label, count(*) AS total
            """;

    private static final String COUNT_RELATIONS = """
            MATCH (it:Relation) WHERE it.debateId = $id AND it.since > 0 AND it.since <= $version
            CALL (it) {
              MATCH (v:Verdict) WHERE v.debateId = $id AND v.subjectId = it.id AND v.since <= $version
              RETURN v ORDER BY v.since DESC LIMIT 1
            }
            RETURN v.label AS label, count(*) AS total
            """;

    private final Graph graph;

    /// Counts in this graph.
    public Tallies(Graph graph) {
        this.graph = graph;
    }

    /// The counts of a debate's statements and of its relations.
    public record Tally(LabelCounts statements, LabelCounts relations) {}

    /// The counts at a version of the debate.
    public Tally of(DebateId debateId, long version) {
        return new Tally(counts(COUNT_STATEMENTS, debateId, version),
                counts(COUNT_RELATIONS, debateId, version));
    }

    private LabelCounts counts(String cypher, DebateId debateId, long version) {
        var counts = new EnumMap<Label, Long>(Label.class);
        graph.read(cypher, Map.of("id", debateId.toString(), "version", version))
                .forEach(row -> counts.put(Label.valueOf(row.text("label")), row.number("total")));
        return LabelCounts.of(counts);
    }
}
