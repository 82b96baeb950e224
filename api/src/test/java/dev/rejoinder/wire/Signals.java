package dev.rejoinder.wire;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// What the fields have seen, for tests to wait for.
public class Signals {

    private volatile CountDownLatch started = new CountDownLatch(1);

    private volatile CountDownLatch interrupted = new CountDownLatch(1);

    private volatile CountDownLatch cancelled = new CountDownLatch(1);

    private volatile CountDownLatch released = new CountDownLatch(1);

    private volatile CountDownLatch touched = new CountDownLatch(1);

    /// Forgets everything.
    public void reset() {
        started = new CountDownLatch(1);
        interrupted = new CountDownLatch(1);
        cancelled = new CountDownLatch(1);
        released = new CountDownLatch(1);
        touched = new CountDownLatch(1);
    }

    /// Whether a slow field was begun.
    public boolean started() throws InterruptedException {
        return seen(started);
    }

    /// Whether a slow field was interrupted.
    public boolean interrupted() throws InterruptedException {
        return seen(interrupted);
    }

    /// Whether a stream was cancelled.
    public boolean cancelled() throws InterruptedException {
        return seen(cancelled);
    }

    /// Whether something was touched, now or soon.
    public boolean touched() throws InterruptedException {
        return seen(touched);
    }

    /// Whether nothing was touched so far.
    public boolean untouched() {
        return touched.getCount() > 0;
    }

    /// Lets a slow mutation go on.
    public void release() {
        released.countDown();
    }

    private static boolean seen(CountDownLatch signal) throws InterruptedException {
        return signal.await(60, TimeUnit.SECONDS);
    }

    void cancel() {
        cancelled.countDown();
    }

    void touch() {
        touched.countDown();
    }

    String waitForEver() throws InterruptedException {
        started.countDown();
        try {
            new CountDownLatch(1).await();
            return "never";
        } catch (InterruptedException leaving) {
            interrupted.countDown();
            throw leaving;
        }
    }

    String waitUntilReleased() throws InterruptedException {
        started.countDown();
        released.await();
        return "slowly";
    }
}
