package dev.rejoinder.domain.relation;

import static dev.rejoinder.domain.EngineDebate.ENGINES_COMPOSE;
import static dev.rejoinder.domain.EngineDebate.ENGINES_FOLLOW_RULES;
import static dev.rejoinder.domain.EngineDebate.ENGINES_OBEY;
import static dev.rejoinder.domain.EngineDebate.MUSIC_HAS_RULES;
import static dev.rejoinder.domain.EngineDebate.RULES_SUFFICE;
import static dev.rejoinder.domain.EngineDebate.drawn;
import static dev.rejoinder.domain.EngineDebate.support;

import java.util.List;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.InMemoryRegister;
import dev.rejoinder.domain.Refused;
import dev.rejoinder.domain.Rule;
import dev.rejoinder.domain.relation.RelationCommand.ApplyScheme;
import dev.rejoinder.domain.relation.RelationEvent.PremiseRemoved;
import dev.rejoinder.domain.relation.RelationEvent.RelationDrawn;
import dev.rejoinder.domain.relation.RelationEvent.SchemeApplied;
import dev.rejoinder.domain.relation.RelationEvent.SchemeAssigned;

class ApplyingASchemeTests {

    private static final Scheme EXPERT = new Scheme("expert-opinion");

    private static final Filling FIRST = new Filling(1, MUSIC_HAS_RULES);

    private static final Filling SECOND = new Filling(2, ENGINES_FOLLOW_RULES);

    private static final RelationDrawn DRAWN =
            drawn(RULES_SUFFICE, support(MUSIC_HAS_RULES, ENGINES_FOLLOW_RULES));

    private static final SchemeApplied APPLIED =
            new SchemeApplied(RULES_SUFFICE, EXPERT, List.of(FIRST, SECOND));

    private final FixtureConfiguration<RelationAggregate> debate =
            new AggregateTestFixture<>(RelationAggregate.class)
                    .registerInjectableResource(new InMemoryRegister());

    @Test
    void putsPremisesIntoSlotsInTheirOrder() {
        debate.given(DRAWN).when(apply(EXPERT, SECOND, FIRST)).expectEvents(APPLIED);
    }

    @Test
    void leavesSlotsEmptyAndMayFillThemLater() {
        debate.given(DRAWN, new SchemeApplied(RULES_SUFFICE, EXPERT, List.of(FIRST)))
                .when(apply(EXPERT, FIRST, SECOND)).expectEvents(APPLIED);
    }

    @Test
    void changesSomething() {
        debate.given(DRAWN, APPLIED).when(apply(EXPERT, FIRST, SECOND)).expectNoEvents()
                .expectException(Refused.by(Rule.NOTHING_TO_CHANGE, "slots",
                        "Relation %s already follows scheme 'expert-opinion' like this"
                                .formatted(RULES_SUFFICE)));
    }

    @Test
    void mayHappenAgainOnceAPremiseWentOrASchemeWasNamed() {
        debate.given(DRAWN, APPLIED, new PremiseRemoved(RULES_SUFFICE, ENGINES_FOLLOW_RULES))
                .when(apply(EXPERT)).expectEvents(new SchemeApplied(RULES_SUFFICE, EXPERT, List.of()));
        debate.given(DRAWN, APPLIED, new SchemeAssigned(RULES_SUFFICE, Scheme.NONE),
                new SchemeAssigned(RULES_SUFFICE, EXPERT)).when(apply(EXPERT, FIRST, SECOND))
                .expectEvents(APPLIED);
    }

    @Test
    void knowsTheCatalogue() {
        debate.given(DRAWN).when(apply(new Scheme("crystal-ball"))).expectNoEvents()
                .expectException(Refused.by(Rule.SCHEME_UNKNOWN, "scheme",
                        "The catalogue has no scheme 'crystal-ball'"));
    }

    @Test
    void knowsItsSlots() {
        debate.given(DRAWN).when(apply(EXPERT, new Filling(4, MUSIC_HAS_RULES))).expectNoEvents()
                .expectException(Refused.by(Rule.SLOT_UNKNOWN, "slots",
                        "Scheme 'expert-opinion' has slots 1 to 3, but no slot 4"));
    }

    @Test
    void fillsASlotOnce() {
        debate.given(DRAWN).when(apply(EXPERT, FIRST, new Filling(1, ENGINES_FOLLOW_RULES))).expectNoEvents()
                .expectException(Refused.by(Rule.SLOT_REPEATED, "slots", "Slot 1 is filled twice"));
    }

    @Test
    void fillsSlotsWithPremises() {
        debate.given(DRAWN).when(apply(EXPERT, new Filling(1, ENGINES_OBEY))).expectNoEvents()
                .expectException(Refused.by(Rule.SLOT_NEEDS_PREMISE, "slots",
                        "Statement %s is no premise of the relation and cannot fill slot 1"
                                .formatted(ENGINES_OBEY)));
    }

    @Test
    void isForSupportsAndAttacks() {
        var same = new Inference(RelationKind.REPHRASE, List.of(MUSIC_HAS_RULES), ENGINES_COMPOSE.subject());

        debate.given(drawn(RULES_SUFFICE, same)).when(apply(EXPERT)).expectNoEvents()
                .expectException(Refused.by(Rule.NOT_AN_ARGUMENT, "relation",
                        "Relation %s neither supports nor attacks anything".formatted(RULES_SUFFICE)));
    }

    private static ApplyScheme apply(Scheme scheme, Filling... slots) {
        return new ApplyScheme(RULES_SUFFICE, scheme, List.of(slots));
    }
}
