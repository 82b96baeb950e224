package dev.rejoinder.servers;

import dev.rejoinder.servers.child.ServerFailed;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What to start, and where its data live. Without a folder of libraries, the graph server is looked for.
public record ServersConfiguration(Path folder, Set<Server> servers, @Nullable Path graphServerLibraries,
        int graphHeapMebibytes, Consumer<ServerFailed> onFailure) {

    private static final int HEAP_MEBIBYTES = 768;

    public ServersConfiguration {
        servers = Set.copyOf(servers);
    }

    /// Both servers.
    public static ServersConfiguration in(Path folder) {
        return new ServersConfiguration(folder, Set.of(Server.values()), null, HEAP_MEBIBYTES, _ -> {});
    }

    public ServersConfiguration only(Server server) {
        return new ServersConfiguration(folder, Set.of(server), graphServerLibraries, graphHeapMebibytes,
                onFailure);
    }

    public ServersConfiguration graphServerLibraries(Path libraries) {
        return new ServersConfiguration(folder, servers, libraries, graphHeapMebibytes, onFailure);
    }

    public ServersConfiguration graphHeapMebibytes(int mebibytes) {
        return new ServersConfiguration(folder, servers, graphServerLibraries, mebibytes, onFailure);
    }

    /// Told when a server has died so often that it is not started again.
    public ServersConfiguration onFailure(Consumer<ServerFailed> listener) {
        return new ServersConfiguration(folder, servers, graphServerLibraries, graphHeapMebibytes, listener);
    }
}
