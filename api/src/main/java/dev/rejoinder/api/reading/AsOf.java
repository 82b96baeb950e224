package dev.rejoinder.api.reading;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.projections.lists.Pin;
import graphql.execution.DataFetcherResult;

/// The debate, at the version, as of which something is read; none when it is read as it is now.
public record AsOf(@Nullable Pin debate) {

    /// Reading everything as it is now.
    public static final AsOf NOW = new AsOf(null);

    /// A statement, a relation or the debate itself as of then.
    public Pin pin(UUID id) {
        return debate == null ? Pin.now(id) : new Pin(id, debate.version());
    }

    /// Lets everything below what was read be read as of then, too.
    public <T extends @Nullable Object> DataFetcherResult<T> below(T found) {
        return DataFetcherResult.<T>newResult().data(found).localContext(this).build();
    }

    /// Lets everything below what is being read be read as of then, too.
    public <T extends @Nullable Object> CompletableFuture<DataFetcherResult<T>> below(
            CompletableFuture<T> read) {
        return read.thenApply(this::below);
    }
}
