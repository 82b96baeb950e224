package dev.rejoinder.api.stance;

import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import dev.rejoinder.api.command.Participants;
import dev.rejoinder.api.reading.Reading;
import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.stance.Rating;
import dev.rejoinder.domain.stance.StanceId;
import dev.rejoinder.projections.lists.Pin;
import dev.rejoinder.projections.relations.RelationView;
import dev.rejoinder.projections.stances.StanceCounts;
import dev.rejoinder.projections.statements.StatementView;
import graphql.schema.DataFetchingEnvironment;

/// What participants hold of statements and relations, as of the version at which those are read.
@Controller
class StanceFields {

    @SchemaMapping(typeName = "Statement", field = "stances")
    CompletableFuture<StanceCounts> onStatement(StatementView statement, Reading reading) {
        return reading.stances(statement.pin());
    }

    @SchemaMapping(typeName = "Relation", field = "stances")
    CompletableFuture<StanceCounts> onRelation(RelationView relation, Reading reading) {
        return reading.stances(relation.pin());
    }

    @SchemaMapping(typeName = "Statement", field = "myStance")
    CompletableFuture<@Nullable Rating> mineOnStatement(StatementView statement, Reading reading,
            DataFetchingEnvironment field) {
        return mine(Subject.statement(statement.id()), statement.debateVersion(), reading, field);
    }

    @SchemaMapping(typeName = "Relation", field = "myStance")
    CompletableFuture<@Nullable Rating> mineOnRelation(RelationView relation, Reading reading,
            DataFetchingEnvironment field) {
        return mine(Subject.relation(relation.id()), relation.debateVersion(), reading, field);
    }

    private static CompletableFuture<@Nullable Rating> mine(Subject subject, long version, Reading reading,
            DataFetchingEnvironment field) {
        var stance = StanceId.of(Participants.of(field), subject);
        return reading.rating(new Pin(stance.value(), version));
    }
}
