package dev.rejoinder.servers.postgresql;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Runs PostgreSQL as its child and stops it when standard input ends, which PostgreSQL itself does not watch.
///
/// This is the main class of a tiny JVM, which gets nothing but this one class file: no other class of ours may be
/// used, nor nested in it. Arguments: the folder of the cluster, the port, the programs `postgres` and `pg_ctl`, and
/// the words to put before them. Standard output carries one line, `ready`.
final class PostgresGuard {

    private static final int ARGUMENTS = 4;

    private static final int STATUS_LINE = 7;

    private static final long POLL_MILLIS = 20;

    private static final String PATIENCE_SECONDS = "2";

    private final Path cluster;

    private final String port;

    private final String postgres;

    private final String control;

    private final List<String> prefix;

    private PostgresGuard(String[] arguments) {
        cluster = Path.of(arguments[0]);
        port = arguments[1];
        postgres = arguments[2];
        control = arguments[3];
        prefix = List.of(Arrays.copyOfRange(arguments, ARGUMENTS, arguments.length));
    }

    static void main(String[] arguments) throws IOException, InterruptedException {
        new PostgresGuard(arguments).guard();
    }

    private void guard() throws IOException, InterruptedException {
        var server = new ProcessBuilder(serverCommand())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var watch = Thread.ofPlatform().daemon().name("parent watch").start(() -> endWithParent(server));
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> await(watch)));
        if (ready(server)) {
            IO.println("ready");
        }
        server.waitFor();
        Runtime.getRuntime().halt(1);
    }

    private List<String> serverCommand() {
        return with(postgres, "-D", cluster.toString(), "-p", port,
                "-c", "listen_addresses=127.0.0.1",
                "-c", "unix_socket_directories=",
                "-c", "max_connections=100",
                "-c", "fsync=on",
                "-c", "synchronous_commit=on",
                "-c", "log_checkpoints=off");
    }

    private boolean ready(Process server) throws IOException, InterruptedException {
        var file = cluster.resolve("postmaster.pid");
        while (!server.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
            var lines = Files.exists(file) ? Files.readAllLines(file) : List.<String>of();
            if (lines.size() > STATUS_LINE && lines.get(STATUS_LINE).startsWith("ready")
                    && lines.getFirst().strip().equals(Long.toString(server.pid()))) {
                return true;
            }
        }
        return false;
    }

    private void endWithParent(Process server) {
        try {
            System.in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException _) {
            // a broken pipe tells the same as a closed one
        }
        if (!stopped("fast") && !stopped("immediate")) {
            server.destroyForcibly();
        }
        Runtime.getRuntime().halt(0);
    }

    private boolean stopped(String mode) {
        try {
            return new ProcessBuilder(
                    with(control, "stop", "-D", cluster.toString(), "-m", mode, "-t", PATIENCE_SECONDS))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor() == 0;
        } catch (IOException | InterruptedException _) {
            return false;
        }
    }

    /// An interrupt typed at the console reaches us too, but it is for the parent to decide when we end.
    private static void await(Thread watch) {
        try {
            watch.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private List<String> with(String... words) {
        var command = new ArrayList<>(prefix);
        command.addAll(List.of(words));
        return command;
    }
}
