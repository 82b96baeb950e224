package dev.rejoinder.api.refusal;

import java.util.Map;

/// A read was asked for in a way that nobody can answer. This is the client's mistake, so it carries no stack trace.
public final class BadRequest extends RuntimeException {

    private final ErrorCode code;

    private final transient Map<String, Object> facts;

    /// Refuses with a code and a whole sentence.
    public BadRequest(ErrorCode code, String message) {
        this(code, message, Map.of());
    }

    /// Refuses with a code, a whole sentence and facts for machines.
    public BadRequest(ErrorCode code, String message, Map<String, Object> facts) {
        super(message, null, false, false);
        this.code = code;
        this.facts = facts;
    }

    /// What clients tell it by.
    public ErrorCode code() {
        return code;
    }

    /// What goes with it.
    public Map<String, Object> facts() {
        return facts;
    }
}
