package dev.rejoinder.servers;

import dev.rejoinder.servers.child.FreePort;
import dev.rejoinder.servers.child.Launch;
import dev.rejoinder.servers.child.Password;
import dev.rejoinder.servers.child.SupervisedServer;
import dev.rejoinder.servers.neo4j.GraphServer;
import dev.rejoinder.servers.postgresql.PostgreSql;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/// The PostgreSQL and the Neo4j of one data folder, as children of this process. They are started again when they
/// die, on the same port and with the same password, and they end with this process however it ends.
public final class EmbeddedServers implements AutoCloseable {

    private final ServersConfiguration configuration;

    private final Path folder;

    private final FolderLock lock;

    private final Map<Server, Running> running = new ConcurrentHashMap<>();

    private EmbeddedServers(ServersConfiguration configuration) {
        this.configuration = configuration;
        this.folder = configuration.folder().toAbsolutePath().normalize();
        this.lock = FolderLock.on(folder);
    }

    /// Returns when all servers answer; where one of them does not, none is left running.
    public static EmbeddedServers start(ServersConfiguration configuration) {
        var servers = new EmbeddedServers(configuration);
        try {
            sideBySide(configuration.servers(), servers::start);
            return servers;
        } catch (RuntimeException failure) {
            servers.close();
            throw failure;
        }
    }

    /// A JDBC URL and the superuser of the cluster.
    public ServerAddress postgreSql() {
        return running(Server.POSTGRESQL).address();
    }

    /// A Bolt URI and the administrator.
    public ServerAddress neo4j() {
        return running(Server.NEO4J).address();
    }

    /// The child process of this moment; that of PostgreSQL is its guard.
    public ProcessHandle process(Server server) {
        return running(server).server().process();
    }

    @Override
    public void close() {
        sideBySide(running.keySet(), server -> running(server).server().close());
        lock.close();
    }

    private void start(Server server) {
        var port = FreePort.pick();
        switch (server) {
            case POSTGRESQL -> {
                var launch = PostgreSql.launch(folder.resolve("postgresql"), port);
                keep(server, launch, "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port),
                        PostgreSql.USER);
            }
            case NEO4J -> {
                var launch = GraphServer.launch(folder.resolve("neo4j"), port, Password.random(),
                        configuration.graphHeapMebibytes(), configuration.graphServerLibraries());
                keep(server, launch, "bolt://127.0.0.1:%d".formatted(port), GraphServer.USER);
            }
        }
    }

    private void keep(Server server, Launch launch, String url, String user) {
        var started = SupervisedServer.start(launch, configuration.onFailure());
        running.put(server, new Running(started, new ServerAddress(url, user, launch.password())));
    }

    private Running running(Server server) {
        var found = running.get(server);
        if (found == null) {
            throw new IllegalStateException(server + " was not asked for");
        }
        return found;
    }

    /// On threads of the system, so that servers start and stop whatever the virtual ones are waiting for.
    private static void sideBySide(Collection<Server> servers, Consumer<Server> task) {
        try (var threads = Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory())) {
            var tasks = servers.stream()
                    .map(server -> CompletableFuture.runAsync(() -> task.accept(server), threads))
                    .toArray(CompletableFuture<?>[]::new);
            CompletableFuture.allOf(tasks).join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
        }
    }

    private record Running(SupervisedServer server, ServerAddress address) {}
}
