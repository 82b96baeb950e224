package dev.rejoinder.benchmarks.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;

import dev.rejoinder.benchmarks.drill.Ledger.Acknowledgement;
import dev.rejoinder.benchmarks.running.GraphQl;
import tools.jackson.databind.JsonNode;

/// Holds what the server says against what it acknowledged.
final class Audit implements AutoCloseable {

    private static final Duration CATCHING_UP = Duration.ofMinutes(5);

    private static final int PAGE = 100;

    private static final Pattern TEXT = Pattern.compile("Point [-0-9a-f]{36}");

    private static final String REACHED = """
            query ($debate: ID!, $version: Version!) { debate(id: $debate, atLeast: $version) { version } }
            """;

    private static final String CHANGES = """
            query ($debate: ID!, $after: String) { debate(id: $debate) { history(first: 100, after: $after) {
              edges { node { version payload } } pageInfo { hasNextPage endCursor } } } }
            """;

    private static final String NODES = "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }";

    private static final String VERIFICATION = """
            query ($debate: ID!) { verification(debate: $debate) { intact version reason } }
            """;

    private static final String DIGEST = "query ($debate: ID!) { debate(id: $debate) { version digest } }";

    private final GraphQl server;

    Audit(URI address) throws IOException {
        server = new GraphQl(address);
    }

    /// Waits until the graph holds everything that was acknowledged.
    void awaitGraph(Ledger ledger) {
        ledger.byDebate().forEach((debate, acknowledged) -> {
            var version = acknowledged.stream().mapToLong(Acknowledgement::version).max().orElseThrow();
            await().atMost(CATCHING_UP).until(() -> server
                    .ask(REACHED, Map.of("debate", debate, "version", version)).at("/data/debate/version")
                    .asLong(0) >= version);
        });
    }

    /// Checks that log and graph hold everything acknowledged, each thing once and at the version told.
    void check(Ledger ledger) throws IOException {
        awaitGraph(ledger);
        for (var debate : ledger.byDebate().entrySet()) {
            var version = verified(debate.getKey());
            checkChanges(debate.getKey(), debate.getValue(), version);
            checkNodes(debate.getValue());
        }
    }

    /// Checks that the debates hold what was acknowledged and nothing else.
    void checkNothingMore(Ledger ledger) throws IOException {
        for (var debate : ledger.byDebate().entrySet()) {
            var events = debate.getValue().stream().mapToInt(each -> each.mutation().events()).sum();

            assertThat(verified(debate.getKey())).as("version of debate %s", debate.getKey())
                    .isEqualTo(events);
        }
    }

    private long verified(UUID debate) throws IOException {
        var found = server.ask(VERIFICATION, Map.of("debate", debate)).at("/data/verification");

        assertThat(found.path("intact").asBoolean(false)).as("chain of debate %s: %s", debate, found)
                .isTrue();
        return found.path("version").longValue();
    }

    private void checkChanges(UUID debate, List<Acknowledgement> acknowledged, long logVersion)
            throws IOException {
        var texts = new TreeMap<String, Long>();
        var version = 0L;
        for (var change : changes(debate)) {
            version++;
            assertThat(change.path("version").longValue()).as("next version of debate %s", debate)
                    .isEqualTo(version);
            var text = TEXT.matcher(change.path("payload").stringValue());
            assertThat(text.find() ? texts.put(text.group(), version) : null)
                    .as("first version of what version %d of debate %s says again", version, debate).isNull();
        }
        assertThat(version).as("version of debate %s in the graph", debate).isEqualTo(logVersion);
        for (var each : acknowledged) {
            assertThat(texts).as("texts of debate %s", debate)
                    .containsEntry(each.mutation().text(), each.version() - each.mutation().events() + 1);
        }
    }

    private List<JsonNode> changes(UUID debate) throws IOException {
        var changes = new ArrayList<JsonNode>();
        var variables = new HashMap<String, Object>(Map.of("debate", debate));
        var more = true;
        while (more) {
            var page = server.ask(CHANGES, variables).at("/data/debate/history");
            page.path("edges").forEach(edge -> changes.add(edge.path("node")));
            more = page.at("/pageInfo/hasNextPage").booleanValue();
            variables.put("after", page.at("/pageInfo/endCursor").asString(""));
        }
        return changes;
    }

    private void checkNodes(List<Acknowledgement> acknowledged) throws IOException {
        var ids = acknowledged.stream().map(each -> each.mutation().statement()).filter(Objects::nonNull)
                .map(UUID::toString).distinct().toList();
        for (var from = 0; from < ids.size(); from += PAGE) {
            var page = ids.subList(from, Math.min(ids.size(), from + PAGE));
            var nodes = server.ask(NODES, Map.of("ids", page)).at("/data/nodes");

            assertThat(nodes.valueStream().map(node -> node.path("id").asString(""))).isEqualTo(page);
        }
    }

    /// The digests of all debates.
    Map<UUID, String> digests(Ledger ledger) throws IOException {
        var digests = new HashMap<UUID, String>();
        for (var debate : ledger.byDebate().keySet()) {
            digests.put(debate,
                    server.ask(DIGEST, Map.of("debate", debate)).at("/data/debate/digest").stringValue());
        }
        return digests;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
