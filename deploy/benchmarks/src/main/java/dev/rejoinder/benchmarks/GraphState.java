package dev.rejoinder.benchmarks;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

import org.neo4j.driver.Driver;

/// How far the graph is, compared to the store.
final class GraphState {

    private static final Duration BEAT = Duration.ofMillis(100);

    private static final String DRAWN = "MATCH (d:Debate) RETURN coalesce(sum(d.version), 0) AS drawn";

    private GraphState() {}

    /// How many events the store holds.
    static long stored(Rig rig) throws SQLException {
        try (var connection = rig.jdbc();
                var query = connection.createStatement();
                var row = query.executeQuery("select count(*) from public.domain_event")) {
            row.next();
            return row.getLong(1);
        }
    }

    /// How many events the graph holds.
    static long drawn(Driver driver) {
        return driver.executableQuery(DRAWN).execute().records().getFirst().get("drawn").asLong();
    }

    /// Waits until the graph holds every event of the store.
    static void awaitAll(Rig rig) throws SQLException {
        var stored = stored(rig);
        try (var driver = rig.driver()) {
            while (drawn(driver) < stored) {
                LockSupport.parkNanos(BEAT.toNanos());
            }
        }
    }
}
