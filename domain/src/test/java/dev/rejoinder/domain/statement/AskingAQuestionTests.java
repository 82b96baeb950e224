package dev.rejoinder.domain.statement;

import static dev.rejoinder.domain.EngineDebate.DEBATE;
import static dev.rejoinder.domain.EngineDebate.DRAWN;
import static dev.rejoinder.domain.EngineDebate.ENGINES_COMPOSE;
import static dev.rejoinder.domain.EngineDebate.RULES_SUFFICE;
import static dev.rejoinder.domain.EngineDebate.claim;
import static dev.rejoinder.domain.EngineDebate.claimIn;
import static dev.rejoinder.domain.EngineDebate.english;
import static dev.rejoinder.domain.EngineDebate.uuid;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.InMemoryRegister;
import dev.rejoinder.domain.Refused;
import dev.rejoinder.domain.Rule;
import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.statement.StatementCommand.AskQuestion;
import dev.rejoinder.domain.statement.StatementEvent.QuestionAsked;
import dev.rejoinder.domain.statement.StatementEvent.StatementWithdrawn;

class AskingAQuestionTests {

    private static final StatementId WHICH_MUSIC = new StatementId(uuid("Which music?"));

    private static final Wording WORDING = english("Which music?");

    private final InMemoryRegister register = new InMemoryRegister();

    private final FixtureConfiguration<StatementAggregate> debate =
            new AggregateTestFixture<>(StatementAggregate.class).registerInjectableResource(register);

    @Test
    void canBeAboutTheDebateAsAWhole() {
        debate.givenNoPriorActivity()
                .when(asked(null))
                .expectEvents(new QuestionAsked(WHICH_MUSIC, DEBATE, WORDING, Scope.ANY, null));
    }

    @Test
    void canBeAboutAStatement() {
        register.follow(claim(ENGINES_COMPOSE));

        debate.givenNoPriorActivity()
                .when(asked(ENGINES_COMPOSE.subject()))
                .expectEvents(new QuestionAsked(WHICH_MUSIC, DEBATE, WORDING, Scope.ANY,
                        ENGINES_COMPOSE.subject()));
    }

    @Test
    void canBeAboutARelation() {
        register.follow(DRAWN);

        debate.givenNoPriorActivity()
                .when(asked(RULES_SUFFICE.subject()))
                .expectEvents(new QuestionAsked(WHICH_MUSIC, DEBATE, WORDING, Scope.ANY,
                        RULES_SUFFICE.subject()));
    }

    @Test
    void isAboutSomethingThatIsThere() {
        debate.givenNoPriorActivity()
                .when(asked(ENGINES_COMPOSE.subject()))
                .expectNoEvents()
                .expectException(Refused.by(Rule.NOT_FOUND, "about",
                        "There is no statement %s in debate %s".formatted(ENGINES_COMPOSE, DEBATE)));
    }

    @Test
    void isAboutSomethingInTheSameDebate() {
        register.follow(claimIn(new DebateId(uuid("May an engine paint?")), ENGINES_COMPOSE));

        debate.givenNoPriorActivity()
                .when(asked(ENGINES_COMPOSE.subject()))
                .expectNoEvents()
                .expectException(Refused.by(Rule.NOT_FOUND, "about",
                        "There is no statement %s in debate %s".formatted(ENGINES_COMPOSE, DEBATE)));
    }

    @Test
    void doesNotTakeAStatementForARelation() {
        register.follow(claim(ENGINES_COMPOSE));

        debate.givenNoPriorActivity()
                .when(asked(Subject.relation(ENGINES_COMPOSE.value())))
                .expectNoEvents()
                .expectException(Refused.by(Rule.NOT_FOUND, "about",
                        "There is no relation %s in debate %s".formatted(ENGINES_COMPOSE, DEBATE)));
    }

    @Test
    void isAboutSomethingThatStands() {
        register.follow(claim(ENGINES_COMPOSE), new StatementWithdrawn(ENGINES_COMPOSE, ""));

        debate.givenNoPriorActivity()
                .when(asked(ENGINES_COMPOSE.subject()))
                .expectNoEvents()
                .expectException(Refused.by(Rule.WITHDRAWN, "about",
                        "In debate %s, statement %s was withdrawn".formatted(DEBATE, ENGINES_COMPOSE)));
    }

    private static AskQuestion asked(@Nullable Subject about) {
        return new AskQuestion(WHICH_MUSIC, DEBATE, WORDING, Scope.ANY, about);
    }
}
