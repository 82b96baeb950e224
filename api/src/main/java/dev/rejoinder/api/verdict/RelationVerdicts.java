package dev.rejoinder.api.verdict;

import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import dev.rejoinder.domain.judgement.strength.StrengthSemantics;
import dev.rejoinder.projections.verdicts.Verdict;
import dev.rejoinder.projections.relations.RelationView;
import dev.rejoinder.projections.verdicts.VerdictKey;

/// The verdict on a relation.
@Controller
@SchemaMapping(typeName = "Relation")
class RelationVerdicts {

    private final VerdictReading reading;

    RelationVerdicts(VerdictReading reading) {
        this.reading = reading;
    }

    @SchemaMapping
    CompletableFuture<VerdictGiven> verdict(RelationView relation, @Argument LabelSemantics semantics,
            DataLoader<VerdictKey, @Nullable Verdict> verdicts) throws InterruptedException {
        return reading.verdict(key(relation), semantics, verdicts);
    }

    @SchemaMapping
    CompletableFuture<@Nullable StrengthGiven> strength(RelationView relation,
            @Argument StrengthSemantics semantics,
            DataLoader<VerdictKey, @Nullable Verdict> verdicts) throws InterruptedException {
        return reading.strength(key(relation), semantics, verdicts);
    }

    private static VerdictKey key(RelationView relation) {
        return new VerdictKey(relation.debateId(), relation.id(), relation.debateVersion());
    }
}
