package dev.rejoinder.projections.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.Values;
import org.neo4j.driver.exceptions.ClientException;

/// The write door to Neo4j: one explicit transaction per thread at a time, which calls inside it join.
///
/// Nothing is retried here. A commit whose answer was lost may have happened or not; whoever repeats the work reads
/// in the graph how far it came.
public final class GraphTransactions implements TransactionManager {

    private static final String DATA_FAULT = "Neo.ClientError.Statement.";

    private static final String SCHEMA_FAULT = "Neo.ClientError.Schema.";

    /// Faults of the program or the server's state, not of the rows.
    private static final Set<String> NOT_THE_ROWS = Set.of(
            "Neo.ClientError.Statement.SyntaxError",
            "Neo.ClientError.Statement.ParameterMissing",
            "Neo.ClientError.Statement.AccessMode",
            "Neo.ClientError.Statement.ExternalResourceFailed");

    private static final Transaction JOINED = new Transaction() {

        @Override
        public void commit() {
            // whoever began the transaction commits it
        }

        @Override
        public void rollback() {
            // the failure that leads here reaches whoever began the transaction
        }
    };

    private final Graph graph;

    private final TransactionConfig limit;

    // Not static: each graph has transactions of its own.
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<@Nullable Open> current = new ThreadLocal<>();

    /// Transactions on this graph; the server ends one that takes longer than the limit.
    public GraphTransactions(Graph graph, Duration limit) {
        this.graph = graph;
        this.limit = TransactionConfig.builder().withTimeout(limit).build();
    }

    @Override
    public Transaction startTransaction() {
        if (isActive()) {
            return JOINED;
        }
        var open = new Open(graph.session(AccessMode.WRITE));
        current.set(open);
        return open;
    }

    /// True while the thread has a transaction that further work would join.
    public boolean isActive() {
        return current.get() != null;
    }

    /// Runs one statement in the thread's transaction and returns all its rows; fails with a `GraphRefusal` when the
    /// graph does not take them, and with `GraphUnavailable` when it does not answer.
    public List<Row> run(String cypher, Map<String, ? extends @Nullable Object> parameters) {
        var open = current.get();
        if (open == null) {
            throw new IllegalStateException("Nothing is written to the graph outside a transaction");
        }
        try {
            return Graph.answer(
                    () -> open.transaction.run(cypher, Values.value(parameters)).list(Graph::row));
        } catch (ClientException failure) {
            throw isRefusal(failure)
                    ? new GraphRefusal(String.valueOf(failure.getMessage()), failure)
                    : failure;
        }
    }

    /// Gives up the thread's transaction now, and with it its locks. Whoever began it can no longer commit it.
    public void abandon() {
        var open = current.get();
        if (open != null) {
            open.rollback();
        }
    }

    private static boolean isRefusal(ClientException failure) {
        var code = failure.code();
        return (code.startsWith(DATA_FAULT) || code.startsWith(SCHEMA_FAULT)) && !NOT_THE_ROWS.contains(code);
    }

    private final class Open implements Transaction {

        private final Session session;

        private final org.neo4j.driver.Transaction transaction;

        Open(Session session) {
            this.session = session;
            this.transaction = begin(session);
        }

        private org.neo4j.driver.Transaction begin(Session fresh) {
            try {
                return Graph.answer(() -> fresh.beginTransaction(limit));
            } catch (RuntimeException failure) {
                fresh.close();
                throw failure;
            }
        }

        @Override
        public void commit() {
            try (session) {
                Graph.answer(() -> {
                    transaction.commit();
                    return transaction;
                });
            } finally {
                current.remove();
            }
        }

        /// Closing the session rolls back what is open; done twice, or after a commit, it does nothing.
        @Override
        public void rollback() {
            if (current.get() == this) {
                current.remove();
            }
            session.close();
        }
    }
}
