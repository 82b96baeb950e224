package dev.rejoinder.api.store;

/// A stored event whose name this version of the server does not know. Reading stops there.
public final class UnknownEventTypeException extends RuntimeException {

    UnknownEventTypeException(String message) {
        super(message);
    }
}
