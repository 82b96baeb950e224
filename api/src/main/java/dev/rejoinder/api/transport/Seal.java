package dev.rejoinder.api.transport;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeoutException;

import dev.rejoinder.api.refusal.ErrorCode;
import graphql.ExecutionResult;
import graphql.ErrorType;
import graphql.GraphQLError;
import org.reactivestreams.Publisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Lets no error out unsealed, whether it ends a request, comes with an answer, or comes in the middle of a stream.
@Component
@Order(200)
class Seal implements WebGraphQlInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(Seal.class);

    private final GraphQlSettings settings;

    Seal(GraphQlSettings settings) {
        this.settings = settings;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        var requestId = RequestId.of(request.getAttributes());
        request.configureExecutionInput(
                (_, input) -> input.graphQLContext(Map.of(RequestId.class, requestId)).build());
        return chain.next(request)
                .map(response -> sealed(response, requestId))
                .onErrorResume(failure -> Mono.just(failed(request, failure, requestId)));
    }

    private static WebGraphQlResponse sealed(WebGraphQlResponse response, String requestId) {
        var result = sealed(response.getExecutionResult(), requestId);
        var answer = new WebGraphQlResponse(
                new DefaultExecutionGraphQlResponse(response.getExecutionInput(), result));
        answer.getResponseHeaders().putAll(response.getResponseHeaders());
        return answer;
    }

    private static ExecutionResult sealed(ExecutionResult result, String requestId) {
        var errors = sealed(result.getErrors(), requestId);
        return result.transform(answer -> {
            answer.errors(errors);
            if (result.getData() instanceof Publisher<?> events) {
                answer.data(sealed(events, requestId));
            }
        });
    }

    private static Flux<ExecutionResult> sealed(Publisher<?> events, String requestId) {
        return Flux.from(events).cast(ExecutionResult.class)
                .map(event -> sealed(event, requestId))
                .onErrorMap(failure -> broken(failure, requestId));
    }

    private static List<GraphQLError> sealed(List<GraphQLError> errors, String requestId) {
        return errors.stream().filter(error -> !isEcho(error, errors))
                .<GraphQLError>map(error -> SealedError.of(error, requestId)).toList();
    }

    /// A field that must not be null and could not be had has one error to tell (GraphQL, September 2025, 6.4.4), and
    /// not that it is null as well; the engine adds that to events of subscriptions.
    private static boolean isEcho(GraphQLError error, List<GraphQLError> errors) {
        return isNull(error) && errors.stream()
                .anyMatch(other -> !isNull(other) && Objects.equals(other.getPath(), error.getPath()));
    }

    private static boolean isNull(GraphQLError error) {
        return error.getErrorType() == ErrorType.NullValueInNonNullableField;
    }

    private static Throwable broken(Throwable failure, String requestId) {
        if (Outages.explain(failure)) {
            return new SubscriptionPublisherException(List.of(unavailable(failure, requestId)), null);
        }
        var errors = failure instanceof SubscriptionPublisherException known
                ? sealed(known.getErrors(), requestId)
                : List.<GraphQLError>of(SealedError.internal(requestId));
        if (errors.stream()
                .anyMatch(error -> ErrorCode.INTERNAL.name().equals(error.getExtensions().get("code")))) {
            LOG.error("Request {}: the stream broke", requestId, failure);
        }
        return new SubscriptionPublisherException(errors, null);
    }

    private WebGraphQlResponse failed(WebGraphQlRequest request, Throwable failure, String requestId) {
        var result = ExecutionResult.newExecutionResult().addError(error(failure, requestId)).build();
        return new WebGraphQlResponse(
                new DefaultExecutionGraphQlResponse(request.toExecutionInput(), result));
    }

    private SealedError error(Throwable failure, String requestId) {
        if (failure instanceof TimeoutException) {
            return SealedError.of(ErrorCode.TIMEOUT, "The request took longer than %d seconds."
                    .formatted(settings.timeLimit().toSeconds()), requestId);
        }
        if (Outages.explain(failure)) {
            return unavailable(failure, requestId);
        }
        LOG.error("Request {} failed", requestId, failure);
        return SealedError.internal(requestId);
    }

    private static SealedError unavailable(Throwable failure, String requestId) {
        LOG.warn("Request {}: a store does not answer: {}", requestId, Outages.reason(failure));
        return SealedError.unavailable(requestId);
    }
}
