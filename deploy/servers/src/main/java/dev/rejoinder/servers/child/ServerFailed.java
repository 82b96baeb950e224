package dev.rejoinder.servers.child;

import org.jspecify.annotations.Nullable;

/// A server that could not be started or kept running; the message says what its log says.
public final class ServerFailed extends RuntimeException {

    public ServerFailed(String message) {
        this(message, null);
    }

    public ServerFailed(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
