package dev.rejoinder.api.statement;

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
import dev.rejoinder.projections.statements.StatementView;

/// Finds statements.
@Controller
class StatementQueries {

    private final Freshness freshness;

    private final Moments moments;

    StatementQueries(Freshness freshness, Moments moments) {
        this.freshness = freshness;
        this.moments = moments;
    }

    @QueryMapping
    CompletableFuture<@Nullable StatementView> statement(@Argument String id,
            @Argument @Nullable Moment asOf, @Argument @Nullable Long atLeast, Reading reading) {
        var statement = Ids.id(id);
        freshness.awaitSubject(statement, atLeast);
        var then = reading.from(moments.ofSubject(statement, asOf));
        return reading.statement(then.pin(statement));
    }
}
