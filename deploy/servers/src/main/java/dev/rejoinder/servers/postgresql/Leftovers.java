package dev.rejoinder.servers.postgresql;

import dev.rejoinder.servers.child.ServerFailed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/// Processes of this data folder that outlived those who should have ended them. Nobody else can be using the
/// folder, as we hold its lock; so whatever runs a program that lies in it is ours to end.
record Leftovers(Path home, Path cluster, Binaries binaries, List<String> prefix) {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final Duration PAUSE = Duration.ofMillis(20);

    void end() {
        if (running().isEmpty()) {
            forgetProcessId();
            return;
        }
        Tool.succeeds(prefix, binaries.program("pg_ctl"), "stop", "-D", cluster.toString(), "-m", "fast",
                "-t", "5");
        running().forEach(ProcessHandle::destroyForcibly);
        awaitEnd();
    }

    private List<ProcessHandle> running() {
        var programs = real(home);
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().command().map(Path::of)
                        .filter(path -> path.startsWith(programs)).isPresent())
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

    /// Asks for the programs that run, as a dead process without a parent may keep its number for a while.
    private void awaitEnd() {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!running().isEmpty()) {
            if (System.nanoTime() - deadline > 0 || Thread.currentThread().isInterrupted()) {
                throw new ServerFailed("PostgreSQL of an earlier run does not end: processes %s"
                        .formatted(running().stream().map(ProcessHandle::pid).toList()));
            }
            LockSupport.parkNanos(PAUSE.toNanos());
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
