package dev.rejoinder.api.neighbourhood;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import dev.rejoinder.api.moment.Moment;
import dev.rejoinder.api.moment.Moments;
import dev.rejoinder.api.reading.Freshness;
import dev.rejoinder.api.reading.Ids;
import dev.rejoinder.api.reading.Reading;
import dev.rejoinder.api.refusal.BadRequest;
import dev.rejoinder.api.refusal.ErrorCode;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.projections.debates.DebateView;
import dev.rejoinder.projections.lists.Pin;
import dev.rejoinder.projections.neighbourhood.Explorer;
import dev.rejoinder.projections.neighbourhood.Neighbourhood;
import dev.rejoinder.projections.neighbourhood.Surroundings;
import dev.rejoinder.projections.neighbourhood.Surroundings.Direction;
import dev.rejoinder.projections.relations.RelationView;
import dev.rejoinder.projections.statements.StatementView;

/// Reads the graph around a statement or relation.
@Controller
class NeighbourhoodQueries {

    private static final int DEPTH_LIMIT = 5;

    private static final int SIZE_LIMIT = 1_000;

    private final Explorer explorer;

    private final Freshness freshness;

    private final Moments moments;

    NeighbourhoodQueries(Explorer explorer, Freshness freshness, Moments moments) {
        this.explorer = explorer;
        this.freshness = freshness;
        this.moments = moments;
    }

    /// The arguments of the query.
    record Around(String of, int depth, Direction direction, @Nullable List<RelationKind> kinds, int limit,
            @Nullable Moment asOf, @Nullable Long atLeast) {

        Surroundings read(Pin centre) {
            check("depth", depth, DEPTH_LIMIT);
            check("limit", limit, SIZE_LIMIT);
            return new Surroundings(centre, depth, direction, kinds, limit);
        }

        private static void check(String name, int value, int most) {
            if (value < 1 || value > most) {
                throw new BadRequest(ErrorCode.BAD_ARGUMENT,
                        "%s is %d; it can be 1 to %d".formatted(name, value, most));
            }
        }
    }

    @QueryMapping
    Optional<Neighbourhood> neighbourhood(@Arguments Around around, Reading reading) {
        var centre = Ids.id(around.of());
        freshness.awaitSubject(centre, around.atLeast());
        var then = reading.from(moments.ofSubject(centre, around.asOf()));
        return reading.noted(centre, explorer.explore(around.read(then.pin(centre))));
    }

    @SchemaMapping
    CompletableFuture<@Nullable DebateView> debate(Neighbourhood neighbourhood, Reading reading) {
        return reading.debate(neighbourhood.debatePin());
    }

    @SchemaMapping
    CompletableFuture<List<StatementView>> statements(Neighbourhood neighbourhood, Reading reading) {
        return reading.statements(neighbourhood.statementPins());
    }

    @SchemaMapping
    CompletableFuture<List<RelationView>> relations(Neighbourhood neighbourhood, Reading reading) {
        return reading.relations(neighbourhood.relationPins());
    }
}
