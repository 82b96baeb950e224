package dev.rejoinder.servers.child;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A server that is started again when it dies; slowly once it does so too often.
public final class SupervisedServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SupervisedServer.class);

    private static final int RESTARTS_MAX = 5;

    private static final Duration RESTARTS_WINDOW = Duration.ofMinutes(5);

    /// The first restart is immediate, each further one waits longer by this.
    private static final Duration PAUSE = Duration.ofSeconds(1);

    /// Whatever kept it from living may pass: a full disk, a lack of memory.
    private static final Duration LONG_PAUSE = Duration.ofMinutes(1);

    private final Launch launch;

    private final Consumer<ServerFailed> onFailure;

    private final Pauses pauses;

    private final CountDownLatch closing = new CountDownLatch(1);

    private final ArrayDeque<Instant> restarts = new ArrayDeque<>();

    private final Thread supervisor;

    private boolean tooOften;

    private volatile Child child;

    /// How much longer each restart waits than the one before, and how long each once there were too many.
    record Pauses(Duration growing, Duration lasting) {}

    private SupervisedServer(Launch launch, Consumer<ServerFailed> onFailure, Pauses pauses, Child child) {
        this.launch = launch;
        this.onFailure = onFailure;
        this.pauses = pauses;
        this.child = child;
        this.supervisor =
                Thread.ofPlatform().daemon().name(launch.name() + " supervisor").unstarted(this::supervise);
    }

    /// Returns when the server answers.
    public static SupervisedServer start(Launch launch, Consumer<ServerFailed> onFailure) {
        return start(launch, onFailure, new Pauses(PAUSE, LONG_PAUSE));
    }

    static SupervisedServer start(Launch launch, Consumer<ServerFailed> onFailure, Pauses pauses) {
        try {
            var server = new SupervisedServer(launch, onFailure, pauses, started(launch));
            server.supervisor.start();
            return server;
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new ServerFailed("The start of %s was interrupted".formatted(launch.name()), interruption);
        }
    }

    /// The process of this moment; a restart replaces it.
    public ProcessHandle process() {
        return child.handle();
    }

    @Override
    public void close() {
        closing.countDown();
        supervisor.interrupt();
        child.close();
        try {
            supervisor.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static Child started(Launch launch) throws InterruptedException {
        var before = Instant.now();
        var child = Child.start(launch);
        LOG.info("{} is ready after {} ms.", launch.name(),
                Duration.between(before, Instant.now()).toMillis());
        return child;
    }

    private void supervise() {
        try {
            while (!closed()) {
                child.awaitExit();
                revive();
            }
        } catch (InterruptedException _) {
            // closing
        }
    }

    private void revive() throws InterruptedException {
        var revived = false;
        while (!revived && !closed()) {
            revived = restarted();
        }
    }

    private boolean restarted() throws InterruptedException {
        if (closing.await(nextPause().toMillis(), TimeUnit.MILLISECONDS)) {
            return false;
        }
        LOG.warn("{} has died and is started again.", launch.name());
        try {
            child = started(launch);
            return true;
        } catch (ServerFailed failure) {
            LOG.warn("{} did not come back.", launch.name(), failure);
            return false;
        }
    }

    private Duration nextPause() {
        var now = Instant.now();
        restarts.removeIf(restart -> restart.isBefore(now.minus(RESTARTS_WINDOW)));
        if (!tooOften && restarts.size() == RESTARTS_MAX) {
            complain();
        }
        tooOften = restarts.size() >= RESTARTS_MAX;
        restarts.add(now);
        return tooOften ? pauses.lasting : pauses.growing.multipliedBy(restarts.size() - 1L);
    }

    private void complain() {
        var failure = new ServerFailed("%s died more than %d times within %d minutes; see %s"
                .formatted(launch.name(), RESTARTS_MAX, RESTARTS_WINDOW.toMinutes(), launch.log()));
        LOG.error("{}. From now on it is started again after {} s each time.", failure.getMessage(),
                pauses.lasting.toSeconds());
        onFailure.accept(failure);
    }

    private boolean closed() {
        return closing.getCount() == 0;
    }
}
