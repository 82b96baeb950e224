package dev.rejoinder.api.limits;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.rejoinder.api.refusal.ErrorCode;
import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;

/// Refuses a document before anything of it is carried out.
final class Excess {

    private Excess() {}

    static AbortExecutionException refused(ErrorCode code, String sentence, Map<String, Long> numbers) {
        var extensions = new LinkedHashMap<String, Object>(Map.of("code", code.name()));
        extensions.putAll(numbers);
        var error = GraphQLError.newError().message("%s", sentence).extensions(extensions).build();
        return new AbortExecutionException(List.of(error));
    }

    /// Compares what was asked with what is allowed; the error carries both under the names given.
    static void check(ErrorCode code, String name, long asked, long limit) {
        if (asked > limit) {
            throw refused(code,
                    "The document asks for more than is allowed: %s at most %d.".formatted(name, limit),
                    Map.of(name, asked, "limit", limit));
        }
    }
}
