package dev.rejoinder.domain.debate;

import static dev.rejoinder.domain.EngineDebate.DEBATE;
import static dev.rejoinder.domain.EngineDebate.ENGINES_COMPOSE;
import static dev.rejoinder.domain.EngineDebate.RULES_FOR_COMPOSING;
import static dev.rejoinder.domain.EngineDebate.RULES_SUFFICE;
import static dev.rejoinder.domain.EngineDebate.english;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.debate.DebateCommand.CloseDebate;
import dev.rejoinder.domain.debate.DebateCommand.OpenDebate;
import dev.rejoinder.domain.relation.RelationCommand.Relate;
import dev.rejoinder.domain.relation.RelationCommand.RestoreRelation;
import dev.rejoinder.domain.relation.Scheme;
import dev.rejoinder.domain.statement.Scope;
import dev.rejoinder.domain.statement.StatementCommand.AddClaim;
import dev.rejoinder.domain.statement.StatementCommand.AskQuestion;
import dev.rejoinder.domain.statement.StatementCommand.RestoreStatement;

class AddressingACommandTests {

    private static final Address THE_DEBATE = new Address.OfDebate(DEBATE);

    @Test
    void namesTheDebateWhereSomethingBegins() {
        var words = english("Can engines compose?");

        assertThat(new OpenDebate(DEBATE, "Engines", "").address()).isEqualTo(THE_DEBATE);
        assertThat(new AddClaim(ENGINES_COMPOSE, DEBATE, words, Scope.ANY).address()).isEqualTo(THE_DEBATE);
        assertThat(new AskQuestion(ENGINES_COMPOSE, DEBATE, words, Scope.ANY, null).address())
                .isEqualTo(THE_DEBATE);
        assertThat(new Relate(RULES_SUFFICE, DEBATE, RULES_FOR_COMPOSING, Scheme.NONE).address())
                .isEqualTo(THE_DEBATE);
    }

    @Test
    void namesWhatIsThereWhereSomethingGoesOn() {
        assertThat(new RestoreStatement(ENGINES_COMPOSE).address())
                .isEqualTo(new Address.OfSubject(ENGINES_COMPOSE.subject()));
        assertThat(new RestoreRelation(RULES_SUFFICE).address())
                .isEqualTo(new Address.OfSubject(RULES_SUFFICE.subject()));
    }

    @Test
    void tellsWhichCommandOpensTheDebate() {
        assertThat(new OpenDebate(DEBATE, "Engines", "").opensDebate()).isTrue();
        assertThat(new OpenDebate(DEBATE, "Engines", "").allowedWhenClosed()).isTrue();
        assertThat(new CloseDebate(DEBATE, "").opensDebate()).isFalse();
        assertThat(new RestoreStatement(ENGINES_COMPOSE).allowedWhenClosed()).isFalse();
    }
}
