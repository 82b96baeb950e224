package dev.rejoinder.benchmarks.running;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// The server in a process of its own, on the class path that is ours and a free port.
public final class ServerProcess implements AutoCloseable {

    private static final String MAIN_CLASS = "dev.rejoinder.api.RejoinderServer";

    private static final Pattern READY = Pattern.compile("Rejoinder is ready\\. GraphQL: (http://\\S+)");

    /// Neo4j alone may take minutes on a machine that does much else.
    private static final Duration START_PATIENCE = Duration.ofMinutes(6);

    private static final Duration STOP_PATIENCE = Duration.ofMinutes(1);

    private final Process process;

    private final Path log;

    private final CompletableFuture<URI> address = new CompletableFuture<>();

    private ServerProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /// Begins a start; what the server says is appended to the log.
    public static ServerProcess launch(Path log, List<String> settings, Map<String, String> environment) {
        var builder = new ProcessBuilder(command(settings)).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            var server = new ServerProcess(builder.start(), log);
            Thread.ofPlatform().daemon().name("server output").start(server::readOutput);
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(server.process::destroy));
            return server;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> command(List<String> settings) {
        var command =
                new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + System.getProperty("rejoinder.heap", "1g"),
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-Drejoinder.root=" + System.getProperty("rejoinder.root", "."),
                        "-cp", System.getProperty("java.class.path"), MAIN_CLASS,
                        "--server.port=0", "--rejoinder.seeds=off"));
        command.addAll(settings);
        return command;
    }

    private void readOutput() {
        try (var lines = process.inputReader(StandardCharsets.UTF_8);
                var kept =
                        Files.newBufferedWriter(log, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                keep(line, kept);
            }
        } catch (IOException _) {
            // the end of the process is noticed below
        }
        address.completeExceptionally(new IllegalStateException("The server ended; see " + log));
    }

    private void keep(String line, BufferedWriter kept) throws IOException {
        kept.write(line + "\n");
        kept.flush();
        var ready = READY.matcher(line);
        if (ready.find()) {
            address.complete(URI.create(ready.group(1)));
        }
    }

    /// Where GraphQL is served, once it is.
    public URI address() {
        return address.orTimeout(START_PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }

    /// The process itself.
    public Process process() {
        return process;
    }

    /// All processes that it has started and that still run.
    public List<ProcessHandle> descendants() {
        return process.descendants().toList();
    }

    /// Ends it as kill -9 does, and returns whom it leaves behind.
    public List<ProcessHandle> kill() {
        var orphans = descendants();
        process.destroyForcibly().onExit().join();
        return orphans;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().completeOnTimeout(process, STOP_PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        process.destroyForcibly().onExit().join();
    }
}
