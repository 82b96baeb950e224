package dev.rejoinder.api.transport.http;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.springframework.stereotype.Component;

import dev.rejoinder.api.refusal.BadRequest;
import dev.rejoinder.api.refusal.ErrorCode;

/// Lets a few at a time make pieces of downloads: that takes connections and processors which others need, too. Nobody
/// has a turn while a client takes its time.
///
/// Virtual threads share the processors only where they wait. Without turns, a crowd that compresses large pieces would
/// keep everybody else from running for seconds.
@Component
class Turns {

    private static final int AT_ONCE = 4;

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Semaphore free = new Semaphore(AT_ONCE, true);

    /// Does the work when it is its turn.
    <T> T take(Supplier<T> work) {
        await();
        try {
            return work.get();
        } finally {
            free.release();
        }
    }

    private void await() {
        try {
            if (!free.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new BadRequest(ErrorCode.UNAVAILABLE,
                        "Too many download just now; ask again.");
            }
        } catch (InterruptedException leaving) {
            Thread.currentThread().interrupt();
            throw new CancellationException("The download was stopped.");
        }
    }
}
