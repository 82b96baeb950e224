package dev.rejoinder.api.statement;

import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import dev.rejoinder.api.paging.Connection;
import dev.rejoinder.api.reading.Reading;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.projections.debates.DebateView;
import dev.rejoinder.projections.lists.Listing;
import dev.rejoinder.projections.relations.RelationFilter;
import dev.rejoinder.projections.relations.RelationLists;
import dev.rejoinder.projections.relations.RelationView;
import dev.rejoinder.projections.statements.StatementFilter;
import dev.rejoinder.projections.statements.StatementLists;
import dev.rejoinder.projections.statements.StatementView;
import dev.rejoinder.projections.statements.WordingView;

/// What hangs on a statement.
@Controller
@SchemaMapping(typeName = "Statement")
class StatementFields {

    @SchemaMapping
    CompletableFuture<@Nullable DebateView> debate(StatementView statement, Reading reading) {
        return reading.debate(statement.debatePin());
    }

    @SchemaMapping
    @Nullable
    CompletableFuture<? extends @Nullable Object> about(StatementView statement, Reading reading) {
        var about = statement.about();
        return about == null ? null : reading.subject(about, statement.debateVersion());
    }

    @SchemaMapping
    CompletableFuture<Connection<WordingView>> wordings(StatementView statement, Reading reading) {
        return reading.page(StatementLists.WORDINGS, statement.pin(), Map.of());
    }

    @SchemaMapping
    CompletableFuture<Connection<StatementView>> questions(StatementView statement, Reading reading) {
        return reading.page(StatementLists.ABOUT_STATEMENT, statement.pin(),
                StatementFilter.ALL.parameters());
    }

    @SchemaMapping
    CompletableFuture<Connection<RelationView>> supportedBy(StatementView statement, Reading reading) {
        return page(RelationLists.ON_STATEMENT, statement, RelationFilter.of(RelationKind.SUPPORT), reading);
    }

    @SchemaMapping
    CompletableFuture<Connection<RelationView>> attackedBy(StatementView statement, Reading reading) {
        return page(RelationLists.ON_STATEMENT, statement, RelationFilter.of(RelationKind.ATTACK), reading);
    }

    @SchemaMapping
    CompletableFuture<Connection<RelationView>> relations(StatementView statement,
            @Argument @Nullable RelationFilter filter, Reading reading) {
        return page(RelationLists.ON_STATEMENT, statement, filter, reading);
    }

    @SchemaMapping
    CompletableFuture<Connection<RelationView>> premiseOf(StatementView statement,
            @Argument @Nullable RelationFilter filter, Reading reading) {
        return page(RelationLists.OF_PREMISE, statement, filter, reading);
    }

    private static CompletableFuture<Connection<RelationView>> page(Listing<RelationView> list,
            StatementView statement, @Nullable RelationFilter filter, Reading reading) {
        return reading.page(list, statement.pin(),
                (filter == null ? RelationFilter.ALL : filter).parameters());
    }
}
