package dev.rejoinder.api.refusal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.execution.SubscriptionExceptionResolver;
import org.springframework.stereotype.Component;

import dev.rejoinder.projections.diff.NotHeld;
import dev.rejoinder.projections.lists.BadPlace;
import dev.rejoinder.projections.rebuild.TooManyRebuilds;
import dev.rejoinder.projections.snapshot.Oversize;
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
        var refused = refused(failure);
        return refused == null ? null : describe(GraphqlErrorBuilder.newError(environment), refused);
    }

    @Override
    public Mono<List<GraphQLError>> resolveException(Throwable failure) {
        var refused = refused(failure);
        return refused == null
                ? Mono.empty()
                : Mono.just(List.of(describe(GraphqlErrorBuilder.newError(), refused)));
    }

    private static @Nullable BadRequest refused(Throwable failure) {
        return switch (failure) {
            case BadRequest refused -> refused;
            case BadPlace _ ->
                new BadRequest(ErrorCode.BAD_CURSOR, "A cursor names no place that this list can have");
            case Oversize oversize ->
                new BadRequest(ErrorCode.TOO_LARGE, oversize.sentence(), oversize.facts());
            case TooManyRebuilds waiting ->
                new BadRequest(ErrorCode.TOO_MANY_REBUILDS, String.valueOf(waiting.getMessage()));
            case NotHeld behind -> new BadRequest(ErrorCode.NOT_YET, behind.sentence(), behind.facts());
            default -> null;
        };
    }

    private static GraphQLError describe(GraphqlErrorBuilder<?> error, BadRequest refused) {
        var extensions = new HashMap<>(refused.facts());
        extensions.putAll(Map.of("code", refused.code().name()));
        return error.message("%s", refused.getMessage()).errorType(ErrorType.BAD_REQUEST)
                .extensions(extensions)
                .build();
    }
}
