package dev.rejoinder.servers.postgresql;

import dev.rejoinder.servers.child.ServerFailed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Processes of this data folder that outlived those who should have ended them. Nobody else can be using the
/// folder, as we hold its lock; so whatever runs a program that lies in it is ours to end.
record Leftovers(Path home, Path cluster, Binaries binaries, List<String> prefix) {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    void end() {
        if (running().isEmpty()) {
            forgetProcessId();
            return;
        }
        Tool.succeeds(prefix, binaries.program("pg_ctl"), "stop", "-D", cluster.toString(), "-m", "fast", "-t", "5");
        var stubborn = running();
        stubborn.forEach(ProcessHandle::destroyForcibly);
        awaitEnd(stubborn);
    }

    private List<ProcessHandle> running() {
        var programs = real(home).toString();
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().command().filter(command -> command.startsWith(programs)).isPresent())
                .toList();
    }

    /// After a restart of the machine, the number may belong to somebody whom PostgreSQL would take for itself.
    private void forgetProcessId() {
        try {
            Files.deleteIfExists(cluster.resolve("postmaster.pid"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void awaitEnd(List<ProcessHandle> processes) {
        var ends = processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new);
        try {
            CompletableFuture.allOf(ends).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException failure) {
            throw new ServerFailed("PostgreSQL of an earlier run does not end: processes %s"
                    .formatted(processes.stream().map(ProcessHandle::pid).toList()), failure);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
