package dev.rejoinder.benchmarks.drill;

import java.util.List;

import dev.rejoinder.benchmarks.running.ServerProcess;

/// A child of the server that is killed.
enum Victim {

    POSTMASTER("listen_addresses="), GRAPH("dev.rejoinder.graphserver.GraphServer"), GUARD("PostgresGuard");

    /// The server gives a store up that dies more than five times within five minutes; two of the three victims are
    /// the same store.
    static final int KILLS_PER_SERVER = 6;

    private final String mark;

    Victim(String mark) {
        this.mark = mark;
    }

    /// Kills this process of the server, and waits until it has ended.
    void kill(ServerProcess server) {
        var victim = server.descendants().stream().filter(this::names).findFirst()
                .orElseThrow(() -> new AssertionError("No process is " + this));
        victim.destroyForcibly();
        Orphans.awaitEnd(List.of(victim));
    }

    private boolean names(ProcessHandle process) {
        return process.info().commandLine().filter(line -> line.contains(mark)).isPresent();
    }
}
