package dev.rejoinder.api.debate;

import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import dev.rejoinder.api.paging.Connection;
import dev.rejoinder.api.reading.Reading;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.projections.debates.DebateView;
import dev.rejoinder.projections.debates.Digests;
import dev.rejoinder.projections.lists.Listing;
import dev.rejoinder.projections.relations.RelationFilter;
import dev.rejoinder.projections.relations.RelationLists;
import dev.rejoinder.projections.relations.RelationView;
import dev.rejoinder.projections.speakers.SpeakerLists;
import dev.rejoinder.projections.speakers.SpeakerView;
import dev.rejoinder.projections.statements.StatementFilter;
import dev.rejoinder.projections.statements.StatementLists;
import dev.rejoinder.projections.statements.StatementView;
import dev.rejoinder.projections.verdicts.StandingSort;
import dev.rejoinder.projections.verdicts.StandingSort.Lists;

/// What a debate holds.
@Controller
@SchemaMapping(typeName = "Debate")
class DebateFields {

    private final Digests digests;

    DebateFields(Digests digests) {
        this.digests = digests;
    }

    @SchemaMapping
    String digest(DebateView debate) {
        return digests.at(new DebateId(debate.id()), debate.version());
    }

    @SchemaMapping
    CompletableFuture<Connection<StatementView>> statements(DebateView debate,
            @Argument @Nullable StatementFilter filter, @Argument @Nullable Order order, Reading reading) {
        return reading.page(Order.of(order, StatementLists.IN_DEBATE), debate.pin(),
                (filter == null ? StatementFilter.ALL : filter).parameters());
    }

    @SchemaMapping
    CompletableFuture<Connection<RelationView>> relations(DebateView debate,
            @Argument @Nullable RelationFilter filter, @Argument @Nullable Order order, Reading reading) {
        return reading.page(Order.of(order, RelationLists.IN_DEBATE), debate.pin(),
                (filter == null ? RelationFilter.ALL : filter).parameters());
    }

    @SchemaMapping
    CompletableFuture<Connection<SpeakerView>> speakers(DebateView debate, Reading reading) {
        return reading.page(SpeakerLists.IN_DEBATE, debate.pin(), Map.of());
    }

    /// The input `StandingOrder`.
    record Order(StandingSort by, String direction) {

        static <T> Listing<T> of(@Nullable Order order, Lists<T> lists) {
            return order == null
                    ? lists.sorted(StandingSort.ADDED, false)
                    : lists.sorted(order.by, order.direction.equals("DESC"));
        }
    }
}
