package dev.rejoinder.benchmarks.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import dev.rejoinder.benchmarks.Rig;
import dev.rejoinder.benchmarks.running.Follower;
import dev.rejoinder.benchmarks.running.GraphQl;

/// A reader of one debate, cut off and resumed again and again on two servers that share their stores, while both are
/// written to. `rejoinder.cuts` says how often, `rejoinder.mutations` how much is written.
class FollowingThroughCutsTests {

    private static final Logger LOG = LoggerFactory.getLogger(FollowingThroughCutsTests.class);

    private static final int CUTS = Integer.getInteger("rejoinder.cuts", 6);

    private static final int MUTATIONS = Integer.getInteger("rejoinder.mutations", 300);

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final Duration BEAT = Duration.ofMillis(1);

    private static final String CLAIM = """
            mutation ($input: AddClaimInput!) { addClaim(input: $input) { version userErrors { message } } }
            """;

    private static final String OPEN =
            """
                    mutation ($input: OpenDebateInput!) { openDebate(input: $input) { version userErrors { message } } }
                    """;

    private final UUID debate = UUID.randomUUID();

    private final List<Long> seen = new CopyOnWriteArrayList<>();

    private final long seed = Long.getLong("rejoinder.seed", System.nanoTime());

    @TempDir
    private Path folder;

    @Test
    void everyChangeIsSeenOnceAndInOrder() throws Exception {
        LOG.info("Cutting the reader off {} times, seed {}", CUTS, seed);
        try (var rig = new Rig(folder);
                var one = rig.server();
                var other = rig.server();
                var writers = Executors.newFixedThreadPool(2)) {
            var nodes = List.of(one.address(), other.address());
            open(nodes.getFirst());
            var written = nodes.stream().map(node -> writers.submit(writing(node))).toList();
            read(nodes);
            for (var each : written) {
                each.get();
            }
        }

        assertThat(seen).containsExactlyElementsOf(
                LongStream.rangeClosed(1, MUTATIONS + 1L).boxed().toList());
    }

    private void read(List<URI> nodes) {
        var random = new Random(seed);
        try (var http = HttpClient.newHttpClient()) {
            for (var cut = 0; cut < CUTS; cut++) {
                follow(http, nodes.get(cut % nodes.size()), seen.size() + random.nextInt(MUTATIONS / CUTS));
            }
            follow(http, nodes.getFirst(), MUTATIONS + 1);
        }
    }

    /// Follows from what was seen last until so many are seen, and drops the connection. What still comes in by the
    /// old connection is not looked at.
    private void follow(HttpClient http, URI node, int goal) {
        var heard = new ArrayList<Long>(MUTATIONS);
        var after = seen.isEmpty() ? 0 : seen.getLast();
        var follower = Follower.follow(http, node, debate, after, version -> hear(heard, version)).join();
        Awaitility.await().atMost(PATIENCE).pollInterval(BEAT).until(() -> {
            assertThat(follower.ended()).isNotDone();
            return after + size(heard) >= goal;
        });
        follower.abort();
        seen.addAll(copy(heard));
    }

    private static void hear(List<Long> heard, long version) {
        synchronized (heard) {
            heard.add(version);
        }
    }

    private static int size(List<Long> heard) {
        synchronized (heard) {
            return heard.size();
        }
    }

    private static List<Long> copy(List<Long> heard) {
        synchronized (heard) {
            return List.copyOf(heard);
        }
    }

    private void open(URI node) throws IOException {
        try (var client = new GraphQl(node)) {
            client.ask(OPEN, Map.of("input", Map.of("debate", debate, "title", "Cuts")));
        }
    }

    private Callable<Integer> writing(URI node) {
        return () -> {
            try (var client = new GraphQl(node)) {
                for (var claim = 0; claim < MUTATIONS / 2; claim++) {
                    var answer = client.ask(CLAIM,
                            Map.of("input", Map.of("debate", debate, "text", "Point " + claim)));
                    assertThat(answer.at("/data/addClaim/version").isIntegralNumber()).as("%s", answer)
                            .isTrue();
                }
                return MUTATIONS / 2;
            }
        };
    }
}
