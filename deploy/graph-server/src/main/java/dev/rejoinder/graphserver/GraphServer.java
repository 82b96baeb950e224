package dev.rejoinder.graphserver;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/// Runs a Neo4j for the process that started it, and ends with that process.
///
/// Arguments: the folder of the data and the Bolt port (0 for a free one). The first line of standard input is
/// the password; the end of standard input is the order to end, which the operating system gives for a parent
/// that was killed. Standard output carries one line, `ready <port>`; all else goes to standard error.
final class GraphServer {

    private GraphServer() {}

    static void main(String[] arguments) {
        var parent = System.in;
        var answer = System.out;
        System.setOut(System.err);
        endWhenStartFails();
        var password = firstLine(parent);
        var graph = new Graph(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        var watch = Thread.ofPlatform().daemon().name("parent watch").start(() -> endWith(parent, graph));
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> await(watch)));
        graph.start(password);
        tell(answer, graph.port());
    }

    /// Neo4j's threads would keep a process alive whose main thread has failed.
    private static void endWhenStartFails() {
        Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> {
            System.getLogger("graph server").log(System.Logger.Level.ERROR, "The graph server failed",
                    failure);
            Runtime.getRuntime().halt(1);
        });
    }

    /// Byte by byte, as nothing behind the line may be swallowed by a buffer.
    private static String firstLine(InputStream parent) {
        try {
            var line = new StringBuilder();
            for (var next = parent.read(); next != '\n' && next >= 0; next = parent.read()) {
                line.append((char) next);
            }
            return line.toString().strip();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void endWith(InputStream parent, Graph graph) {
        try {
            parent.transferTo(OutputStream.nullOutputStream());
        } catch (IOException _) {
            // a broken pipe tells the same as a closed one
        }
        graph.stopWithinPatience();
        Runtime.getRuntime().halt(0);
    }

    /// An interrupt typed at the console reaches us too, but it is for the parent to decide when we end.
    private static void await(Thread watch) {
        try {
            watch.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static void tell(PrintStream answer, int port) {
        answer.println("ready " + port);
        answer.flush();
    }
}
