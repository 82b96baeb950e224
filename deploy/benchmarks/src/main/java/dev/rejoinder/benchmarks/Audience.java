package dev.rejoinder.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;

import dev.rejoinder.benchmarks.running.Follower;
import dev.rejoinder.benchmarks.running.GraphQl;
import dev.rejoinder.benchmarks.running.ServerProcess;

/// Lets many readers follow one debate on one server while somebody speaks at a steady pace, until all have heard all.
final class Audience {

    private static final int READERS = Integer.getInteger("rejoinder.readers", 5_000);

    private static final int PER_SECOND = Integer.getInteger("rejoinder.pace", 100);

    private static final long CHANGES = Long.getLong("rejoinder.heard", 1_000);

    private static final Duration PATIENCE = Duration.ofMinutes(20);

    private static final Duration BEAT = Duration.ofMillis(50);

    private static final String CLAIM = """
            mutation ($input: AddClaimInput!) { addClaim(input: $input) { version userErrors { message } } }
            """;

    private static final String OPEN =
            """
                    mutation ($input: OpenDebateInput!) { openDebate(input: $input) { version userErrors { message } } }
                    """;

    private final AtomicLong heard = new AtomicLong();

    private final AtomicLong amiss = new AtomicLong();

    private final List<Follower> followers = new ArrayList<>();

    private Audience() {}

    static String measure(Rig rig) throws IOException, SQLException {
        try (var server = rig.server();
                var http = HttpClient.newHttpClient();
                var speaker = new GraphQl(server.address())) {
            var debate = UUID.randomUUID();
            speaker.ask(OPEN, Map.of("input", Map.of("debate", debate, "title", "An audience")));
            GraphState.awaitAll(rig);
            var audience = new Audience();
            try {
                return audience.listen(server, http, speaker, debate);
            } finally {
                audience.followers.forEach(Follower::abort);
            }
        }
    }

    private String listen(ServerProcess server, HttpClient http, GraphQl speaker, UUID debate)
            throws IOException {
        gather(http, server.address(), debate);
        var idle = ServerCost.of(server);
        var start = System.nanoTime();
        speak(speaker, debate, start);
        var said = System.nanoTime();
        await(READERS * (CHANGES + 1));
        var all = System.nanoTime();
        var busy = ServerCost.of(server);
        return """
                %,d readers of one debate, %,d changes said in %.1f s: all heard all after %.1f s \
                (%,.0f messages per second), %d out of order
                the server: %.0f MiB with idle readers, %.0f MiB at the end; %.1f s of processor time \
                """.formatted(READERS, CHANGES, Crew.seconds(said - start), Crew.seconds(all - start),
                READERS * CHANGES / Crew.seconds(all - start), amiss.get(), idle.mebibytes(),
                busy.mebibytes(),
                busy.seconds() - idle.seconds());
    }

    /// All are there once each has heard how the debate began.
    private void gather(HttpClient http, URI address, UUID debate) {
        for (var reader = 0; reader < READERS; reader++) {
            followers.add(Follower.follow(http, address, debate, 0, inOrder()).join());
        }
        await(READERS);
    }

    private LongConsumer inOrder() {
        var last = new AtomicLong();
        return version -> {
            if (!last.compareAndSet(version - 1, version)) {
                amiss.incrementAndGet();
            }
            heard.incrementAndGet();
        };
    }

    private static void speak(GraphQl speaker, UUID debate, long start) throws IOException {
        for (var change = 0; change < CHANGES; change++) {
            var due = start + change * TimeUnit.SECONDS.toNanos(1) / PER_SECOND;
            LockSupport.parkNanos(due - System.nanoTime());
            var answer =
                    speaker.ask(CLAIM, Map.of("input", Map.of("debate", debate, "text", "Point " + change)));
            if (!answer.at("/data/addClaim/userErrors").isEmpty() || answer.has("errors")) {
                throw new IllegalStateException("Not what was asked for: " + answer);
            }
        }
    }

    private void await(long messages) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (heard.get() < messages) {
            followers.forEach(Audience::requireThere);
            if (System.nanoTime() > end) {
                throw new IllegalStateException(
                        "%,d of %,d messages were heard after %s".formatted(heard.get(), messages, PATIENCE));
            }
            LockSupport.parkNanos(BEAT.toNanos());
        }
    }

    private static void requireThere(Follower follower) {
        if (follower.ended().isDone()) {
            throw new IllegalStateException("One who followed was told " + follower.ended().join());
        }
    }
}
