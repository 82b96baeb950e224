package dev.rejoinder.servers.neo4j;

import dev.rejoinder.servers.child.JavaCommand;
import dev.rejoinder.servers.child.Launch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A Neo4j in a JVM of its own, as its libraries and ours do not go together.
public final class GraphServer {

    public static final String USER = "neo4j";

    private static final String MAIN_CLASS = "dev.rejoinder.graphserver.GraphServer";

    /// What Neo4j reaches into, and what a modern Java would otherwise complain of.
    private static final List<String> OPTIONS = List.of(
            "-XX:+ExitOnOutOfMemoryError",
            "-Dlog4j2.disable.jmx=true",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "--add-opens=java.base/java.io=ALL-UNNAMED",
            "--add-opens=java.base/java.nio=ALL-UNNAMED",
            "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED");

    private GraphServer() {}

    /// How it is started on the folder, which is made where it is missing.
    public static Launch launch(Path folder, int port, String password, int heapMebibytes,
            @Nullable Path libraries) {
        create(folder);
        var options = new ArrayList<>(OPTIONS);
        options.add("-Xmx" + heapMebibytes + "m");
        var command = JavaCommand.of(options, Libraries.find(libraries).classPath(), MAIN_CLASS,
                List.of(folder.toString(), Integer.toString(port)));
        return new Launch("Neo4j", () -> {}, command, password, folder.resolve("logs/server.log"));
    }

    private static void create(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
