package dev.rejoinder.benchmarks.drill;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.benchmarks.running.GraphQl;
import tools.jackson.databind.JsonNode;

/// A client that talks in several debates. What was not acknowledged it sends again, under the same key, before it
/// says anything new.
final class Talker {

    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Ledger ledger;

    private final List<UUID> debates;

    private final RandomGenerator random;

    private final Map<UUID, UUID> lastClaims = new HashMap<>();

    private @Nullable Mutation pending;

    Talker(Ledger ledger, List<UUID> debates, RandomGenerator random) {
        this.ledger = ledger;
        this.debates = debates;
        this.random = random;
    }

    /// Begins by saying this.
    void say(Mutation mutation) {
        pending = mutation;
    }

    /// True when the server owes it no answer.
    boolean satisfied() {
        return pending == null;
    }

    /// Talks, with a pause after each mutation, until told to stop, or until the connection is lost. When told to
    /// stop, it first gets the answer to what it has said.
    void talk(URI address, CountDownLatch stop) {
        try (var server = new GraphQl(address)) {
            while (pending != null || stop.getCount() > 0) {
                var mutation = pending == null ? next() : pending;
                pending = mutation;
                submit(server, mutation);
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        } catch (IOException _) {
            // the server was killed; the mutation stays pending
        }
    }

    private Mutation next() {
        var debate = debates.get(random.nextInt(debates.size()));
        var last = lastClaims.get(debate);
        var claim = UUID.randomUUID();
        return last == null ? Mutation.claim(debate, claim) : switch (random.nextInt(4)) {
            case 0 -> Mutation.claim(debate, null);
            case 1 -> Mutation.rewording(debate, last);
            case 2 -> Mutation.counterclaim(debate, last);
            default -> Mutation.claim(debate, claim);
        };
    }

    private void submit(GraphQl server, Mutation mutation) throws IOException {
        var answer = server.ask(mutation.document(), Map.of("input", mutation.input()));
        var version = answer.at("/data/outcome/version");
        if (!version.isIntegralNumber()) {
            ledger.error(code(answer));
            return;
        }
        ledger.acknowledge(mutation, version.longValue());
        if (mutation.statement() != null) {
            lastClaims.put(mutation.debate(), mutation.statement());
        }
        pending = null;
    }

    /// A mutation that was not carried out must fail by a code, and tell nothing of the server's inside.
    private static String code(JsonNode answer) {
        var code = answer.at("/errors/0/extensions/code");
        if (!code.isString() || answer.toString().contains("Exception")) {
            throw new AssertionError("Neither acknowledged nor failed by a code: " + answer);
        }
        return code.stringValue();
    }
}
