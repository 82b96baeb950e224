package dev.rejoinder.api.store;

import java.sql.SQLException;

import javax.sql.DataSource;

import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.jspecify.annotations.Nullable;

/// Builds the event store on a PostgreSQL database.
public final class EventStores {

    /// Longer than any transaction may take (30 s), so that no committed event is ever taken for a gap.
    private static final int GAP_TIMEOUT_MILLIS = 600_000;

    private static final int GAP_OFFSET_MAX = 1_000_000;

    private static final int BATCH_SIZE = 500;

    private static final long FETCH_DELAY_MILLIS = 100;

    private static final String UNIQUE_VIOLATION = "23505";

    private EventStores() {}

    /// The engine that appends to and reads from the event table.
    public static JdbcEventStorageEngine engine(DataSource dataSource, TransactionManager transactions,
            EventSerializer serializer, EventUpcaster upcasters) {
        return new SnapshotFreeEngine(JdbcEventStorageEngine.builder()
                .connectionProvider(new UnitOfWorkAwareConnectionProviderWrapper(
                        new SpringDataSourceConnectionProvider(dataSource)))
                .transactionManager(transactions).eventSerializer(serializer).snapshotSerializer(serializer)
                .upcasterChain(upcasters).schema(EventTable.SCHEMA).batchSize(BATCH_SIZE)
                .appendEvents((connection, _, _, events, writer, _) -> EventTable.append(connection, events,
                        writer))
                .cleanGaps((connection, _, gaps) -> EventTable.gaps(connection, gaps))
                .finalAggregateBatchPredicate(batch -> batch.size() < BATCH_SIZE)
                .gapTimeout(GAP_TIMEOUT_MILLIS).maxGapOffset(GAP_OFFSET_MAX)
                .persistenceExceptionResolver(EventStores::isUniqueViolation));
    }

    /// The store over an engine; it looks for other nodes' events ten times a second.
    public static EmbeddedEventStore store(JdbcEventStorageEngine engine) {
        return EmbeddedEventStore.builder().storageEngine(engine).fetchDelay(FETCH_DELAY_MILLIS).build();
    }

    static boolean isUniqueViolation(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
