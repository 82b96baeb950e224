package dev.rejoinder.api.refusal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.execution.SubscriptionExceptionResolver;
import org.springframework.stereotype.Component;

import dev.rejoinder.projections.lists.BadPlace;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import reactor.core.publisher.Mono;

/// Tells clients their mistakes in `errors[]`, each with its code. Anything else is a fault and left to
/// others.
@Component
class Refusals extends DataFetcherExceptionResolverAdapter implements SubscriptionExceptionResolver {

    @Override
    protected @Nullable GraphQLError resolveToSingleError(Throwable failure,
            DataFetchingEnvironment environment) {
        return switch (failure) {
            case BadRequest refused -> describe(GraphqlErrorBuilder.newError(environment), refused);
            case BadPlace _ -> describe(GraphqlErrorBuilder.newError(environment),
                    new BadRequest(ErrorCode.BAD_CURSOR, "A cursor names no place that this list can have"));
            default -> null;
        };
    }

    @Override
    public Mono<List<GraphQLError>> resolveException(Throwable failure) {
        return failure instanceof BadRequest refused
                ? Mono.just(List.of(describe(GraphqlErrorBuilder.newError(), refused)))
                : Mono.empty();
    }

    private static GraphQLError describe(GraphqlErrorBuilder<?> error, BadRequest refused) {
        var extensions = new HashMap<>(refused.facts());
        extensions.putAll(Map.of("code", refused.code().name()));
        return error.message("%s", refused.getMessage()).errorType(ErrorType.BAD_REQUEST)
                .extensions(extensions)
                .build();
    }
}
