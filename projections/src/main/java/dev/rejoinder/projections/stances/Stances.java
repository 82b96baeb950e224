package dev.rejoinder.projections.stances;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.rejoinder.domain.stance.Rating;
import dev.rejoinder.projections.graph.Graph;
import dev.rejoinder.projections.lists.Pin;

/// Reads stances, for any number of subjects at once.
public final class Stances {

    private static final String COUNT = """
            UNWIND $keys AS key
            MATCH (it:Stance)
            WHERE it.subjectId = key.id AND it.since <= key.version AND key.version < it.until
            RETURN key.n AS n, it.rating AS rating, count(*) AS participants
            """;

    private static final String FIND = """
            UNWIND $keys AS key
            MATCH (it:Stance)
            WHERE it.id = key.id AND it.since <= key.version AND key.version < it.until
            RETURN key.n AS n, it.rating AS rating
            """;

    private final Graph graph;

    /// Reads from this graph.
    public Stances(Graph graph) {
        this.graph = graph;
    }

    /// How many participants hold what of each of these statements and relations, at their versions.
    public Map<Pin, StanceCounts> count(List<Pin> subjects) {
        var counts = new HashMap<Pin, StanceCounts>();
        subjects.forEach(subject -> counts.put(subject, StanceCounts.NONE));
        for (var row : graph.read(COUNT, Pin.keys(subjects))) {
            var rating = Rating.valueOf(row.text("rating"));
            counts.computeIfPresent(subjects.get((int) row.number("n")),
                    (_, before) -> before.plus(rating, row.number("participants")));
        }
        return counts;
    }

    /// What is held by those of these stances that were taken at their versions.
    public Map<Pin, Rating> find(List<Pin> stances) {
        return graph.read(FIND, Pin.keys(stances)).stream()
                .collect(Collectors.toMap(row -> stances.get((int) row.number("n")),
                        row -> Rating.valueOf(row.text("rating"))));
    }
}
