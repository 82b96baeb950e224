package dev.rejoinder.api.debate;

import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import dev.rejoinder.api.paging.Connection;
import dev.rejoinder.api.reading.Freshness;
import dev.rejoinder.api.reading.Ids;
import dev.rejoinder.api.reading.Reading;
import dev.rejoinder.projections.debates.DebateFilter;
import dev.rejoinder.projections.debates.DebateLists;
import dev.rejoinder.projections.debates.DebateLists.Sort;
import dev.rejoinder.projections.debates.DebateView;
import dev.rejoinder.projections.lists.Listing;
import dev.rejoinder.projections.lists.Pin;

/// Finds debates.
@Controller
class DebateQueries {

    private final Freshness freshness;

    DebateQueries(Freshness freshness) {
        this.freshness = freshness;
    }

    @QueryMapping
    CompletableFuture<@Nullable DebateView> debate(@Argument String id, @Argument @Nullable Long atLeast,
            Reading reading) {
        freshness.awaitDebate(Ids.id(id), atLeast);
        return reading.debate(Pin.now(Ids.id(id)));
    }

    @QueryMapping
    CompletableFuture<Connection<DebateView>> debates(@Argument @Nullable Filter filter,
            @Argument @Nullable Order order, Reading reading) {
        var sorted = order == null ? DebateLists.sorted(Sort.OPENED, false) : order.list();
        return reading.page(sorted, (filter == null ? DebateFilter.ALL : filter.read()).parameters());
    }

    /// The input `DebateFilter`.
    record Filter(@Nullable String status, @Nullable String text, @Nullable String speaker) {

        DebateFilter read() {
            return new DebateFilter(status, text, Ids.optional(speaker));
        }
    }

    /// The input `DebateOrder`.
    record Order(Sort by, String direction) {

        Listing<DebateView> list() {
            return DebateLists.sorted(by, direction.equals("DESC"));
        }
    }
}
