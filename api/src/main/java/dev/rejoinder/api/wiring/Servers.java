package dev.rejoinder.api.wiring;

import java.io.UncheckedIOException;
import java.util.EnumSet;

import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

import dev.rejoinder.api.wiring.Settings.Mode;
import dev.rejoinder.servers.EmbeddedServers;
import dev.rejoinder.servers.Server;
import dev.rejoinder.servers.ServerAddress;
import dev.rejoinder.servers.ServersConfiguration;

/// Knows where the two servers answer, and starts those that are ours to run.
@Component
final class Servers implements AutoCloseable {

    private final Settings settings;

    private final @Nullable EmbeddedServers embedded;

    Servers(Settings settings, Environment environment) {
        this.settings = settings;
        Port.requireFree(environment);
        requireAddresses(settings);
        this.embedded = start(settings);
    }

    private static @Nullable EmbeddedServers start(Settings settings) {
        var ours = EnumSet.noneOf(Server.class);
        if (settings.store().mode() == Mode.EMBEDDED) {
            ours.add(Server.POSTGRESQL);
        }
        if (settings.graph().mode() == Mode.EMBEDDED) {
            ours.add(Server.NEO4J);
        }
        var wanted = ServersConfiguration.in(settings.data()).graphHeapMebibytes(settings.graph().heap());
        return switch (ours.size()) {
            case 0 -> null;
            case 1 -> embedded(wanted.only(ours.iterator().next()));
            default -> embedded(wanted);
        };
    }

    /// The event store, as a JDBC URL.
    ServerAddress store() {
        var store = settings.store();
        return embedded != null && store.mode() == Mode.EMBEDDED
                ? embedded.postgreSql()
                : new ServerAddress(required("store.url", store.url()), store.username(), store.password());
    }

    /// The graph, as a Bolt or Neo4j URI.
    ServerAddress graph() {
        var graph = settings.graph();
        return embedded != null && graph.mode() == Mode.EMBEDDED
                ? embedded.neo4j()
                : new ServerAddress(required("graph.uri", graph.uri()), graph.username(), graph.password());
    }

    /// What is missing is said before anything is started.
    private static void requireAddresses(Settings settings) {
        if (settings.store().mode() == Mode.SERVER) {
            required("store.url", settings.store().url());
        }
        if (settings.graph().mode() == Mode.SERVER) {
            required("graph.uri", settings.graph().uri());
        }
    }

    private static EmbeddedServers embedded(ServersConfiguration wanted) {
        try {
            return EmbeddedServers.start(wanted);
        } catch (UncheckedIOException unusable) {
            throw new UnusableSettings("The data folder %s cannot be used: %s"
                    .formatted(wanted.folder(), unusable.getMessage()));
        }
    }

    private static String required(String name, String value) {
        if (value.isBlank()) {
            throw new UnusableSettings("rejoinder.%s is needed when its mode is 'server'".formatted(name));
        }
        return value;
    }

    @Override
    public void close() {
        if (embedded != null) {
            embedded.close();
        }
    }
}
