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
import dev.rejoinder.projections.statements.StatementView;
import dev.rejoinder.projections.verdicts.StandingTurn;
import dev.rejoinder.projections.verdicts.StandingTurns;
import dev.rejoinder.projections.verdicts.VerdictKey;

/// Why a statement stands or falls, what would change that, and how it came about.
@Controller
@SchemaMapping(typeName = "Statement")
class StatementExplanations {

    private final Advocate advocate;

    StatementExplanations(Advocate advocate) {
        this.advocate = advocate;
    }

    @SchemaMapping
    Explained explanation(StatementView statement, @Argument int steps) throws InterruptedException {
        return advocate.explain(key(statement), steps);
    }

    @SchemaMapping
    List<Remedy> whatWouldChange(StatementView statement, @Argument Goal goal, @Argument int sets)
            throws InterruptedException {
        return advocate.remedies(key(statement), goal, sets);
    }

    @SchemaMapping
    CompletableFuture<Connection<StandingTurn>> standingHistory(StatementView statement,
            @Argument double step,
            Reading reading) {
        return reading.page(StandingTurns.LIST, statement.pin(),
                StandingTurns.filter(statement.debateId().toString(), Advocate.step(step)));
    }

    private static VerdictKey key(StatementView statement) {
        return new VerdictKey(statement.debateId(), statement.id(), statement.debateVersion());
    }
}
