package dev.rejoinder.benchmarks;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import dev.rejoinder.benchmarks.running.ServerProcess;
import dev.rejoinder.servers.EmbeddedServers;
import dev.rejoinder.servers.ServersConfiguration;

/// The stores that both sides work on.
public final class Rig implements AutoCloseable {

    private final Path folder;

    private final EmbeddedServers stores;

    /// Starts the stores on an empty folder.
    public Rig(Path folder) {
        this.folder = folder;
        this.stores = EmbeddedServers.start(ServersConfiguration.in(folder.resolve("stores")));
    }

    /// Begins the start of a server on the stores.
    public ServerProcess server() {
        return ServerProcess.launch(folder.resolve("server.log"), settings(), passwords());
    }

    /// The settings that lead a server to the stores, as arguments.
    List<String> settings() {
        return Stream.of("data=" + folder.resolve("server"),
                "store.mode=server", "store.url=" + stores.postgreSql().url(),
                "store.username=" + stores.postgreSql().user(),
                "graph.mode=server", "graph.uri=" + stores.neo4j().url(),
                "graph.username=" + stores.neo4j().user())
                .map(setting -> "--rejoinder." + setting).toList();
    }

    /// The rest of the settings, as variables of the environment.
    Map<String, String> passwords() {
        return Map.of("REJOINDER_STORE_PASSWORD", stores.postgreSql().password(),
                "REJOINDER_GRAPH_PASSWORD", stores.neo4j().password());
    }

    /// A connection to PostgreSQL.
    Connection jdbc() throws SQLException {
        var address = stores.postgreSql();
        return DriverManager.getConnection(address.url(), address.user(), address.password());
    }

    /// A driver of Neo4j.
    Driver driver() {
        var address = stores.neo4j();
        return GraphDatabase.driver(address.url(), AuthTokens.basic(address.user(), address.password()));
    }

    @Override
    public void close() {
        stores.close();
    }
}
