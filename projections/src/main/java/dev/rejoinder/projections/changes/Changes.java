package dev.rejoinder.projections.changes;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import dev.rejoinder.projections.graph.Graph;
import dev.rejoinder.projections.lists.Listing;
import dev.rejoinder.projections.lists.Pin;
import dev.rejoinder.projections.lists.PinnedList;
import dev.rejoinder.projections.lists.PinnedList.Parts;

/// Reads what happened in debates.
public final class Changes {

    private static final String OF_THE_DEBATE = """
            MATCH (it:Change {debateId: key.id})
            """;

    private static final String OF_THE_SUBJECT = """
            MATCH (it:Change {subjectId: key.id})
            """;

    private static final String FILTER = """
            AND (size($types) = 0 OR it.type IN $types)
            AND (size($participants) = 0 OR it.participant IN $participants)
            AND (size($subjects) = 0 OR it.subjectId IN $subjects)
            AND (size($from) = 0 OR it.at >= $from[0])
            AND (size($until) = 0 OR it.at < $until[0])
            """;

    private static final String VIEW = """
            RETURN key.n AS n, it.version AS place, it {.*} AS it
            """;

    private static final String FIRST_LATER_THAN = """
            MATCH (it:Change {debateId: $debate})
            WHERE it.at > $time
            RETURN it.version AS version ORDER BY it.at, it.version LIMIT 1
            """;

    private static final String FOLLOW = """
            MATCH (it:Change {debateId: $debate})
            WHERE it.version > $after AND it.version <= $last
            RETURN it {.*} AS it ORDER BY it.version
            """;

    private static final String FIND = """
            UNWIND $keys AS key
            MATCH (it:Change {key: key.id + '@' + toString(key.version)})
            """;

    private static final int PAGE = 1_000;

    /// The changes of a debate up to a version, the oldest first.
    public static final PinnedList<ChangeView> IN_DEBATE =
            new PinnedList<>("changes of a debate", parts(OF_THE_DEBATE), ChangeView::of);

    /// The changes of a debate up to a version, the newest first.
    public static final PinnedList<ChangeView> IN_DEBATE_NEWEST_FIRST =
            PinnedList.downward("changes of a debate downward", parts(OF_THE_DEBATE), ChangeView::of);

    /// The changes of a statement or relation up to a version, the oldest first.
    public static final PinnedList<ChangeView> OF_SUBJECT =
            new PinnedList<>("changes of a subject", parts(OF_THE_SUBJECT), ChangeView::of);

    /// The changes of a statement or relation up to a version, the newest first.
    public static final PinnedList<ChangeView> OF_SUBJECT_NEWEST_FIRST =
            PinnedList.downward("changes of a subject downward", parts(OF_THE_SUBJECT), ChangeView::of);

    private final Graph graph;

    /// Reads from this graph.
    public Changes(Graph graph) {
        this.graph = graph;
    }

    /// All of the lists.
    public static List<Listing<?>> all() {
        return List.of(IN_DEBATE, IN_DEBATE_NEWEST_FIRST, OF_SUBJECT, OF_SUBJECT_NEWEST_FIRST);
    }

    private static Parts parts(String match) {
        return new Parts(match, "it.version", FILTER, VIEW);
    }

    /// The version of the first change that the graph holds of the debate and that was recorded later than this.
    public OptionalLong firstLaterThan(UUID debate, Instant time) {
        return graph
                .read(FIRST_LATER_THAN,
                        Map.of("debate", debate.toString(), "time", time.atZone(ZoneOffset.UTC)))
                .stream().mapToLong(row -> row.number("version")).findFirst();
    }

    /// Those of the changes, each pinned by its debate and version, that the graph holds.
    public Map<Pin, ChangeView> find(List<Pin> pins) {
        var found = new HashMap<Pin, ChangeView>();
        for (var from = 0; from < pins.size(); from += PAGE) {
            var page = pins.subList(from, Math.min(pins.size(), from + PAGE));
            graph.read(FIND + VIEW, Pin.keys(page))
                    .forEach(row -> found.put(page.get((int) row.number("n")), ChangeView.of(row)));
        }
        return found;
    }

    /// The next changes after a version, at most `limit`, in order and without gap: while a debate is drawn again
    /// some may be missing, and those beyond them have to wait.
    public List<ChangeView> after(UUID debate, long version, int limit) {
        var rows = graph.read(FOLLOW,
                Map.of("debate", debate.toString(), "after", version, "last", last(version, limit)));
        var next = new AtomicLong(version);
        return rows.stream().map(ChangeView::of)
                .takeWhile(change -> change.version() == next.incrementAndGet()).toList();
    }

    /// The version so many after another, or the greatest there is.
    static long last(long version, int limit) {
        return Math.min(version, Long.MAX_VALUE - limit) + limit;
    }
}
