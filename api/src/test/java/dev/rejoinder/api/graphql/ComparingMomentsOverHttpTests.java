package dev.rejoinder.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import dev.rejoinder.api.desk.CommandDesk;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.projections.graph.Graph;
import dev.rejoinder.projections.log.DebateLog;
import dev.rejoinder.projections.progress.Progress;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@RunningServer
class ComparingMomentsOverHttpTests {

    private static final String COMPARE = """
            query ($id: ID!, $from: Moment!, $to: Moment!, $last: Version) { debate(id: $id, atLeast: $last) {
              diff(from: $from, to: $to) { ...Difference } } }
            """ + Fragments.OF_DIFF;

    private static final String THEN = """
            query ($id: ID!, $version: Version!) { debate(id: $id, asOf: {version: $version}) {
              snapshot { ...Whole } } }
            """ + Fragments.OF_SNAPSHOT;

    @LocalServerPort
    private int port;

    @Autowired
    private CommandDesk desk;

    @Autowired
    private DebateLog log;

    @Autowired
    private Progress progress;

    @Autowired
    private Graph graph;

    private Client client;

    private long last = 1;

    @BeforeEach
    void connect() {
        client = new Client(port);
    }

    @AfterEach
    void leave() {
        client.close();
    }

    @Test
    void tellsWhatDiffersAndWhy() throws Exception {
        var debate = client.make("openDebate", "debate", Map.of("title", "Can engines compose?"));
        var claim =
                client.make("addClaim", "statement", Map.of("debate", debate, "text", "They can compose."));
        client.version("labelVersion", Map.of("debate", debate, "label", "first draft", "version", 2));
        client.version("rewordStatement", Map.of("statement", claim, "text", "They may compose."));
        client.version("citeSource", Map.of("statement", claim, "title", "Notes"));
        client.make("addCounterclaim", "relation",
                Map.of("debate", debate, "text", "They repeat.", "target", Map.of("statement", claim)));
        last = client.version("closeDebate", Map.of("debate", debate));

        var diff = compare(debate, Map.of("label", "first draft"), Map.of("version", 8));

        var reworded = diff.at("/statements/0");
        assertThat(reworded.get("kinds").toString()).isEqualTo("[\"REWORDED\",\"SOURCE_CITED\"]");
        assertThat(reworded.get("rewording").toString()).isEqualTo(
                """
                        [{"kind":"KEPT","text":"They "},{"kind":"REMOVED","text":"can"},{"kind":"ADDED","text":"may"},\
                        {"kind":"KEPT","text":" compose."}]""");
        assertThat(reworded.at("/cited/0/title").asString()).isEqualTo("Notes");
        assertThat(reworded.get("causes").valueStream().map(cause -> cause.get("kind").asString()))
                .containsExactly("STATEMENT_REWORDED", "SOURCE_CITED");
        assertThat(reworded.at("/causes/0/sentence").asString()).startsWith("ada reworded");
        assertThat(diff.at("/statements/1/kinds/0").asString()).isEqualTo("ADDED");
        assertThat(diff.at("/statements/1/before").isNull()).isTrue();
        assertThat(diff.at("/relations/0/after/target/id").asString()).isEqualTo(claim);
        assertThat(diff.at("/heading/kinds").toString()).isEqualTo("[\"CLOSED\"]");
    }

    @Test
    void goesFromAnyMomentToAnyOther() throws Exception {
        var stage = new Stage(desk, log, progress);
        for (var seed = 1; seed <= 3; seed++) {
            var debate = stage.play(seed, 120);
            var lots = new Random(seed);
            var end = stage.version(debate);
            for (var pair = 0; pair < 6; pair++) {
                assertLeads(debate.toString(), 1 + lots.nextLong(end), 1 + lots.nextLong(end));
            }
        }
    }

    private void assertLeads(String debate, long from, long to) throws Exception {
        var there = compare(debate, Map.of("version", from), Map.of("version", to));
        var before = snapshot(debate, from);

        apply((ObjectNode) before, there);

        assertThat(before).isEqualTo(snapshot(debate, to));
        assertThat(compare(debate, Map.of("version", to), Map.of("version", from)).get("to"))
                .isEqualTo(there.get("from"));
    }

    private static void apply(ObjectNode snapshot, JsonNode diff) {
        snapshot.set("version", diff.at("/to/version"));
        snapshot.set("at", diff.at("/to/at"));
        if (!diff.get("heading").isNull()) {
            snapshot.set("heading", diff.at("/heading/after"));
        }
        for (var list : List.of("statements", "relations")) {
            var all = new HashMap<String, JsonNode>();
            snapshot.get(list).forEach(each -> all.put(each.get("id").asString(), each));
            diff.get(list).forEach(entry -> all.put(entry.get("id").asString(), entry.get("after")));
            var left = snapshot.putArray(list);
            all.values().stream().filter(each -> !each.isNull())
                    .sorted(Comparator.comparingLong(each -> each.get("since").asLong())).forEach(left::add);
        }
    }

    @Test
    void costsAsMuchForManyAsForFew() throws Exception {
        var stage = new Stage(desk, log, progress);
        var debate = stage.play(7, 200);
        var end = stage.version(debate);

        assertThat(reads(debate, 1, end)).isLessThanOrEqualTo(reads(debate, end - 10, end) + 2);
    }

    private long reads(DebateId debate, long from, long to) throws Exception {
        var before = graph.reads();
        compare(debate.toString(), Map.of("version", from), Map.of("version", to));
        return graph.reads() - before;
    }

    @Test
    void beginsBeforeTheFirstEventAndEndsAtTheLast() throws Exception {
        var debate = client.make("openDebate", "debate", Map.of("title", "Beginnings"));

        assertThat(
                compare(debate, Map.of("version", 0), Map.of("version", 1)).at("/heading/kinds").toString())
                .isEqualTo("[\"OPENED\"]");
        assertThat(refusal(debate, Map.of("version", 0), Map.of("version", 2))).isEqualTo("FUTURE_MOMENT");
        assertThat(refusal(debate, Map.of("label", "none"), Map.of("version", 1))).isEqualTo("UNKNOWN_LABEL");
        assertThat(refusal(debate, Map.of("time", "1843-01-01T00:00:00Z"), Map.of("version", 1)))
                .isEqualTo("BEFORE_DEBATE");
    }

    private JsonNode compare(String debate, Map<String, Object> from, Map<String, Object> to)
            throws Exception {
        return client.ask(COMPARE, Map.of("id", debate, "from", from, "to", to, "last", last))
                .at("/debate/diff");
    }

    private JsonNode snapshot(String debate, long version) throws Exception {
        return client.ask(THEN, Map.of("id", debate, "version", version)).at("/debate/snapshot");
    }

    private String refusal(String debate, Map<String, Object> from, Map<String, Object> to) throws Exception {
        var answer = client.answer(COMPARE, Map.of("id", debate, "from", from, "to", to, "last", last));
        return answer.at("/errors/0/extensions/code").asString();
    }
}
