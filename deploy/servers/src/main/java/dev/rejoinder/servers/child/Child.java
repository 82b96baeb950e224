package dev.rejoinder.servers.child;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// One run of a server. It ends when its standard input is closed, by us or by our own end.
final class Child implements AutoCloseable {

    private static final Duration START_PATIENCE = Duration.ofMinutes(3);

    private static final Duration LAST_WORDS_PATIENCE = Duration.ofSeconds(1);

    private static final Duration STOP_PATIENCE = Duration.ofSeconds(5);

    private final Launch launch;

    private final Process process;

    private final CompletableFuture<String> readiness = new CompletableFuture<>();

    private Child(Launch launch, Process process) {
        this.launch = launch;
        this.process = process;
    }

    /// Returns when the server answers.
    static Child start(Launch launch) throws InterruptedException {
        launch.preparation().run();
        var log = new ChildLog(launch.log());
        log.rotate();
        var child = new Child(launch, run(launch));
        try {
            child.tellPassword();
            child.awaitReadiness(log);
            return child;
        } catch (InterruptedException | ServerFailed failure) {
            child.close();
            throw failure;
        }
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    void awaitExit() throws InterruptedException {
        process.waitFor();
    }

    /// Waits whether interrupted or not: a guard that is cut off leaves its server behind.
    @Override
    public void close() {
        closeInput();
        process.onExit().completeOnTimeout(process, STOP_PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        process.destroyForcibly();
    }

    private static Process run(Launch launch) {
        var builder = new ProcessBuilder(launch.command())
                .redirectError(ProcessBuilder.Redirect.appendTo(launch.log().toFile()));
        builder.environment().keySet().removeIf(Child::disturbing);
        try {
            return builder.start();
        } catch (IOException failure) {
            throw new ServerFailed("%s could not be run: %s".formatted(launch.name(), failure.getMessage()),
                    failure);
        }
    }

    /// Options meant for our own JVM, and addresses of other PostgreSQL servers.
    private static boolean disturbing(String variable) {
        return variable.startsWith("PG") || variable.equals("JAVA_TOOL_OPTIONS")
                || variable.equals("JDK_JAVA_OPTIONS");
    }

    private void tellPassword() {
        try {
            var input = process.getOutputStream();
            input.write((launch.password() + "\n").getBytes(StandardCharsets.US_ASCII));
            input.flush();
        } catch (IOException _) {
            // it is gone already, which the wait for its readiness tells better
        }
    }

    private void awaitReadiness(ChildLog log) throws InterruptedException {
        var reader = Thread.ofPlatform().daemon().name(launch.name() + " output").start(this::readOutput);
        var _ = process.onExit().thenAcceptAsync(ended -> failUnlessReady(ended, reader));
        try {
            readiness.get(START_PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException failure) {
            throw new ServerFailed("%s could not be started; the end of %s says:%n%s"
                    .formatted(launch.name(), log.file(), log.tail()), failure.getCause());
        } catch (TimeoutException failure) {
            throw new ServerFailed("%s was not ready within %d seconds; the end of %s says:%n%s"
                    .formatted(launch.name(), START_PATIENCE.toSeconds(), log.file(), log.tail()), failure);
        }
    }

    /// What it said before it ended counts, so that is read first.
    private void failUnlessReady(Process ended, Thread reader) {
        try {
            reader.join(LAST_WORDS_PATIENCE);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        readiness.completeExceptionally(
                new ServerFailed("%s ended with status %d".formatted(launch.name(), ended.exitValue())));
    }

    /// Goes on after the one line that matters, as a full pipe would block the server. Not on a virtual thread: reading
    /// a pipe holds the thread that carries it, and on a machine of two cores two servers would hold them all.
    private void readOutput() {
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            lines.lines().filter(line -> line.startsWith("ready")).forEach(readiness::complete);
        } catch (IOException | UncheckedIOException _) {
            // the end of the process is noticed elsewhere
        }
    }

    private void closeInput() {
        try {
            process.getOutputStream().close();
        } catch (IOException _) {
            // it has been closed from the other side
        }
    }
}
