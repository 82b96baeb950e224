package dev.rejoinder.api.statement;

import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import dev.rejoinder.api.reading.Freshness;
import dev.rejoinder.api.reading.Ids;
import dev.rejoinder.api.reading.Reading;
import dev.rejoinder.projections.lists.Pin;
import dev.rejoinder.projections.statements.StatementView;

/// Finds statements.
@Controller
class StatementQueries {

    private final Freshness freshness;

    StatementQueries(Freshness freshness) {
        this.freshness = freshness;
    }

    @QueryMapping
    CompletableFuture<@Nullable StatementView> statement(@Argument String id,
            @Argument @Nullable Long atLeast,
            Reading reading) {
        freshness.awaitSubject(Ids.id(id), atLeast);
        return reading.statement(Pin.now(Ids.id(id)));
    }
}
