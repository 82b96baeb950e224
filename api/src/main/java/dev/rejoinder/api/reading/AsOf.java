package dev.rejoinder.api.reading;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.projections.lists.Pin;

/// The debate, at the version, as of which something is read; none when it is read as it is now.
public record AsOf(@Nullable Pin debate) {

    /// Reading everything as it is now.
    public static final AsOf NOW = new AsOf(null);

    /// A statement, a relation or the debate itself as of then.
    public Pin pin(UUID id) {
        return debate == null ? Pin.now(id) : new Pin(id, debate.version());
    }
}
