package dev.rejoinder.domain.origin;

import static dev.rejoinder.domain.EngineDebate.DEBATE;
import static dev.rejoinder.domain.EngineDebate.ENGINES_COMPOSE;
import static dev.rejoinder.domain.EngineDebate.claim;
import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.InMemoryRegister;
import dev.rejoinder.domain.Refused;
import dev.rejoinder.domain.Rule;
import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.origin.OriginCommand.ForgetOrigin;
import dev.rejoinder.domain.origin.OriginEvent.OriginForgotten;
import dev.rejoinder.domain.origin.OriginEvent.OriginRecorded;
import dev.rejoinder.domain.statement.StatementEvent.StatementWithdrawn;

class ForgettingAnOriginTests {

    private static final Subject CLAIM = ENGINES_COMPOSE.subject();

    private static final OriginId ORIGIN = OriginId.of(DEBATE, CLAIM, "aif", "7");

    private static final OriginRecorded RECORDED =
            new OriginRecorded(ORIGIN, DEBATE, CLAIM, new Origin("aif", "7", "{}"));

    private static final OriginForgotten FORGOTTEN =
            new OriginForgotten(ORIGIN, DEBATE, CLAIM, "aif", "7");

    private final InMemoryRegister register = new InMemoryRegister().follow(claim(ENGINES_COMPOSE));

    private final FixtureConfiguration<OriginAggregate> debate =
            new AggregateTestFixture<>(OriginAggregate.class).registerInjectableResource(register);

    @Test
    void takesItBack() {
        debate.given(RECORDED).when(new ForgetOrigin(DEBATE, CLAIM, "aif", " 7 ")).expectEvents(FORGOTTEN);
    }

    @Test
    void mayHappenWhenTheSubjectIsGone() {
        register.follow(new StatementWithdrawn(ENGINES_COMPOSE, ""));

        debate.given(RECORDED).when(new ForgetOrigin(DEBATE, CLAIM, "aif", "7")).expectEvents(FORGOTTEN);
    }

    @Test
    void isForOriginsThatWereRecorded() {
        debate.givenNoPriorActivity().when(new ForgetOrigin(DEBATE, null, "aif", "7")).expectNoEvents()
                .expectException(Refused.by(Rule.NOT_FOUND, "id",
                        "It is not on record that debate %s is called '7' in aif".formatted(DEBATE)));
    }

    @Test
    void happensOnce() {
        debate.given(RECORDED, FORGOTTEN).when(new ForgetOrigin(DEBATE, CLAIM, "aif", "7")).expectNoEvents()
                .expectException(Refused.by(Rule.NOT_FOUND, "id",
                        "It is not on record that statement %s is called '7' in aif"
                                .formatted(ENGINES_COMPOSE)));
    }

    @Test
    void needsANameThatCanBe() {
        assertThat(Refused.rule(() -> new ForgetOrigin(DEBATE, CLAIM, "AIF", "7")))
                .isEqualTo(Rule.SYSTEM_INVALID);
    }
}
