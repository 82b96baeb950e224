package dev.rejoinder.domain.speech;

import static dev.rejoinder.domain.EngineDebate.ADA;
import static dev.rejoinder.domain.EngineDebate.DEBATE;
import static dev.rejoinder.domain.EngineDebate.ENGINES_COMPOSE;
import static dev.rejoinder.domain.EngineDebate.ENGINES_OBEY;
import static dev.rejoinder.domain.EngineDebate.OPENED;
import static dev.rejoinder.domain.EngineDebate.claim;
import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.rejoinder.domain.InMemoryRegister;
import dev.rejoinder.domain.Refused;
import dev.rejoinder.domain.Rule;
import dev.rejoinder.domain.speech.SpeechCommand.RecordLocution;
import dev.rejoinder.domain.speech.SpeechEvent.LocutionRecorded;
import dev.rejoinder.domain.statement.StatementEvent.StatementWithdrawn;
import dev.rejoinder.domain.statement.StatementId;

class RecordingALocutionTests {

    private final InMemoryRegister register =
            new InMemoryRegister().follow(OPENED, claim(ENGINES_COMPOSE), claim(ENGINES_OBEY));

    private final FixtureConfiguration<LocutionAggregate> debate =
            new AggregateTestFixture<>(LocutionAggregate.class).registerInjectableResource(register);

    @Test
    void saysWhatTheSpeakerDid() {
        debate.givenNoPriorActivity().when(command(Locution.DENIED, null))
                .expectEvents(recorded(Locution.DENIED, null));
    }

    @Test
    void saysWhatTakesThePlaceOfTheStatement() {
        debate.givenNoPriorActivity().when(command(Locution.QUALIFIED, ENGINES_OBEY))
                .expectEvents(recorded(Locution.QUALIFIED, ENGINES_OBEY));
    }

    @Test
    void mayFollowAnother() {
        debate.given(recorded(Locution.DENIED, null)).when(command(Locution.RETRACTED, null))
                .expectEvents(recorded(Locution.RETRACTED, null));
    }

    @Test
    void changesSomething() {
        debate.given(recorded(Locution.DENIED, null)).when(command(Locution.DENIED, null)).expectNoEvents()
                .expectException(Refused.by(Rule.NOTHING_TO_CHANGE, "act",
                        "It is on record already that Ada Lovelace denied statement " + ENGINES_COMPOSE));
    }

    @Test
    void needsAStatementThatStands() {
        register.follow(new StatementWithdrawn(ENGINES_OBEY, ""));

        debate.givenNoPriorActivity().when(command(Locution.QUALIFIED, ENGINES_OBEY)).expectNoEvents()
                .expectException(Refused.by(Rule.WITHDRAWN, "as",
                        "In debate %s, statement %s was withdrawn".formatted(DEBATE, ENGINES_OBEY)));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "QUALIFIED")
    void putsNothingInThePlaceOfWhatWasNotQualified(Locution act) {
        assertThat(Refused.rule(() -> command(act, ENGINES_OBEY))).isEqualTo(Rule.QUALIFICATION_MISMATCH);
    }

    @Test
    void namesWhatTakesThePlaceOfWhatWasQualified() {
        assertThat(Refused.rule(() -> command(Locution.QUALIFIED, null)))
                .isEqualTo(Rule.QUALIFICATION_MISMATCH);
        assertThat(Refused.rule(() -> command(Locution.QUALIFIED, ENGINES_COMPOSE)))
                .isEqualTo(Rule.QUALIFICATION_MISMATCH);
    }

    private static RecordLocution command(Locution act, @Nullable StatementId as) {
        return new RecordLocution(DEBATE, ENGINES_COMPOSE, ADA, act, as);
    }

    private static LocutionRecorded recorded(Locution act, @Nullable StatementId as) {
        return new LocutionRecorded(LocutionId.of(ADA.speakerId(), ENGINES_COMPOSE), ENGINES_COMPOSE, DEBATE,
                ADA.speakerId(), ADA, act, as);
    }
}
