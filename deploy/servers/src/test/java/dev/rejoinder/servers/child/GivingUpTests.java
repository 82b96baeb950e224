package dev.rejoinder.servers.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.rejoinder.servers.child.SupervisedServer.Pauses;

class GivingUpTests {

    @TempDir
    Path folder;

    private final AtomicInteger starts = new AtomicInteger();

    private final CompletableFuture<Integer> eighth = new CompletableFuture<>();

    @Test
    void happensAfterTheFifthRestart() {
        var failure = new CompletableFuture<ServerFailed>();

        try (var _ = SupervisedServer.start(mayfly("ready"), failure::complete,
                new Pauses(Duration.ZERO, Duration.ofHours(1)))) {
            assertThat(failure.join())
                    .hasMessageStartingWith("Mayfly died more than 5 times within 5 minutes");
        }
        assertThat(starts).hasValue(6);
    }

    @Test
    void isNotForEver() {
        var failures = new AtomicInteger();

        try (var _ = SupervisedServer.start(mayfly("ready"), _ -> failures.incrementAndGet(),
                new Pauses(Duration.ZERO, Duration.ZERO))) {
            assertThat(eighth).succeedsWithin(Duration.ofMinutes(1));
        }
        assertThat(failures).hasValue(1);
    }

    @Test
    void happensAtOnceWhenTheFirstStartFails() {
        assertThatExceptionOfType(ServerFailed.class)
                .isThrownBy(() -> SupervisedServer.start(mayfly("alas"), _ -> {}).close())
                .withMessageStartingWith(
                        "Mayfly could not be started; the end of " + folder.resolve("mayfly.log"))
                .withMessageEndingWith("alas");
    }

    private void count() {
        if (starts.incrementAndGet() == 8) {
            eighth.complete(8);
        }
    }

    private Launch mayfly(String word) {
        var command = JavaCommand.of(List.of("-Xshare:auto"), System.getProperty("java.class.path"),
                Mayfly.class.getName(), List.of(word));
        return new Launch("Mayfly", this::count, command, "", folder.resolve("mayfly.log"));
    }
}
