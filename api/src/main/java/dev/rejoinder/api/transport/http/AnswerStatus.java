package dev.rejoinder.api.transport.http;

import dev.rejoinder.api.refusal.ErrorCode;
import graphql.ExecutionResult;

/// The status that a GraphQL answer goes out with.
final class AnswerStatus {

    private static final int PARTIAL = 294;

    private AnswerStatus() {}

    /// Clients that ask for `application/json` know one status for whatever GraphQL answers.
    static int of(ExecutionResult result, Representation representation) {
        if (result.isDataPresent() && !outage(result)) {
            return result.getErrors().isEmpty() || representation == Representation.LEGACY ? 200 : PARTIAL;
        }
        var status = refused(code(result));
        return representation == Representation.LEGACY && (status == 400 || status == 422) ? 200 : status;
    }

    /// A missing store leaves no data where the field at the top cannot be null.
    private static boolean outage(ExecutionResult result) {
        return result.getData() == null && !result.getErrors().isEmpty()
                && code(result) == ErrorCode.UNAVAILABLE;
    }

    private static ErrorCode code(ExecutionResult result) {
        var extensions = result.getErrors().getFirst().getExtensions();
        return ErrorCode.valueOf(String.valueOf(extensions.get("code")));
    }

    private static int refused(ErrorCode code) {
        return switch (code) {
            case SYNTAX_ERROR -> 400;
            case METHOD_NOT_ALLOWED -> 405;
            case NOT_ACCEPTABLE -> 406;
            case TIMEOUT, UNAVAILABLE, BEING_REDRAWN -> 503;
            case INTERNAL -> 500;
            default -> 422;
        };
    }
}
