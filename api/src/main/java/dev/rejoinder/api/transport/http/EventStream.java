package dev.rejoinder.api.transport.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;

import dev.rejoinder.api.transport.GraphQlSettings;
import graphql.ExecutionResult;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.reactivestreams.Publisher;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/// Server-sent events, each operation on a connection of its own.
///
/// One thread asks for an event, writes it, and only then asks for the next: a client that reads slowly slows its
/// source down, and one that has left is noticed between two events or at the next heartbeat.
@Component
class EventStream {

    private static final String HEARTBEAT = ":\n\n";

    private final JsonMapper json;

    private final GraphQlSettings settings;

    EventStream(JsonMapper json, GraphQlSettings settings) {
        this.json = json;
        this.settings = settings;
    }

    ServerResponse of(WebGraphQlResponse response) {
        return ServerResponse.ok().contentType(Representation.STREAM.contentType())
                .header("Cache-Control", "no-store").header("X-Accel-Buffering", "no")
                .build((request, answer) -> {
                    write(results(response), request, answer);
                    return null;
                });
    }

    private static Flux<Map<String, Object>> results(WebGraphQlResponse response) {
        if (!(response.getData() instanceof Publisher<?> events)) {
            return Flux.just(response.toMap());
        }
        return Flux.from(events).cast(ExecutionResult.class).map(ExecutionResult::toSpecification)
                .onErrorResume(SubscriptionPublisherException.class, broken -> Mono.just(broken.toMap()));
    }

    private void write(Flux<Map<String, Object>> results, HttpServletRequest request,
            HttpServletResponse answer)
            throws IOException, InterruptedException {
        var source = new EventSource();
        results.map(json::writeValueAsString).subscribe(source);
        try {
            drain(source, request, answer);
        } finally {
            source.cancel();
        }
    }

    private void drain(EventSource source, HttpServletRequest request, HttpServletResponse answer)
            throws IOException, InterruptedException {
        var quietSince = Instant.now();
        answer.flushBuffer();
        while (!ClientPresence.hasLeft(request)) {
            var event = source.next(settings.presenceInterval());
            if (event.isPresent()) {
                write(answer, event.get().text());
                if (event.get().last()) {
                    return;
                }
                source.request(1);
                quietSince = Instant.now();
            } else if (quietSince.plus(settings.heartbeat()).isBefore(Instant.now())) {
                write(answer, HEARTBEAT);
                quietSince = Instant.now();
            }
        }
    }

    private static void write(HttpServletResponse answer, String text) throws IOException {
        answer.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        answer.flushBuffer();
    }
}
