package dev.rejoinder.api.change;

import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import dev.rejoinder.api.paging.Connection;
import dev.rejoinder.api.reading.Reading;
import dev.rejoinder.projections.changes.ChangeView;
import dev.rejoinder.projections.changes.Changes;
import dev.rejoinder.projections.debates.DebateView;
import dev.rejoinder.projections.lists.Listing;
import dev.rejoinder.projections.lists.Pin;
import dev.rejoinder.projections.relations.RelationView;
import dev.rejoinder.projections.statements.StatementView;

/// The histories of debates, statements and relations, up to the version at which they are read.
@Controller
class HistoryFields {

    private static final String NEWEST_FIRST = "DESC";

    @SchemaMapping(typeName = "Debate", field = "history")
    CompletableFuture<Connection<ChangeView>> ofDebate(DebateView debate,
            @Argument @Nullable HistoryFilter filter, @Argument String order, Reading reading) {
        var list = order.equals(NEWEST_FIRST) ? Changes.IN_DEBATE_NEWEST_FIRST : Changes.IN_DEBATE;
        return page(list, debate.pin(), filter, reading);
    }

    @SchemaMapping(typeName = "Statement", field = "history")
    CompletableFuture<Connection<ChangeView>> ofStatement(StatementView statement,
            @Argument @Nullable HistoryFilter filter, @Argument String order, Reading reading) {
        return page(ofSubject(order), statement.pin(), filter, reading);
    }

    @SchemaMapping(typeName = "Relation", field = "history")
    CompletableFuture<Connection<ChangeView>> ofRelation(RelationView relation,
            @Argument @Nullable HistoryFilter filter, @Argument String order, Reading reading) {
        return page(ofSubject(order), relation.pin(), filter, reading);
    }

    private static Listing<ChangeView> ofSubject(String order) {
        return order.equals(NEWEST_FIRST) ? Changes.OF_SUBJECT_NEWEST_FIRST : Changes.OF_SUBJECT;
    }

    private static CompletableFuture<Connection<ChangeView>> page(Listing<ChangeView> list, Pin owner,
            @Nullable HistoryFilter filter, Reading reading) {
        return reading.page(list, owner, HistoryFilter.parameters(filter));
    }
}
