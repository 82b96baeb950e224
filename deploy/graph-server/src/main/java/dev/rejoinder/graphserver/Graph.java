package dev.rejoinder.graphserver;

import static org.neo4j.configuration.GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period;
import static org.neo4j.configuration.GraphDatabaseInternalSettings.netty_server_shutdown_timeout;
import static org.neo4j.configuration.GraphDatabaseSettings.SYSTEM_DATABASE_NAME;
import static org.neo4j.configuration.GraphDatabaseSettings.auth_enabled;
import static org.neo4j.configuration.GraphDatabaseSettings.keep_logical_logs;
import static org.neo4j.configuration.GraphDatabaseSettings.pagecache_memory;
import static org.neo4j.configuration.GraphDatabaseSettings.preallocate_logical_logs;
import static org.neo4j.configuration.GraphDatabaseSettings.udc_enabled;
import static org.neo4j.configuration.connectors.BoltConnectorInternalSettings.connection_shutdown_wait_time;
import static org.neo4j.configuration.connectors.BoltConnectorInternalSettings.thread_pool_shutdown_wait_time;
import static org.neo4j.io.ByteUnit.mebiBytes;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/// The Neo4j of one folder, open to Bolt on the loopback interface only.
final class Graph {

    /// Replaces the user, as a restarted server gets the password that it had, which ALTER USER refuses.
    private static final String SET_PASSWORD = """
            CREATE OR REPLACE USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED
            """;

    private static final Duration STOP_PATIENCE = Duration.ofMillis(1500);

    private final Path folder;

    private final int port;

    private volatile @Nullable DatabaseManagementService management;

    Graph(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    void start(String password) {
        StoreLock.await(folder);
        var started = build();
        management = started;
        started.database(SYSTEM_DATABASE_NAME).executeTransactionally(SET_PASSWORD,
                Map.of("password", password));
    }

    int port() {
        var system = (GraphDatabaseAPI) running().database(SYSTEM_DATABASE_NAME);
        var register = system.getDependencyResolver().resolveDependency(ConnectorPortRegister.class);
        return register.getLocalAddress(ConnectorType.BOLT).getPort();
    }

    /// An orderly stop spares the next start a recovery; being cut off loses nothing that was committed.
    void stopWithinPatience() {
        var started = management;
        if (started == null) {
            return;
        }
        try {
            Thread.ofPlatform().daemon().start(started::shutdown).join(STOP_PATIENCE);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private DatabaseManagementService running() {
        var started = management;
        if (started == null) {
            throw new IllegalStateException("the graph has not been started");
        }
        return started;
    }

    private DatabaseManagementService build() {
        var address = new SocketAddress("127.0.0.1", port);
        return new DatabaseManagementServiceBuilder(folder)
                .setConfig(auth_enabled, true)
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, address)
                .setConfig(BoltConnector.advertised_address, address)
                .setConfig(HttpConnector.enabled, false)
                .setConfig(udc_enabled, false)
                .setConfig(pagecache_memory, mebiBytes(128))
                .setConfig(preallocate_logical_logs, false)
                .setConfig(keep_logical_logs, "keep_none")
                .setConfig(netty_server_shutdown_quiet_period, Duration.ZERO)
                .setConfig(netty_server_shutdown_timeout, Duration.ofSeconds(1))
                .setConfig(connection_shutdown_wait_time, Duration.ofSeconds(1))
                .setConfig(thread_pool_shutdown_wait_time, Duration.ofSeconds(1))
                .build();
    }
}
