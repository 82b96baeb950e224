package dev.rejoinder.api.transport;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;

import dev.rejoinder.projections.graph.GraphUnavailable;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/// Tells that a store is away from that the server is wrong.
public final class Outages {

    /// What clients are told.
    public static final String SENTENCE = "A store does not answer just now; ask again.";

    /// What PostgreSQL says when there is no connection, and when it is going down or coming up.
    private static final String NO_CONNECTION = "08";

    private static final String OPERATOR_INTERVENED = "57P0";

    /// Causes may go round in a circle.
    private static final int DEPTH = 20;

    private Outages() {}

    /// True when a store that is away is at the bottom of it.
    public static boolean explain(Throwable fault) {
        return causes(fault).anyMatch(Outages::isOutage);
    }

    /// What the innermost cause says, on one line.
    public static String reason(Throwable fault) {
        var root = causes(fault).reduce(fault, (_, inner) -> inner);
        return String.valueOf(root.getMessage()).lines().findFirst().orElse("");
    }

    private static Stream<Throwable> causes(Throwable fault) {
        var chain = Stream.<Throwable>builder();
        @Nullable
        Throwable cause = fault;
        for (var depth = 0; cause != null && depth < DEPTH; depth++) {
            chain.add(cause);
            cause = cause.getCause();
        }
        return chain.build();
    }

    private static boolean isOutage(Throwable cause) {
        return switch (cause) {
            case GraphUnavailable _ -> true;
            case DataAccessResourceFailureException _ -> true;
            case TransientDataAccessException _ -> true;
            case CannotCreateTransactionException _ -> true;
            case SQLTransientConnectionException _ -> true;
            case SQLException sql -> sql.getSQLState() != null && isOutage(sql.getSQLState());
            default -> false;
        };
    }

    private static boolean isOutage(String state) {
        return state.startsWith(NO_CONNECTION) || state.startsWith(OPERATOR_INTERVENED);
    }
}
