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

    private static final int WORD_LIMIT = 32;

    @QueryMapping
    CompletableFuture<Connection<Hit>> search(@Argument String text, @Argument @Nullable String debate,
            @Argument @Nullable List<StatementKind> kinds, Reading reading) {
        var search = new Search(text, Ids.optional(debate), kinds);
        check(search);
        return reading.page(Search.HITS, search.parameters());
    }

    static void check(Search search) {
        var words = search.wordCount();
        if (search.words().length() > LIMIT || words == 0) {
            throw new BadRequest(ErrorCode.BAD_ARGUMENT,
                    "text needs at least one letter or digit and at most %d characters".formatted(LIMIT));
        }
        if (words > WORD_LIMIT) {
            throw new BadRequest(ErrorCode.BAD_ARGUMENT,
                    "text has %d words; at most %d are looked for at once".formatted(words, WORD_LIMIT));
        }
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
