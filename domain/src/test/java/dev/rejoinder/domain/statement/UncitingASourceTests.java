package dev.rejoinder.domain.statement;

import static dev.rejoinder.domain.EngineDebate.ENGINES_COMPOSE;
import static dev.rejoinder.domain.EngineDebate.claim;
import static dev.rejoinder.domain.EngineDebate.uuid;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.InMemoryRegister;
import dev.rejoinder.domain.Refused;
import dev.rejoinder.domain.Rule;
import dev.rejoinder.domain.statement.StatementCommand.UnciteSource;
import dev.rejoinder.domain.statement.StatementEvent.SourceCited;
import dev.rejoinder.domain.statement.StatementEvent.SourceUncited;
import dev.rejoinder.domain.statement.StatementEvent.StatementWithdrawn;

class UncitingASourceTests {

    private static final SourceId NOTE_G = new SourceId(uuid("Note G"));

    private static final SourceCited CITED =
            new SourceCited(ENGINES_COMPOSE, NOTE_G, new Source("", "Note G", "", ""));

    private final InMemoryRegister register = new InMemoryRegister();

    private final FixtureConfiguration<StatementAggregate> debate =
            new AggregateTestFixture<>(StatementAggregate.class).registerInjectableResource(register);

    @Test
    void takesItAway() {
        debate.given(claim(ENGINES_COMPOSE), CITED)
                .when(new UnciteSource(ENGINES_COMPOSE, NOTE_G))
                .expectEvents(new SourceUncited(ENGINES_COMPOSE, NOTE_G));
    }

    @Test
    void isForSourcesThatAreCited() {
        debate.given(claim(ENGINES_COMPOSE))
                .when(new UnciteSource(ENGINES_COMPOSE, NOTE_G))
                .expectNoEvents()
                .expectException(Refused.by(Rule.NOT_FOUND, "source",
                        "Statement %s does not cite source %s".formatted(ENGINES_COMPOSE, NOTE_G)));
    }

    @Test
    void happensOnce() {
        debate.given(claim(ENGINES_COMPOSE), CITED, new SourceUncited(ENGINES_COMPOSE, NOTE_G))
                .when(new UnciteSource(ENGINES_COMPOSE, NOTE_G))
                .expectNoEvents()
                .expectException(Refused.by(Rule.NOT_FOUND, "source",
                        "Statement %s does not cite source %s".formatted(ENGINES_COMPOSE, NOTE_G)));
    }

    @Test
    void isForStatementsThatStand() {
        debate.given(claim(ENGINES_COMPOSE), new StatementWithdrawn(ENGINES_COMPOSE, ""))
                .when(new UnciteSource(ENGINES_COMPOSE, NOTE_G))
                .expectNoEvents()
                .expectException(Refused.by(Rule.WITHDRAWN, "statement",
                        "Statement %s was withdrawn; restore it first".formatted(ENGINES_COMPOSE)));
    }
}
