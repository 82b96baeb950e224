package dev.rejoinder.api.transport.http;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import dev.rejoinder.api.limits.OperationKinds;
import dev.rejoinder.api.refusal.ErrorCode;
import dev.rejoinder.api.transport.GraphQlSettings;
import dev.rejoinder.api.transport.RequestId;
import jakarta.servlet.http.HttpServletRequest;
import org.apache.catalina.connector.ClientAbortException;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// Answers one GraphQL request. Its thread waits for the answer, and now and then looks whether the client does.
@Component
class GraphQlEndpoint {

    private final WebGraphQlHandler graphQl;

    private final RequestReader requests;

    private final Answers answers;

    private final EventStream events;

    private final GraphQlSettings settings;

    GraphQlEndpoint(WebGraphQlHandler graphQl, RequestReader requests, Answers answers, EventStream events,
            GraphQlSettings settings) {
        this.graphQl = graphQl;
        this.requests = requests;
        this.answers = answers;
        this.events = events;
        this.settings = settings;
    }

    ServerResponse handle(ServerRequest request) throws IOException, InterruptedException {
        var accepted = Representation.accepted(request);
        try {
            checkMethod(request.method());
            return answer(request, accepted.orElseThrow(() -> new Rejection(ErrorCode.NOT_ACCEPTABLE, 406,
                    "On offer are application/graphql-response+json, application/json and text/event-stream.")));
        } catch (Rejection rejection) {
            var written = accepted.filter(it -> it != Representation.STREAM).orElse(Representation.LEGACY);
            return answers.of(rejection, request.servletRequest(), written);
        }
    }

    private static void checkMethod(HttpMethod method) {
        if (!method.equals(HttpMethod.GET) && !method.equals(HttpMethod.POST)) {
            throw new Rejection(ErrorCode.METHOD_NOT_ALLOWED, 405, "GraphQL is asked by POST or GET.");
        }
    }

    private ServerResponse answer(ServerRequest request, Representation representation)
            throws IOException, InterruptedException {
        var streamed = representation == Representation.STREAM;
        var asked = read(request, kinds(request.method(), streamed));
        var response = await(graphQl.handleRequest(asked).toFuture(), request.servletRequest());
        return streamed ? events.of(response) : answers.of(response, representation);
    }

    private static OperationKinds kinds(HttpMethod method, boolean streamed) {
        if (method.equals(HttpMethod.GET)) {
            return streamed ? OperationKinds.SAFE_OR_STREAMED : OperationKinds.SAFE;
        }
        return streamed ? OperationKinds.ANY : OperationKinds.ANSWERED;
    }

    private WebGraphQlRequest read(ServerRequest request, OperationKinds kinds) throws IOException {
        var asked = new WebGraphQlRequest(request.uri(), request.headers().asHttpHeaders(), null,
                request.remoteAddress().orElse(null), request.attributes(), requests.read(request),
                RequestId.of(request.servletRequest()), Locale.ENGLISH);
        asked.configureExecutionInput((_, input) -> input.graphQLContext(kinds.context()).build());
        return asked;
    }

    private WebGraphQlResponse await(CompletableFuture<@Nullable WebGraphQlResponse> response,
            HttpServletRequest request) throws IOException, InterruptedException {
        while (true) {
            try {
                return Objects.requireNonNull(
                        response.get(settings.presenceInterval().toMillis(), TimeUnit.MILLISECONDS));
            } catch (TimeoutException _) {
                leaveWith(response, request);
            } catch (ExecutionException failure) {
                throw new IllegalStateException(failure.getCause());
            }
        }
    }

    private static void leaveWith(CompletableFuture<@Nullable WebGraphQlResponse> response,
            HttpServletRequest request)
            throws IOException {
        if (ClientPresence.hasLeft(request)) {
            response.cancel(true);
            throw new ClientAbortException("The client left.");
        }
    }
}
