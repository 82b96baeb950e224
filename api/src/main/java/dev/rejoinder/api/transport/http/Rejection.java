package dev.rejoinder.api.transport.http;

import java.util.Map;

import dev.rejoinder.api.refusal.BadRequest;
import dev.rejoinder.api.refusal.ErrorCode;

/// A request that never reaches GraphQL.
class Rejection extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;

    private final int status;

    private final transient Map<String, Object> facts;

    Rejection(ErrorCode code, int status, String sentence) {
        this(code, status, sentence, Map.of());
    }

    private Rejection(ErrorCode code, int status, String sentence, Map<String, Object> facts) {
        super(sentence, null, false, false);
        this.code = code;
        this.status = status;
        this.facts = facts;
    }

    /// What cannot be answered, where it was asked for by an address.
    static Rejection of(BadRequest refused) {
        var status = switch (refused.code()) {
            case UNKNOWN_DEBATE, NOT_FOUND, UNKNOWN_IMPORT -> 404;
            case BODY_TOO_LARGE -> 413;
            case UNSUPPORTED_MEDIA_TYPE -> 415;
            case MALFORMED_DOCUMENT -> 422;
            case UNAVAILABLE, BEING_REDRAWN -> 503;
            default -> 400;
        };
        return new Rejection(refused.code(), status, String.valueOf(refused.getMessage()), refused.facts());
    }

    static Rejection malformed(String sentence) {
        return new Rejection(ErrorCode.MALFORMED_REQUEST, 422, sentence);
    }

    ErrorCode code() {
        return code;
    }

    int status() {
        return status;
    }

    Map<String, Object> facts() {
        return facts;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
