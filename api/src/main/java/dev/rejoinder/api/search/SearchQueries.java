package dev.rejoinder.api.search;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import dev.rejoinder.api.paging.Connection;
import dev.rejoinder.api.paging.Edge;
import dev.rejoinder.api.reading.Ids;
import dev.rejoinder.api.reading.Reading;
import dev.rejoinder.api.refusal.BadRequest;
import dev.rejoinder.api.refusal.ErrorCode;
import dev.rejoinder.domain.statement.StatementKind;
import dev.rejoinder.projections.search.Search;
import dev.rejoinder.projections.search.Search.Hit;
import dev.rejoinder.projections.statements.StatementView;

/// Finds statements by what they say.
@Controller
class SearchQueries {

    private static final int LIMIT = 1_000;

    @QueryMapping
    CompletableFuture<Connection<Hit>> search(@Argument String text, @Argument @Nullable String debate,
            @Argument @Nullable List<StatementKind> kinds, Reading reading) {
        var search = new Search(text, Ids.optional(debate), kinds);
        if (text.length() > LIMIT || !search.hasWords()) {
            throw new BadRequest(ErrorCode.BAD_ARGUMENT,
                    "text needs at least one letter or digit and at most %d characters".formatted(LIMIT));
        }
        return reading.page(Search.HITS, search.parameters());
    }

    @SchemaMapping(typeName = "SearchEdge")
    CompletableFuture<@Nullable StatementView> node(Edge<Hit> edge, Reading reading) {
        return reading.statement(edge.node().statement());
    }

    @SchemaMapping(typeName = "SearchEdge")
    double score(Edge<Hit> edge) {
        return edge.node().score();
    }
}
