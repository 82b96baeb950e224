package dev.rejoinder.api.search;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import dev.rejoinder.api.moment.Moment;
import dev.rejoinder.api.moment.Moments;
import dev.rejoinder.api.paging.Connection;
import dev.rejoinder.api.paging.Edge;
import dev.rejoinder.api.reading.AsOf;
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

    private final Moments moments;

    SearchQueries(Moments moments) {
        this.moments = moments;
    }

    /// The arguments of the query.
    record Sought(String text, @Nullable String debate, @Nullable Moment asOf,
            @Nullable List<StatementKind> kinds) {

        Search read() {
            return new Search(text, Ids.optional(debate), kinds);
        }
    }

    @QueryMapping
    CompletableFuture<Connection<Hit>> search(@Arguments Sought sought, Reading reading) {
        var search = sought.read();
        check(search);
        var then = reading.from(then(search, sought.asOf()));
        var debate = then.debate();
        return debate == null
                ? reading.page(Search.HITS, search.parameters())
                : reading.page(Search.HITS_THEN, debate, search.parameters());
    }

    private AsOf then(Search search, @Nullable Moment asOf) {
        if (asOf == null) {
            return AsOf.NOW;
        } else if (search.debate() == null) {
            throw new BadRequest(ErrorCode.BAD_ARGUMENT,
                    "asOf is a moment of a debate; name the debate, too");
        }
        return moments.ofDebate(search.debate(), asOf);
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
