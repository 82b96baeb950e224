package dev.rejoinder.projections.rebuild;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.debate.Stamp;
import dev.rejoinder.projections.graph.Graph;
import dev.rejoinder.projections.graph.Row;
import dev.rejoinder.projections.log.DebateLog;
import dev.rejoinder.projections.log.DebateLog.Head;

/// Looks for debates of which the graph holds what the log does not: the log was restored from a backup, or belongs
/// to another graph. Such a graph must not be served; rebuilding the debates found puts it right.
public final class AheadCheck {

    private static final String LIST_DEBATES = """
            MATCH (d:Debate) WHERE d.id > $after
            RETURN d.id AS id, d.version AS version, d.chain AS chain
            ORDER BY d.id LIMIT $limit
            """;

    private static final int PAGE = 500;

    private final Graph graph;

    private final DebateLog log;

    /// Checks this graph against this log.
    public AheadCheck(Graph graph, DebateLog log) {
        this.graph = graph;
        this.log = log;
    }

    /// A debate whose history in the graph is not the beginning of its history in the log.
    public record Stray(DebateId debateId, long graphVersion, long logVersion) {}

    /// All stray debates. The graph is read before the log, so that a server at work does not look like one.
    public List<Stray> strays() {
        var strays = new ArrayList<Stray>();
        var after = Optional.<UUID>empty();
        for (var page = debates(after); !page.isEmpty(); page = debates(after)) {
            var heads = heads(after, page.getLast().text("id"));
            for (var debate : page) {
                stray(debate, heads.get(debate.text("id"))).ifPresent(strays::add);
            }
            after = Optional.of(page.getLast().id("id"));
        }
        return strays;
    }

    private List<Row> debates(Optional<UUID> after) {
        return graph.read(LIST_DEBATES, Map.of("after", after.map(UUID::toString).orElse(""), "limit", PAGE));
    }

    /// Identifiers have the same order as texts in the graph and as UUIDs in the log.
    private Map<String, Head> heads(Optional<UUID> after, String last) {
        var heads = new HashMap<String, Head>();
        var from = after;
        var page = log.heads(from, PAGE);
        while (!page.isEmpty()) {
            page.forEach(head -> heads.put(head.debateId().toString(), head));
            from = Optional.of(page.getLast().debateId().value());
            page = from.get().toString().compareTo(last) < 0 ? log.heads(from, PAGE) : List.of();
        }
        return heads;
    }

    private Optional<Stray> stray(Row debate, @Nullable Head head) {
        var debateId = new DebateId(debate.id("id"));
        var version = debate.number("version");
        var logVersion = head == null ? 0 : head.version();
        var known = version == 0 || (head != null && debate.text("chain").equals(chain(head, version)));
        return known ? Optional.empty() : Optional.of(new Stray(debateId, version, logVersion));
    }

    /// The chain value of the debate at a version, as the log has it; empty when the log does not reach it.
    private String chain(Head head, long version) {
        if (version >= head.version()) {
            return version == head.version() ? head.chain() : "";
        }
        return log.events(head.debateId(), version, version).stream()
                .map(event -> Stamp.of(event.getMetaData()).chain()).findFirst().orElse("");
    }
}
