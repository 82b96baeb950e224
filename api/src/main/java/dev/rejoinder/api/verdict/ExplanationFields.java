package dev.rejoinder.api.verdict;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import dev.rejoinder.api.reading.Reading;
import dev.rejoinder.api.verdict.Explained.Ground;
import dev.rejoinder.api.verdict.Explained.Moved;
import dev.rejoinder.api.verdict.Explained.Reason;
import dev.rejoinder.api.verdict.Explained.Step;
import dev.rejoinder.domain.judgement.label.Label;
import dev.rejoinder.projections.changes.ChangeView;
import dev.rejoinder.projections.lists.Pin;
import dev.rejoinder.projections.relations.RelationView;
import dev.rejoinder.projections.verdicts.StandingTurn;

/// The statements, relations and changes that explanations lead to.
@Controller
class ExplanationFields {

    private final Plea plea;

    ExplanationFields(Plea plea) {
        this.plea = plea;
    }

    @SchemaMapping(typeName = "Explanation")
    List<String> sentences(Explained explanation) {
        return plea.sentences(explanation);
    }

    @SchemaMapping(typeName = "Explanation")
    CompletableFuture<List<@Nullable Object>> circle(Explained explanation, Reading reading) {
        return reading.subjects(explanation.circle(), explanation.debateVersion());
    }

    @SchemaMapping(typeName = "ExplanationStep", field = "subject")
    CompletableFuture<? extends @Nullable Object> ofStep(Step step, Reading reading) {
        return reading.subject(step.about(), step.debateVersion());
    }

    @SchemaMapping(typeName = "Ground", field = "relation")
    CompletableFuture<@Nullable RelationView> ofGround(Ground ground, Reading reading) {
        return reading.relation(new Pin(ground.relationId(), ground.debateVersion()));
    }

    @SchemaMapping(typeName = "Ground")
    CompletableFuture<? extends @Nullable Object> settledBy(Ground ground, Reading reading) {
        return reading.subject(ground.settler(), ground.debateVersion());
    }

    @SchemaMapping(typeName = "Reason", field = "relation")
    CompletableFuture<@Nullable RelationView> ofReason(Reason reason, Reading reading) {
        return reading.relation(new Pin(reason.relationId(), reason.debateVersion()));
    }

    @SchemaMapping(typeName = "Move", field = "subject")
    CompletableFuture<? extends @Nullable Object> ofMove(Moved move, Reading reading) {
        return reading.subject(move.about(), move.debateVersion());
    }

    @SchemaMapping(typeName = "StandingTurn")
    @Nullable
    Label formerLabel(StandingTurn turn) {
        return turn.former() == null ? null : turn.former().label();
    }

    @SchemaMapping(typeName = "StandingTurn")
    @Nullable
    Double formerStrength(StandingTurn turn) {
        return turn.former() == null ? null : turn.former().strength();
    }

    @SchemaMapping(typeName = "StandingTurn")
    CompletableFuture<ChangeView> change(StandingTurn turn, Reading reading) {
        return reading.changes(List.of(new Pin(turn.debateId(), turn.version()))).thenApply(List::getFirst);
    }
}
