package dev.rejoinder.projections.redraw;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.projections.drawing.GraphProjector;
import dev.rejoinder.projections.graph.Graph;
import dev.rejoinder.projections.graph.GraphTransactions;
import dev.rejoinder.projections.log.DebateLog;
import dev.rejoinder.projections.log.DebateLog.Head;

/// The steps that rebuilds consist of: which debates there are, which of them a rebuild has left its mark on, and the
/// two ways of drawing them again.
public final class Redraw {

    private static final String LIST_DEBATES = """
            MATCH (d:Debate) WHERE d.id > $after
            RETURN d.id AS id
            ORDER BY d.id LIMIT $limit
            """;

    private static final String FIND_MARKED = """
            UNWIND $ids AS id
            MATCH (d:Debate {id: id}) WHERE d.rebuiltBy = $mark
            RETURN d.id AS id
            """;

    private static final int PAGE = 500;

    /// About as many events are drawn in one transaction.
    private static final long BUNDLE_EVENTS = 1_000;

    private final Graph graph;

    private final DebateLog log;

    private final DrawingAtOnce atOnce;

    private final DrawingInSteps inSteps;

    /// Draws in this graph what this log holds.
    public Redraw(Graph graph, GraphTransactions transactions, DebateLog log, GraphProjector projector) {
        this.graph = graph;
        this.log = log;
        this.atOnce = new DrawingAtOnce(transactions, log, projector);
        this.inSteps = new DrawingInSteps(transactions, log, projector);
    }

    /// Hands over the debates of the log, page by page: one of them, or all.
    public void read(Optional<DebateId> debate, Consumer<List<Head>> reader) {
        if (debate.isPresent()) {
            reader.accept(log.head(debate.get()).stream().toList());
            return;
        }
        var after = Optional.<UUID>empty();
        for (var page = log.heads(after, PAGE); !page.isEmpty(); page = log.heads(after, PAGE)) {
            reader.accept(page);
            after = Optional.of(page.getLast().debateId().value());
        }
    }

    /// Hands over the debates that the graph has and the log does not know: this one, or all.
    public void readUnknown(Optional<DebateId> debate, Consumer<DebateId> reader) {
        if (debate.isPresent()) {
            debate.filter(id -> log.head(id).isEmpty()).ifPresent(reader);
            return;
        }
        var after = "";
        for (var page = debatesAfter(after); !page.isEmpty(); page = debatesAfter(after)) {
            var known = log.heads(page);
            page.stream().filter(id -> !known.containsKey(id)).forEach(reader);
            after = page.getLast().toString();
        }
    }

    private List<DebateId> debatesAfter(String after) {
        return graph.read(LIST_DEBATES, Map.of("after", after, "limit", PAGE)).stream()
                .map(row -> new DebateId(row.id("id"))).toList();
    }

    /// Those of the debates that bear the mark.
    public Set<DebateId> marked(List<Head> page, String mark) {
        var ids = page.stream().map(head -> head.debateId().toString()).toList();
        return graph.read(FIND_MARKED, Map.of("ids", ids, "mark", mark)).stream()
                .map(row -> new DebateId(row.id("id"))).collect(Collectors.toSet());
    }

    /// Puts debates together that are drawn in one transaction; a large one stays alone.
    public static List<List<Head>> bundles(List<Head> heads) {
        var bundles = new ArrayList<List<Head>>();
        var bundle = new ArrayList<Head>();
        var events = 0L;
        for (var head : heads) {
            if (!bundle.isEmpty() && events + head.version() > BUNDLE_EVENTS) {
                bundles.add(List.copyOf(bundle));
                bundle.clear();
                events = 0;
            }
            bundle.add(head);
            events += head.version();
        }
        if (!bundle.isEmpty()) {
            bundles.add(bundle);
        }
        return bundles;
    }

    /// True when these debates may be drawn in one transaction.
    public static boolean isSmall(List<Head> bundle) {
        return bundle.stream().allMatch(head -> head.version() <= DrawingAtOnce.DEBATE_EVENTS_MAX);
    }

    /// Draws small debates in one transaction, leaves the mark on them if there is one, and returns the versions they
    /// have come to. Fails with a `GraphRefusal` when the graph does not take one of them, and with `Outgrown` when
    /// it is too much.
    public Map<DebateId, Long> together(List<Head> bundle, @Nullable String mark) {
        return atOnce.draw(bundle.stream().map(Head::debateId).toList(), mark);
    }

    /// Draws a debate of any size, step by step, under this name, leaves the mark on it if there is one, and tells of
    /// each version it comes to. Under the name of one that was cut off, it goes on from there. A debate that the log
    /// does not know leaves the graph. Fails with `DebateTaken` when somebody else begins to draw it.
    public void alone(DebateId debateId, String name, @Nullable String mark, LongConsumer drawn) {
        inSteps.draw(debateId, name, mark, drawn);
    }
}
