package dev.rejoinder.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import dev.rejoinder.benchmarks.running.ServerProcess;

/// What the process of a server, without its stores, has used so far; as Linux tells it.
///
/// @param seconds of processor time
/// @param mebibytes of memory that it has now
/// @param peak mebibytes of memory that it had at most since the last `restart`
record ServerCost(double seconds, double mebibytes, double peak) {

    private static final double MEBIBYTE_IN_KIBIBYTES = 1_024;

    /// To the file `clear_refs`, this means that the peak is to be forgotten (see `man 5 proc`).
    private static final String FORGET_PEAK = "5";

    static ServerCost of(ServerProcess server) throws IOException {
        var used = server.process().toHandle().info().totalCpuDuration().orElseThrow();
        return new ServerCost(Crew.seconds(used.toNanos()), resident(server, "VmRSS:"),
                resident(server, "VmHWM:"));
    }

    /// From now on, the peak is that of what follows.
    static void restart(ServerProcess server) throws IOException {
        Files.writeString(file(server, "clear_refs"), FORGET_PEAK);
    }

    private static double resident(ServerProcess server, String name) throws IOException {
        return Files.readAllLines(file(server, "status")).stream().filter(line -> line.startsWith(name))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).sum()
                / MEBIBYTE_IN_KIBIBYTES;
    }

    private static Path file(ServerProcess server, String name) {
        return Path.of("/proc", Long.toString(server.process().pid()), name);
    }
}
