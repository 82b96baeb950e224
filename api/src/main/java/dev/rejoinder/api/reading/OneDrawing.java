package dev.rejoinder.api.reading;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;

import dev.rejoinder.api.desk.Membership;
import dev.rejoinder.api.refusal.ErrorCode;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.projections.graph.Graph;
import dev.rejoinder.projections.progress.Drawings;
import dev.rejoinder.projections.progress.Drawings.Drawing;
import dev.rejoinder.projections.progress.Progress;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import reactor.core.publisher.Mono;

/// Lets no answer mix two drawings of a debate. A query during which one of its debates was drawn again is carried out
/// anew, and where that happens too often, refused.
///
/// Whether it happened is asked once, after the last read. What is known from requests before serves as what the
/// debates were when this one began; where nothing is known, the query is carried out anew as well.
@Component
@Order(400)
final class OneDrawing implements WebGraphQlInterceptor {

    private static final int ATTEMPTS_MAX = 4;

    private static final int MISSED_MAX = 10;

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Drawings drawings;

    private final Progress progress;

    private final Membership membership;

    private final DrawingsKnown known = new DrawingsKnown();

    OneDrawing(Graph graph, Progress progress, Membership membership) {
        this.drawings = new Drawings(graph);
        this.progress = progress;
        this.membership = membership;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        request.configureExecutionInput(
                (_, input) -> input.graphQLContext(Map.of(Seen.class, new Seen())).build());
        return attempt(request, chain, 1);
    }

    private Mono<WebGraphQlResponse> attempt(WebGraphQlRequest request, Chain chain, int number) {
        return chain.next(request).flatMap(response -> {
            var redrawn = redrawn(Seen.in(response.getExecutionInput().getGraphQLContext()));
            if (redrawn.isEmpty()) {
                return Mono.just(response);
            }
            return number < ATTEMPTS_MAX && redrawn.entrySet().stream().allMatch(this::hasBegun)
                    ? attempt(request, chain, number + 1)
                    : Mono.just(refused(response, redrawn.keySet().iterator().next()));
        });
    }

    /// The debates that were drawn again, or may have been, since the query began.
    private Map<DebateId, Drawing> redrawn(Seen seen) {
        var redrawn = new HashMap<>(drawings.of(debates(seen)));
        redrawn.entrySet().removeIf(each -> known.since(seen.since(), each.getKey(), each.getValue().number())
                && !each.getValue().blank());
        return redrawn;
    }

    /// True when there is something to read again, after waiting for it if need be.
    private boolean hasBegun(Map.Entry<DebateId, Drawing> redrawn) {
        return !redrawn.getValue().blank() || progress.await(redrawn.getKey(), 1, PATIENCE) >= 1;
    }

    /// What was not found may be in a debate that is being drawn; the register knows in which.
    private Set<DebateId> debates(Seen seen) {
        var debates = seen.debates().stream().map(DebateId::new).collect(Collectors.toSet());
        seen.missed().stream().limit(MISSED_MAX)
                .forEach(subject -> membership.debateOf(subject).ifPresent(debates::add));
        return debates;
    }

    private static WebGraphQlResponse refused(WebGraphQlResponse response, DebateId debate) {
        var error = GraphQLError.newError()
                .message("%s", "Debate %s is just being drawn again; ask again.".formatted(debate))
                .extensions(Map.of("code", ErrorCode.BEING_REDRAWN.name(), "debate", debate.toString()))
                .build();
        var result = ExecutionResult.newExecutionResult().errors(List.of(error)).build();
        return new WebGraphQlResponse(
                new DefaultExecutionGraphQlResponse(response.getExecutionInput(), result));
    }
}
