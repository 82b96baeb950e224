package dev.rejoinder.projections.verdicts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.rejoinder.domain.judgement.label.Label;
import dev.rejoinder.projections.graph.Graph;
import dev.rejoinder.projections.graph.Row;

/// Reads verdicts by what they are on.
public final class Verdicts {

    private static final String FIND =
            """
                    UNWIND $keys AS key
                    CALL (key) {
                      MATCH (v:Verdict)
                      WHERE v.debateId = key.debate AND v.subjectId = key.id AND v.since <= key.version
                      RETURN v ORDER BY v.since DESC LIMIT 1
                    }
                    RETURN key.n AS n, v {.*} AS it
                    """;

    private final Graph graph;

    /// Reads from this graph.
    public Verdicts(Graph graph) {
        this.graph = graph;
    }

    /// The verdicts that the graph has for these keys.
    public Map<VerdictKey, Verdict> find(List<VerdictKey> keys) {
        var rows = new ArrayList<Map<String, Object>>();
        for (var key : keys) {
            rows.add(Map.of("n", rows.size(), "debate", key.debateId().toString(), "id",
                    key.subject().toString(), "version", key.version()));
        }
        var found = new HashMap<VerdictKey, Verdict>();
        graph.read(FIND, Map.of("keys", rows))
                .forEach(row -> found.put(keys.get((int) row.number("n")), verdict(row.row("it"))));
        return found;
    }

    private static Verdict verdict(Row row) {
        return new Verdict(Label.valueOf(row.text("label")), row.score("strength"), row.score("base"),
                row.flag("converged"), row.flag("circularSupport"));
    }
}
