package dev.rejoinder.api.debate;

import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import dev.rejoinder.api.moment.Moment;
import dev.rejoinder.api.moment.Moments;
import dev.rejoinder.api.paging.Connection;
import dev.rejoinder.api.reading.Freshness;
import dev.rejoinder.api.reading.Ids;
import dev.rejoinder.api.reading.Reading;
import dev.rejoinder.projections.debates.DebateFilter;
import dev.rejoinder.projections.debates.DebateLists;
import dev.rejoinder.projections.debates.DebateLists.Sort;
import dev.rejoinder.projections.debates.DebateView;
import dev.rejoinder.projections.lists.Listing;

/// Finds debates.
@Controller
class DebateQueries {

    private final Freshness freshness;

    private final Moments moments;

    DebateQueries(Freshness freshness, Moments moments) {
        this.freshness = freshness;
        this.moments = moments;
    }

    @QueryMapping
    CompletableFuture<@Nullable DebateView> debate(@Argument String id,
            @Argument @Nullable Moment asOf, @Argument @Nullable Long atLeast, Reading reading) {
        var debate = Ids.id(id);
        freshness.awaitDebate(debate, atLeast);
        var then = reading.from(moments.ofDebate(debate, asOf));
        return reading.debate(then.pin(debate));
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
