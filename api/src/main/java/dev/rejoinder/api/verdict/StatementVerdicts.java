package dev.rejoinder.api.verdict;

import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import dev.rejoinder.domain.judgement.strength.StrengthSemantics;
import dev.rejoinder.projections.verdicts.Verdict;
import dev.rejoinder.projections.statements.StatementView;
import dev.rejoinder.projections.verdicts.VerdictKey;

/// The verdict on a statement.
@Controller
@SchemaMapping(typeName = "Statement")
class StatementVerdicts {

    private final VerdictReading reading;

    StatementVerdicts(VerdictReading reading) {
        this.reading = reading;
    }

    @SchemaMapping
    CompletableFuture<VerdictGiven> verdict(StatementView statement, @Argument LabelSemantics semantics,
            DataLoader<VerdictKey, @Nullable Verdict> verdicts) throws InterruptedException {
        return reading.verdict(key(statement), semantics, verdicts);
    }

    @SchemaMapping
    CompletableFuture<@Nullable StrengthGiven> strength(StatementView statement,
            @Argument StrengthSemantics semantics,
            DataLoader<VerdictKey, @Nullable Verdict> verdicts) throws InterruptedException {
        return reading.strength(key(statement), semantics, verdicts);
    }

    private static VerdictKey key(StatementView statement) {
        return new VerdictKey(statement.debateId(), statement.id(), statement.debateVersion());
    }
}
