package dev.rejoinder.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import dev.rejoinder.api.desk.CommandDesk;
import dev.rejoinder.api.desk.Submission;
import dev.rejoinder.api.journal.ChainVerifier;
import dev.rejoinder.domain.Rule;
import dev.rejoinder.domain.RuleViolation;
import dev.rejoinder.domain.debate.Address;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.rehearsal.Ledger;
import dev.rejoinder.domain.rehearsal.Line;
import dev.rejoinder.domain.rehearsal.Script;
import dev.rejoinder.domain.rehearsal.Shrinking;
import dev.rejoinder.projections.debates.Digests;
import dev.rejoinder.projections.log.DebateLog;
import dev.rejoinder.projections.progress.Progress;
import dev.rejoinder.projections.rebuild.Rebuild;

/// Random debates on the whole server, against the ledger that tells the rules apart from it.
@RunningServer
class RehearsingOnTheServerTests {

    private static final int DEBATES = Integer.getInteger("rejoinder.rehearsals", 200);

    private static final int LINES = 200;

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final AtomicLong WORLDS = new AtomicLong();

    @Autowired
    private CommandDesk desk;

    @Autowired
    private DebateLog log;

    @Autowired
    private ChainVerifier verifier;

    @Autowired
    private Progress progress;

    @Autowired
    private Digests digests;

    @Autowired
    private Rebuild rebuild;

    @Test
    void goesAsTheLedgerSaysAndIsDrawnAlikeEveryTime() throws Exception {
        try (var actors = Executors.newFixedThreadPool(4)) {
            var debates = actors
                    .invokeAll(IntStream.rangeClosed(1, DEBATES)
                            .<Callable<DebateId>>mapToObj(seed -> () -> rehearse(seed)).toList())
                    .stream().map(RehearsingOnTheServerTests::done).toList();

            assertThat(debates).allSatisfy(debate -> assertThat(verifier.verify(debate))
                    .hasValueSatisfying(verified -> assertThat(verified.intact()).isTrue()));
            assertSameWhenRebuilt(debates);
        }
    }

    @Test
    void neverBreaksARuleWhenTwoWritersRace() throws Exception {
        for (var seed = 1; seed <= 10; seed++) {
            var world = WORLDS.incrementAndGet();
            var written = new ConcurrentSkipListMap<Long, Line>();
            Script.opened(List.of(), world).forEach(line -> written.put(1L, said(line)));
            try (var writers = Executors.newFixedThreadPool(2)) {
                var script = Script.of(seed, LINES, world);
                var forth = writers.submit(() -> script.forEach(line -> write(line, written)));
                var back = writers.submit(() -> script.reversed().forEach(line -> write(line, written)));
                forth.get();
                back.get();
            }
            assertInOrder(Script.debate(world), written);
        }
    }

    private static DebateId done(Future<DebateId> rehearsal) {
        try {
            return rehearsal.get();
        } catch (ExecutionException | InterruptedException failed) {
            throw new AssertionError(failed.getMessage(), failed);
        }
    }

    private DebateId rehearse(int seed) {
        var lines = IntStream.range(0, LINES).boxed().toList();
        var world = WORLDS.incrementAndGet();
        if (differs(seed, world, lines)) {
            fail("Seed %d differs from the ledger; the smallest set of lines that does: %s", seed,
                    Shrinking.smallest(lines, fewer -> differs(seed, WORLDS.incrementAndGet(), fewer)));
        }
        return Script.debate(world);
    }

    private boolean differs(int seed, long world, List<Integer> lines) {
        var script = Script.of(seed, LINES, world);
        var ledger = new Ledger();
        return Script.opened(lines.stream().map(script::get).toList(), world)
                .anyMatch(line -> !expected(ledger, line, world).equals(play(line)));
    }

    /// What the ledger says, and the journal's own rule before it: a closed debate accepts its reopening only.
    private static Optional<Rule> expected(Ledger ledger, Line line, long world) {
        try {
            var command = line.command();
            var known =
                    !(command.address() instanceof Address.OfSubject(var subject)) || ledger.knows(subject);
            var closed = !command.allowedWhenClosed() && !ledger.open(Script.debate(world));
            return known && closed ? Optional.of(Rule.DEBATE_CLOSED) : ledger.hear(line);
        } catch (RuleViolation malformed) {
            return ledger.hear(line);
        }
    }

    private Optional<Rule> play(Line line) {
        try {
            desk.submit(line.command(), Submission.by("ada"));
            return Optional.empty();
        } catch (RuleViolation refused) {
            return Optional.of(refused.refusal().rule());
        }
    }

    private void assertSameWhenRebuilt(List<DebateId> debates) {
        debates.forEach(this::awaitGraph);
        var live = debates.stream().map(this::digest).toList();

        debates.forEach(rebuild::debate);

        assertThat(debates.stream().map(this::digest).toList()).isEqualTo(live);
    }

    private String digest(DebateId debate) {
        return digests.at(debate, progress.version(debate));
    }

    private void awaitGraph(DebateId debate) {
        var version = log.head(debate).orElseThrow().version();
        assertThat(progress.await(debate, version, PATIENCE)).isEqualTo(version);
    }

    private Line said(Line line) {
        desk.submit(line.command(), Submission.by("ada"));
        return line;
    }

    private void write(Line line, ConcurrentSkipListMap<Long, Line> written) {
        try {
            written.put(desk.submit(line.command(), Submission.by("charles")).version(), line);
        } catch (RuleViolation refused) {
            assertThat(refused.refusal().message()).isNotBlank();
        }
    }

    /// Whatever was accepted must be acceptable one after the other, in the order of the versions.
    private void assertInOrder(DebateId debate, ConcurrentSkipListMap<Long, Line> written) {
        var ledger = new Ledger();
        assertThat(written.values()).allSatisfy(line -> assertThat(ledger.hear(line)).isEmpty());
        assertThat(log.head(debate).orElseThrow().version()).isEqualTo(written.lastKey());
        assertThat(verifier.verify(debate).orElseThrow().intact()).isTrue();
    }
}
