package dev.rejoinder.projections.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Logging;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;

/// The read door to Neo4j, and the owner of its driver. Every statement has a time limit, and reads are counted, so
/// that a test can hold a query to a fixed number of them.
public final class Graph implements AutoCloseable {

    private static final String ANSWER = """
            RETURN true AS answers
            """;

    private static final int PATIENCE_SECONDS = 10;

    private final Driver driver;

    private final TransactionConfig limit;

    private final LongAdder reads = new LongAdder();

    /// Opens the graph behind a driver; no statement or transaction may take longer than the limit.
    public Graph(Driver driver, Duration limit) {
        this.driver = driver;
        this.limit = TransactionConfig.builder().withTimeout(limit).build();
    }

    /// Opens the graph at a Bolt or Neo4j URI, with at most this many connections; fails when it does not answer.
    public static Graph at(String uri, String user, String password, int connections, Duration limit) {
        var driver = GraphDatabase.driver(uri, AuthTokens.basic(user, password), configuration(connections));
        try {
            driver.verifyConnectivity();
        } catch (Neo4jException unreachable) {
            driver.close();
            throw new GraphUnreachable("No graph answers at %s: %s".formatted(uri, unreachable.getMessage()));
        }
        return new Graph(driver, limit);
    }

    // The driver's own way of logging writes out every message with all its rows, only to throw the text away: a third
    // of what a rebuild costs on this side. The deprecated one asks first whether anybody will read it.
    @SuppressWarnings("deprecation")
    private static Config configuration(int connections) {
        return Config.builder().withMaxConnectionPoolSize(connections)
                .withConnectionAcquisitionTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .withConnectionTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .withMaxTransactionRetryTime(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .withLogging(Logging.slf4j())
                .withUserAgent("rejoinder").build();
    }

    /// Runs one read as a transaction of its own and returns all its rows.
    public List<Row> read(String cypher, Map<String, Object> parameters) {
        reads.increment();
        return answer(() -> {
            try (var session = session(AccessMode.READ)) {
                return session.run(cypher, parameters, limit).list(Graph::row);
            }
        });
    }

    /// Runs one read as a transaction of its own and hands its rows over one by one, as they arrive.
    public void stream(String cypher, Map<String, Object> parameters, Consumer<Row> reader) {
        reads.increment();
        answer(() -> {
            try (var session = session(AccessMode.READ)) {
                session.run(cypher, parameters, limit).forEachRemaining(row -> reader.accept(row(row)));
                return reader;
            }
        });
    }

    /// True when the graph answers just now.
    public boolean answers() {
        try {
            return !read(ANSWER, Map.of()).isEmpty();
        } catch (GraphUnavailable _) {
            return false;
        }
    }

    /// Waits for an answer, and tells an outage from every other failure.
    static <T> T answer(Supplier<T> question) {
        try {
            return question.get();
        } catch (ServiceUnavailableException | SessionExpiredException | TransientException outage) {
            throw new GraphUnavailable(outage);
        }
    }

    static Row row(Record answer) {
        return new Row(answer.<@Nullable Object>asMap(Value::asObject));
    }

    /// How many reads have run so far.
    public long reads() {
        return reads.sum();
    }

    /// Every session of this node sees what the node has committed, in a cluster too.
    Session session(AccessMode mode) {
        return driver.session(SessionConfig.builder().withDefaultAccessMode(mode)
                .withBookmarkManager(driver.executableQueryBookmarkManager()).build());
    }

    @Override
    public void close() {
        driver.close();
    }
}
