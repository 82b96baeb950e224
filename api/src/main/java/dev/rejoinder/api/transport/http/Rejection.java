package dev.rejoinder.api.transport.http;

import dev.rejoinder.api.refusal.ErrorCode;

/// A request that never reaches GraphQL.
class Rejection extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;

    private final int status;

    Rejection(ErrorCode code, int status, String sentence) {
        super(sentence, null, false, false);
        this.code = code;
        this.status = status;
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

    String sentence() {
        return String.valueOf(getMessage());
    }
}
