package dev.rejoinder.benchmarks.drill;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.awaitility.Awaitility;

/// Six clients that talk at the same time in three debates, each of them in all.
final class Crowd implements AutoCloseable {

    private static final int TALKERS = 6;

    private static final int DEBATES = 3;

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final Duration BEAT = Duration.ofMillis(1);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private final List<UUID> debates = Stream.generate(UUID::randomUUID).limit(DEBATES).toList();

    private final Ledger ledger;

    private final List<Talker> talkers;

    Crowd(Ledger ledger, Random random) {
        this.ledger = ledger;
        talkers = Stream.generate(() -> new Talker(ledger, debates, new Random(random.nextLong())))
                .limit(TALKERS).toList();
    }

    /// Opens the debates.
    void open(URI address) throws InterruptedException, ExecutionException {
        for (var debate : debates) {
            talkers.getFirst().say(Mutation.open(debate));
            settle(address);
        }
    }

    /// Gets every client its answer, and says nothing new.
    void settle(URI address) throws InterruptedException, ExecutionException {
        var silence = new CountDownLatch(0);
        join(talkers.stream().map(talker -> start(talker, address, silence)).toList());
    }

    /// True when the server owes nobody an answer.
    boolean satisfied() {
        return talkers.stream().allMatch(Talker::satisfied);
    }

    /// Lets all talk.
    Talk talk(URI address) {
        var stop = new CountDownLatch(1);
        return new Talk(ledger, stop, talkers.stream().map(talker -> start(talker, address, stop)).toList());
    }

    private Future<Talker> start(Talker talker, URI address, CountDownLatch stop) {
        return threads.submit(() -> {
            talker.talk(address, stop);
            return talker;
        });
    }

    private static void join(List<Future<Talker>> running) throws InterruptedException, ExecutionException {
        for (var each : running) {
            each.get();
        }
    }

    /// A talk under way.
    record Talk(Ledger ledger, CountDownLatch stop, List<Future<Talker>> running) {

        /// Waits for so many acknowledgements more.
        void await(int more) {
            var goal = ledger.size() + more;
            Awaitility.await().atMost(PATIENCE).pollInterval(BEAT).until(() -> ledger.size() >= goal
                    || running.stream().anyMatch(Future::isDone));
        }

        /// Waits until all have ended, which they do when they lose the server.
        void end() throws InterruptedException, ExecutionException {
            join(running);
        }

        /// Asks all to end and waits until they have got their answers.
        void stopAndEnd() throws InterruptedException, ExecutionException {
            stop.countDown();
            end();
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
