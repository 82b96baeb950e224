package dev.rejoinder.domain.relation;

import static dev.rejoinder.domain.EngineDebate.DRAWN;
import static dev.rejoinder.domain.EngineDebate.RULES_SUFFICE;
import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.InMemoryRegister;
import dev.rejoinder.domain.Refused;
import dev.rejoinder.domain.Rule;
import dev.rejoinder.domain.relation.RelationCommand.WithdrawRelation;
import dev.rejoinder.domain.relation.RelationEvent.RelationRestored;
import dev.rejoinder.domain.relation.RelationEvent.RelationWithdrawn;

class WithdrawingARelationTests {

    private final InMemoryRegister register = new InMemoryRegister();

    private final FixtureConfiguration<RelationAggregate> debate =
            new AggregateTestFixture<>(RelationAggregate.class).registerInjectableResource(register);

    @Test
    void keepsTheReason() {
        debate.given(DRAWN)
                .when(new WithdrawRelation(RULES_SUFFICE, " Charles drew it in haste. "))
                .expectEvents(new RelationWithdrawn(RULES_SUFFICE, "Charles drew it in haste."));
    }

    @Test
    void mayHappenAgainOnceItWasRestored() {
        debate.given(DRAWN, new RelationWithdrawn(RULES_SUFFICE, ""), new RelationRestored(RULES_SUFFICE))
                .when(new WithdrawRelation(RULES_SUFFICE, ""))
                .expectEvents(new RelationWithdrawn(RULES_SUFFICE, ""));
    }

    @Test
    void isForRelationsThatStand() {
        debate.given(DRAWN, new RelationWithdrawn(RULES_SUFFICE, ""))
                .when(new WithdrawRelation(RULES_SUFFICE, ""))
                .expectNoEvents()
                .expectException(Refused.by(Rule.WITHDRAWN, "relation",
                        "Relation %s was withdrawn; restore it first".formatted(RULES_SUFFICE)));
    }

    @Test
    void takesAReasonOfTenThousandCharacters() {
        var refusal = Refused.of(() -> new WithdrawRelation(RULES_SUFFICE, "e".repeat(10_001)));

        assertThat(refusal.message()).isEqualTo("The reason has 10001 characters; 10000 are allowed");
    }
}
