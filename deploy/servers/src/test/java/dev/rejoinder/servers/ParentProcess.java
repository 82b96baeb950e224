package dev.rejoinder.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;

/// A process that runs servers, writes a claim into them, and waits to be killed.
final class ParentProcess implements AutoCloseable {

    private final Process process;

    private ParentProcess(Process process) {
        this.process = process;
    }

    /// Arguments: the folder, a claim to write, and the one server to start, or both if none is named.
    static void main(String[] arguments) throws Exception {
        var both = ServersConfiguration.in(Path.of(arguments[0]));
        var configuration = arguments.length == 2 ? both : both.only(Server.valueOf(arguments[2]));
        var ledger = new Ledger(EmbeddedServers.start(configuration));
        if (configuration.servers().contains(Server.POSTGRESQL)) {
            ledger.writeRow(arguments[1]);
        }
        if (configuration.servers().contains(Server.NEO4J)) {
            ledger.writeNode(arguments[1]);
        }
        IO.println("started");
        Thread.currentThread().join();
    }

    /// Returns when the servers answer.
    static ParentProcess started(String... arguments) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = Stream.of(
                Stream.of(java, "-Drejoinder.root=" + System.getProperty("rejoinder.root")),
                Stream.of("-cp", System.getProperty("java.class.path"), ParentProcess.class.getName()),
                Stream.of(arguments)).flatMap(words -> words).toList();
        var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        assertThat(process.inputReader().lines().anyMatch("started"::equals)).isTrue();
        return new ParentProcess(process);
    }

    Stream<ProcessHandle> children() {
        return process.children();
    }

    Stream<ProcessHandle> descendants() {
        return process.descendants();
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}
