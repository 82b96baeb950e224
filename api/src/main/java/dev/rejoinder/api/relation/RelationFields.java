package dev.rejoinder.api.relation;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import dev.rejoinder.api.paging.Connection;
import dev.rejoinder.api.reading.Reading;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.projections.debates.DebateView;
import dev.rejoinder.projections.relations.RelationFilter;
import dev.rejoinder.projections.relations.RelationLists;
import dev.rejoinder.projections.relations.RelationView;
import dev.rejoinder.projections.statements.StatementFilter;
import dev.rejoinder.projections.statements.StatementLists;
import dev.rejoinder.projections.statements.StatementView;

/// What a relation joins, and what hangs on it.
@Controller
@SchemaMapping(typeName = "Relation")
class RelationFields {

    @SchemaMapping
    CompletableFuture<@Nullable DebateView> debate(RelationView relation, Reading reading) {
        return reading.debate(relation.debatePin());
    }

    @SchemaMapping
    CompletableFuture<List<StatementView>> premises(RelationView relation, Reading reading) {
        return reading.statements(relation.premisePins());
    }

    @SchemaMapping
    CompletableFuture<? extends @Nullable Object> target(RelationView relation, Reading reading) {
        return reading.subject(relation.subject(), relation.debateVersion());
    }

    @SchemaMapping
    CompletableFuture<Connection<RelationView>> supportedBy(RelationView relation, Reading reading) {
        return on(relation, RelationKind.SUPPORT, reading);
    }

    @SchemaMapping
    CompletableFuture<Connection<RelationView>> attackedBy(RelationView relation, Reading reading) {
        return on(relation, RelationKind.ATTACK, reading);
    }

    @SchemaMapping
    CompletableFuture<Connection<StatementView>> questions(RelationView relation, Reading reading) {
        return reading.page(StatementLists.ABOUT_RELATION, relation.pin(), StatementFilter.ALL.parameters());
    }

    private static CompletableFuture<Connection<RelationView>> on(RelationView relation, RelationKind kind,
            Reading reading) {
        return reading.page(RelationLists.ON_RELATION, relation.pin(), RelationFilter.of(kind).parameters());
    }
}
