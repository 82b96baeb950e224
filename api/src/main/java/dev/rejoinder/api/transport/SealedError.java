package dev.rejoinder.api.transport;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.rejoinder.api.refusal.ErrorCode;
import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.execution.UnknownOperationException;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import graphql.introspection.IntrospectionDisabledError;
import graphql.language.SourceLocation;
import graphql.validation.ValidationError;
import org.jspecify.annotations.Nullable;

/// An error as the client sees it: with a code of the closed list, with the request id, and with no word of how the
/// server is made.
public record SealedError(String message, @Nullable List<SourceLocation> locations,
        @Nullable List<Object> path,
        Map<String, Object> extensions) implements GraphQLError {

    static SealedError of(GraphQLError error, String requestId) {
        var code = code(error);
        var extensions = new HashMap<>(error.getExtensions() == null ? Map.of() : error.getExtensions());
        extensions.remove("classification");
        extensions.put("code", code.name());
        extensions.put("requestId", requestId);
        var message = code == ErrorCode.INTERNAL ? fault(requestId) : error.getMessage();
        return new SealedError(message, places(error), error.getPath(), extensions);
    }

    /// An error of the server's own.
    public static SealedError of(ErrorCode code, String message, String requestId) {
        return new SealedError(message, null, null, Map.of("code", code.name(), "requestId", requestId));
    }

    static SealedError internal(String requestId) {
        return of(ErrorCode.INTERNAL, fault(requestId), requestId);
    }

    static SealedError unavailable(String requestId) {
        return of(ErrorCode.UNAVAILABLE, Outages.SENTENCE, requestId);
    }

    /// The engine has an empty list where there is no place; the specification wants none.
    private static @Nullable List<SourceLocation> places(GraphQLError error) {
        return error.getLocations() == null || error.getLocations().isEmpty() ? null : error.getLocations();
    }

    private static String fault(String requestId) {
        return "The server failed; its log says why under request id %s.".formatted(requestId);
    }

    /// The code that the error declares, or else what graphql-java's class of error amounts to.
    private static ErrorCode code(GraphQLError error) {
        var declared = declared(error);
        return declared != null ? declared : switch (error) {
            case ValidationError _ -> ErrorCode.INVALID_DOCUMENT;
            case UnknownOperationException _ -> ErrorCode.OPERATION_NOT_FOUND;
            case BadFaithIntrospectionError _ -> ErrorCode.INTROSPECTION_REFUSED;
            case IntrospectionDisabledError _ -> ErrorCode.INTROSPECTION_REFUSED;
            default -> classified(error.getErrorType());
        };
    }

    private static ErrorCode classified(ErrorClassification classification) {
        return classification instanceof ErrorType type ? switch (type) {
            case InvalidSyntax -> ErrorCode.SYNTAX_ERROR;
            case ValidationError -> ErrorCode.INVALID_VARIABLES;
            case OperationNotSupported -> ErrorCode.INVALID_DOCUMENT;
            case ExecutionAborted -> ErrorCode.TIMEOUT;
            case DataFetchingException, NullValueInNonNullableField -> ErrorCode.INTERNAL;
        } : ErrorCode.INTERNAL;
    }

    private static @Nullable ErrorCode declared(GraphQLError error) {
        var code = error.getExtensions() == null ? null : error.getExtensions().get("code");
        return Arrays.stream(ErrorCode.values()).filter(known -> known.name().equals(code)).findFirst()
                .orElse(null);
    }

    @Override
    public String getMessage() {
        return message;
    }

    @Override
    public @Nullable List<SourceLocation> getLocations() {
        return locations;
    }

    @Override
    public @Nullable List<Object> getPath() {
        return path;
    }

    @Override
    public Map<String, Object> getExtensions() {
        return extensions;
    }

    /// None: the code says more.
    @Override
    public @Nullable ErrorClassification getErrorType() {
        return null;
    }
}
