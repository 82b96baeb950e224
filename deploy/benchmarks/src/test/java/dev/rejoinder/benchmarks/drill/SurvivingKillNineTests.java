package dev.rejoinder.benchmarks.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import dev.rejoinder.benchmarks.running.ServerProcess;

/// Kills as often as the property `rejoinder.kills` says; `rejoinder.seed` repeats a run's choices.
class SurvivingKillNineTests {

    private static final Logger LOG = LoggerFactory.getLogger(SurvivingKillNineTests.class);

    private static final int KILLS = Integer.getInteger("rejoinder.kills", 3);

    private static final int EVERY_FOURTH = 4;

    private static final int START_MILLIS_MAX = 15_000;

    private static final int TALK_MAX = 300;

    private static final List<Victim> VICTIMS = List.of(Victim.POSTMASTER, Victim.GRAPH, Victim.GUARD);

    private final long seed = Long.getLong("rejoinder.seed", System.nanoTime());

    private final Random random = new Random(seed);

    private final Ledger ledger = new Ledger();

    private final Crowd crowd = new Crowd(ledger, random);

    @TempDir
    private Path folder;

    @AfterEach
    void leave() {
        crowd.close();
        LOG.info("Seed {}: {}", seed, ledger);
    }

    @Test
    void whateverWasAcknowledgedIsThere() throws Exception {
        LOG.info("Killing the server {} times, seed {}", KILLS, seed);
        for (var kill = 1; kill <= KILLS; kill++) {
            if (kill % EVERY_FOURTH == EVERY_FOURTH - 1) {
                killStarting(kill);
            } else {
                killTalking(kill);
            }
        }
        checkEverything();
    }

    private void killTalking(int kill) throws Exception {
        try (var server = start()) {
            checkSoFar(server);
            var more = random.nextInt(1, TALK_MAX);
            LOG.info("Kill {}: after {} more acknowledgements", kill, more);
            var talk = crowd.talk(server.address());
            talk.await(more);
            var orphans = server.kill();
            talk.end();
            assertThat(orphans).hasSizeGreaterThan(2);
            Orphans.awaitEnd(orphans);
        }
    }

    private void killStarting(int kill) throws InterruptedException {
        try (var server = start()) {
            var moment = random.nextInt(START_MILLIS_MAX);
            LOG.info("Kill {}: {} ms after its start", kill, moment);
            assertThat(server.process().waitFor(moment, TimeUnit.MILLISECONDS)).isFalse();
            Orphans.awaitEnd(server.kill());
        }
    }

    @Test
    void theServerOutlivesItsStores() throws Exception {
        LOG.info("Killing the stores {} times, seed {}", KILLS, seed);
        for (var kill = 0; kill < KILLS; kill += Victim.KILLS_PER_SERVER) {
            try (var server = start()) {
                checkSoFar(server);
                killStores(server, Math.min(Victim.KILLS_PER_SERVER, KILLS - kill));
            }
        }
        checkEverything();
    }

    private void killStores(ServerProcess server, int kills) throws Exception {
        var talk = crowd.talk(server.address());
        for (var kill = 0; kill < kills; kill++) {
            talk.await(random.nextInt(1, TALK_MAX));
            var victim = VICTIMS.get(kill % VICTIMS.size());
            LOG.info("Killing {}", victim);
            victim.kill(server);
            talk.await(TALK_MAX);
            try (var audit = new Audit(server.address())) {
                audit.awaitGraph(ledger);
            }
        }
        talk.stopAndEnd();

        assertThat(crowd.satisfied()).isTrue();
        assertThat(server.process().isAlive()).isTrue();
    }

    private ServerProcess start(String... settings) {
        var all = new ArrayList<>(List.of(settings));
        all.add("--rejoinder.data=" + folder.resolve("data"));
        return ServerProcess.launch(folder.resolve("server.log"), all, Map.of());
    }

    private void checkSoFar(ServerProcess server) throws Exception {
        if (ledger.size() == 0) {
            crowd.open(server.address());
        }
        try (var audit = new Audit(server.address())) {
            audit.check(ledger);
        }
    }

    private void checkEverything() throws Exception {
        var digests = settledDigests();
        try (var server = start("--rejoinder.graph.rebuild=all"); var audit = new Audit(server.address())) {
            audit.check(ledger);

            assertThat(audit.digests(ledger)).isEqualTo(digests);
        }
    }

    private Map<UUID, String> settledDigests() throws IOException, InterruptedException, ExecutionException {
        try (var server = start(); var audit = new Audit(server.address())) {
            crowd.settle(server.address());
            assertThat(crowd.satisfied()).isTrue();
            audit.check(ledger);
            audit.checkNothingMore(ledger);
            return audit.digests(ledger);
        }
    }
}
