package dev.rejoinder.api.transport.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;

import org.junit.jupiter.api.Test;

class TakingTurnsTests {

    private final Turns turns = new Turns();

    @Test
    void letsFourWorkAndTheFifthWait() throws Exception {
        var gate = new CountDownLatch(1);
        var inside = new Semaphore(0);
        for (var number = 0; number < 4; number++) {
            start(inside, gate);
        }
        inside.acquire(4);

        var fifth = start(inside, gate);
        await().until(() -> fifth.getState() == Thread.State.TIMED_WAITING);
        assertThat(inside.availablePermits()).isZero();

        gate.countDown();
        inside.acquire();
    }

    @Test
    void passesTheTurnOnWhenTheWorkFails() {
        for (var number = 0; number < 10; number++) {
            assertThatThrownBy(() -> turns.take(() -> {
                throw new IllegalStateException("boom");
            })).hasMessage("boom");
        }

        assertThat(turns.take(() -> "done")).isEqualTo("done");
    }

    @Test
    void endsWithTheThreadThatWaits() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> turns.take(() -> "done")).hasMessage("The download was stopped.");
        assertThat(Thread.interrupted()).isTrue();
    }

    /// Waits without limit inside of its turn, and with one for it.
    private Thread start(Semaphore inside, CountDownLatch gate) {
        return Thread.ofVirtual().start(() -> turns.take(() -> {
            inside.release();
            return wait(gate);
        }));
    }

    private static boolean wait(CountDownLatch gate) {
        try {
            gate.await();
            return true;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
