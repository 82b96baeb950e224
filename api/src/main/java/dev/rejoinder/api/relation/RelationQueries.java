package dev.rejoinder.api.relation;

import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import dev.rejoinder.api.moment.Moment;
import dev.rejoinder.api.moment.Moments;
import dev.rejoinder.api.reading.Freshness;
import dev.rejoinder.api.reading.Ids;
import dev.rejoinder.api.reading.Reading;
import dev.rejoinder.projections.relations.RelationView;

/// Finds relations.
@Controller
class RelationQueries {

    private final Freshness freshness;

    private final Moments moments;

    RelationQueries(Freshness freshness, Moments moments) {
        this.freshness = freshness;
        this.moments = moments;
    }

    @QueryMapping
    CompletableFuture<@Nullable RelationView> relation(@Argument String id,
            @Argument @Nullable Moment asOf, @Argument @Nullable Long atLeast, Reading reading) {
        var relation = Ids.id(id);
        freshness.awaitSubject(relation, atLeast);
        var then = reading.from(moments.ofSubject(relation, asOf));
        return reading.relation(then.pin(relation));
    }
}
