package dev.rejoinder.api.wiring;

import java.util.Set;

import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;

import dev.rejoinder.projections.graph.GraphUnreachable;
import dev.rejoinder.projections.rebuild.RebuildFailed;
import dev.rejoinder.seeds.ScriptRefused;
import dev.rejoinder.servers.DataFolderInUse;
import dev.rejoinder.servers.child.ServerFailed;
import dev.rejoinder.servers.neo4j.GraphServerMissing;

/// Says in plain words why the server did not start, where the cause explains itself.
final class PlainFailureAnalyzer implements FailureAnalyzer {

    private static final Set<Class<? extends Throwable>> PLAIN = Set.of(UnusableSettings.class,
            DataFolderInUse.class, ServerFailed.class, GraphServerMissing.class, GraphUnreachable.class,
            ScriptRefused.class, RebuildFailed.class, PoolInitializationException.class,
            FlywayException.class);

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (explains(cause)) {
                return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
            }
        }
        return null;
    }

    private static boolean explains(Throwable cause) {
        return PLAIN.stream().anyMatch(plain -> plain.isInstance(cause));
    }
}
