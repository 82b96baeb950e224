package dev.rejoinder.projections.changes;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.rejoinder.projections.graph.Graph;
import dev.rejoinder.projections.lists.PinnedList;
import dev.rejoinder.projections.lists.PinnedList.Parts;

/// Reads what happened in debates.
public final class Changes {

    private static final String OF_THE_DEBATE = """
            MATCH (it:Change {debateId: key.id})
            """;

    private static final String VIEW = """
            RETURN key.n AS n, it.version AS place, it {.*} AS it
            """;

    private static final String FOLLOW = """
            MATCH (it:Change {debateId: $debate})
            WHERE it.version > $after AND it.version <= $last
            RETURN it {.*} AS it ORDER BY it.version
            """;

    /// The changes of a debate up to a version, the first one first.
    public static final PinnedList<ChangeView> IN_DEBATE = new PinnedList<>("changes of a debate",
            new Parts(OF_THE_DEBATE, "it.version", "", VIEW), ChangeView::of);

    private final Graph graph;

    /// Reads from this graph.
    public Changes(Graph graph) {
        this.graph = graph;
    }

    /// The next changes after a version, at most `limit`, in order.
    public List<ChangeView> after(UUID debate, long version, int limit) {
        return graph
                .read(FOLLOW,
                        Map.of("debate", debate.toString(), "after", version, "last", last(version, limit)))
                .stream()
                .map(ChangeView::of).toList();
    }

    /// The version so many after another, or the greatest there is.
    static long last(long version, int limit) {
        return Math.min(version, Long.MAX_VALUE - limit) + limit;
    }
}
