package dev.rejoinder.api.verdict;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import dev.rejoinder.api.paging.Connection;
import dev.rejoinder.api.reading.Reading;
import dev.rejoinder.api.verdict.Advocate.Goal;
import dev.rejoinder.api.verdict.Explained.Remedy;
import dev.rejoinder.projections.relations.RelationView;
import dev.rejoinder.projections.verdicts.StandingTurn;
import dev.rejoinder.projections.verdicts.StandingTurns;
import dev.rejoinder.projections.verdicts.VerdictKey;

/// Why a relation stands or falls, what would change that, and how it came about.
@Controller
@SchemaMapping(typeName = "Relation")
class RelationExplanations {

    private final Advocate advocate;

    RelationExplanations(Advocate advocate) {
        this.advocate = advocate;
    }

    @SchemaMapping
    Explained explanation(RelationView relation, @Argument int steps) throws InterruptedException {
        return advocate.explain(key(relation), steps);
    }

    @SchemaMapping
    List<Remedy> whatWouldChange(RelationView relation, @Argument Goal goal, @Argument int sets)
            throws InterruptedException {
        return advocate.remedies(key(relation), goal, sets);
    }

    @SchemaMapping
    CompletableFuture<Connection<StandingTurn>> standingHistory(RelationView relation, @Argument double step,
            Reading reading) {
        return reading.page(StandingTurns.LIST, relation.pin(),
                StandingTurns.filter(relation.debateId().toString(), Advocate.step(step)));
    }

    private static VerdictKey key(RelationView relation) {
        return new VerdictKey(relation.debateId(), relation.id(), relation.debateVersion());
    }
}
