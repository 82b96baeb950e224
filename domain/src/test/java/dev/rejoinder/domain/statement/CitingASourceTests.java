package dev.rejoinder.domain.statement;

import static dev.rejoinder.domain.EngineDebate.ENGINES_COMPOSE;
import static dev.rejoinder.domain.EngineDebate.claim;
import static dev.rejoinder.domain.EngineDebate.uuid;

import java.util.List;
import java.util.stream.IntStream;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.InMemoryRegister;
import dev.rejoinder.domain.Refused;
import dev.rejoinder.domain.Rule;
import dev.rejoinder.domain.statement.StatementCommand.CiteSource;
import dev.rejoinder.domain.statement.StatementEvent.SourceCited;
import dev.rejoinder.domain.statement.StatementEvent.SourceUncited;
import dev.rejoinder.domain.statement.StatementEvent.StatementWithdrawn;

class CitingASourceTests {

    private static final SourceId NOTE_G = new SourceId(uuid("Note G"));

    private static final Source NOTES = new Source("https://example.org/notes", "Note G", "", "2026-06-03");

    private final InMemoryRegister register = new InMemoryRegister();

    private final FixtureConfiguration<StatementAggregate> debate =
            new AggregateTestFixture<>(StatementAggregate.class).registerInjectableResource(register);

    @Test
    void namesWhereItCanBeChecked() {
        debate.given(claim(ENGINES_COMPOSE))
                .when(new CiteSource(ENGINES_COMPOSE, NOTE_G, NOTES))
                .expectEvents(new SourceCited(ENGINES_COMPOSE, NOTE_G, NOTES));
    }

    @Test
    void happensOncePerSource() {
        debate.given(claim(ENGINES_COMPOSE), new SourceCited(ENGINES_COMPOSE, NOTE_G, NOTES))
                .when(new CiteSource(ENGINES_COMPOSE, NOTE_G, NOTES))
                .expectNoEvents()
                .expectException(Refused.by(Rule.IDENTIFIER_TAKEN, "source",
                        "Statement %s already cites source %s".formatted(ENGINES_COMPOSE, NOTE_G)));
    }

    @Test
    void mayHappenAgainOnceItWasTakenAway() {
        debate.given(claim(ENGINES_COMPOSE), new SourceCited(ENGINES_COMPOSE, NOTE_G, NOTES),
                new SourceUncited(ENGINES_COMPOSE, NOTE_G))
                .when(new CiteSource(ENGINES_COMPOSE, NOTE_G, NOTES))
                .expectEvents(new SourceCited(ENGINES_COMPOSE, NOTE_G, NOTES));
    }

    @Test
    void mayHappenAHundredTimes() {
        debate.given(claim(ENGINES_COMPOSE)).andGiven(cited(99))
                .when(new CiteSource(ENGINES_COMPOSE, NOTE_G, NOTES))
                .expectEvents(new SourceCited(ENGINES_COMPOSE, NOTE_G, NOTES));
    }

    @Test
    void mayNotHappenMoreOften() {
        debate.given(claim(ENGINES_COMPOSE)).andGiven(cited(100))
                .when(new CiteSource(ENGINES_COMPOSE, NOTE_G, NOTES))
                .expectNoEvents()
                .expectException(Refused.by(Rule.SOURCES_TOO_MANY, "source",
                        "Statement %s already cites 100 sources, the most allowed"
                                .formatted(ENGINES_COMPOSE)));
    }

    @Test
    void isForStatementsThatStand() {
        debate.given(claim(ENGINES_COMPOSE), new StatementWithdrawn(ENGINES_COMPOSE, ""))
                .when(new CiteSource(ENGINES_COMPOSE, NOTE_G, NOTES))
                .expectNoEvents()
                .expectException(Refused.by(Rule.WITHDRAWN, "statement",
                        "Statement %s was withdrawn; restore it first".formatted(ENGINES_COMPOSE)));
    }

    private static List<SourceCited> cited(int count) {
        return IntStream.range(0, count).mapToObj(page -> new SourceId(uuid("page " + page)))
                .map(id -> new SourceCited(ENGINES_COMPOSE, id, NOTES)).toList();
    }
}
