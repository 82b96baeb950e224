package dev.rejoinder.api.scheme;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import dev.rejoinder.api.paging.Connection;
import dev.rejoinder.api.reading.Immediate;
import dev.rejoinder.api.reading.Reading;
import dev.rejoinder.domain.scheme.CriticalQuestion;
import dev.rejoinder.domain.scheme.SchemeCatalogue;
import dev.rejoinder.projections.debates.DebateView;
import dev.rejoinder.projections.lists.Pin;
import dev.rejoinder.projections.questions.OpenQuestionView;
import dev.rejoinder.projections.questions.OpenQuestions;
import dev.rejoinder.projections.relations.RelationView;
import dev.rejoinder.projections.statements.StatementView;

/// The critical questions that are open in a debate.
@Controller
@Immediate
class QuestionFields {

    @SchemaMapping(typeName = "Debate")
    CompletableFuture<Connection<OpenQuestionView>> openQuestions(DebateView debate,
            @Argument @Nullable List<OpenQuestionView.State> states, Reading reading) {
        return reading.page(OpenQuestions.IN_DEBATE, debate.pin(), OpenQuestions.parameters(states));
    }

    @SchemaMapping(typeName = "Statement")
    @Nullable
    CompletableFuture<@Nullable RelationView> challenges(StatementView statement, Reading reading) {
        var posed = statement.challenge();
        return posed == null ? null : reading.relation(new Pin(posed.relation(), statement.debateVersion()));
    }

    @SchemaMapping(typeName = "Statement")
    @Nullable
    CriticalQuestion criticalQuestion(StatementView statement) {
        var posed = statement.challenge();
        return posed == null ? null : SchemeCatalogue.question(posed.question()).orElse(null);
    }

    @SchemaMapping(typeName = "OpenQuestion")
    CompletableFuture<@Nullable RelationView> relation(OpenQuestionView open, Reading reading) {
        return reading.relation(open.relationPin());
    }

    @SchemaMapping(typeName = "OpenQuestion")
    @Nullable
    CriticalQuestion question(OpenQuestionView open) {
        return SchemeCatalogue.question(open.question()).orElse(null);
    }

    @SchemaMapping(typeName = "OpenQuestion")
    @Nullable
    CompletableFuture<@Nullable StatementView> challenge(OpenQuestionView open, Reading reading) {
        var challenge = open.challenge();
        return challenge == null ? null : reading.statement(new Pin(challenge, open.version()));
    }

    @SchemaMapping(typeName = "OpenQuestion")
    String sentence(OpenQuestionView open) {
        var question = SchemeCatalogue.question(open.question()).map(CriticalQuestion::text)
                .orElse(open.question());
        return "%s: %s".formatted(switch (open.state()) {
            case UNASKED -> "Nobody has asked yet";
            case ASKED -> "Asked, and not answered";
            case NEEDS_BACKING -> "Asked, but nothing backs the doubt yet";
        }, question);
    }
}
