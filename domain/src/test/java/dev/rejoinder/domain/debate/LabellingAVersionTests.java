package dev.rejoinder.domain.debate;

import static dev.rejoinder.domain.EngineDebate.DEBATE;
import static dev.rejoinder.domain.EngineDebate.OPENED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.InMemoryRegister;
import dev.rejoinder.domain.Refused;
import dev.rejoinder.domain.Rule;
import dev.rejoinder.domain.debate.DebateCommand.LabelVersion;
import dev.rejoinder.domain.debate.DebateCommand.RemoveLabel;
import dev.rejoinder.domain.debate.DebateEvent.DebateReopened;
import dev.rejoinder.domain.debate.DebateEvent.DebateRetitled;
import dev.rejoinder.domain.debate.DebateEvent.LabelRemoved;
import dev.rejoinder.domain.debate.DebateEvent.VersionLabelled;

class LabellingAVersionTests {

    private static final String PUBLISHED = "as published on 3 June";

    private final FixtureConfiguration<DebateAggregate> debate =
            new AggregateTestFixture<>(DebateAggregate.class);

    private final InMemoryRegister register = new InMemoryRegister();

    @BeforeEach
    void atVersionThree() {
        debate.registerInjectableResource(register);
        register.follow(OPENED, new DebateRetitled(DEBATE, "Engines"), new DebateReopened(DEBATE));
    }

    @Test
    void namesAVersion() {
        debate.given(OPENED).when(new LabelVersion(DEBATE, " as published on 3 June ", 3))
                .expectEvents(new VersionLabelled(DEBATE, PUBLISHED, 3));
    }

    @Test
    void namesAVersionThatThereIs() {
        debate.given(OPENED).when(new LabelVersion(DEBATE, PUBLISHED, 4)).expectNoEvents()
                .expectException(Refused.by(Rule.VERSION_UNKNOWN, "version",
                        "Debate %s has versions 1 to 3, but no version 4".formatted(DEBATE)));
        debate.given(OPENED).when(new LabelVersion(DEBATE, PUBLISHED, 0)).expectNoEvents()
                .expectException(Refused.by(Rule.VERSION_UNKNOWN, "version",
                        "Debate %s has versions 1 to 3, but no version 0".formatted(DEBATE)));
    }

    @Test
    void neverMoves() {
        debate.given(OPENED, new VersionLabelled(DEBATE, PUBLISHED, 1))
                .when(new LabelVersion(DEBATE, PUBLISHED, 2)).expectNoEvents()
                .expectException(Refused.by(Rule.LABEL_TAKEN, "label",
                        "The label 'as published on 3 June' names version 1; labels never move"));
    }

    @Test
    void neverMovesAfterItsRemovalEither() {
        debate.given(OPENED, new VersionLabelled(DEBATE, PUBLISHED, 1), new LabelRemoved(DEBATE, PUBLISHED))
                .when(new LabelVersion(DEBATE, PUBLISHED, 2)).expectNoEvents()
                .expectException(Refused.by(Rule.LABEL_TAKEN, "label",
                        "The label 'as published on 3 June' once named version 1; labels never move"));
    }

    @Test
    void comesBackForItsOwnVersion() {
        debate.given(OPENED, new VersionLabelled(DEBATE, PUBLISHED, 1), new LabelRemoved(DEBATE, PUBLISHED))
                .when(new LabelVersion(DEBATE, PUBLISHED, 1))
                .expectEvents(new VersionLabelled(DEBATE, PUBLISHED, 1));
    }

    @Test
    void isOneOfTwoHundredAtMost() {
        var history = new ArrayList<Object>(List.of(OPENED));
        IntStream.range(0, 200).mapToObj(n -> new VersionLabelled(DEBATE, "label " + n, 1))
                .forEach(history::add);

        debate.given(history).when(new LabelVersion(DEBATE, PUBLISHED, 1)).expectNoEvents()
                .expectException(Refused.by(Rule.LABELS_TOO_MANY, "label",
                        "Debate %s has 200 labels; 200 are allowed".formatted(DEBATE)));
    }

    @Test
    void isRemoved() {
        debate.given(OPENED, new VersionLabelled(DEBATE, PUBLISHED, 1))
                .when(new RemoveLabel(DEBATE, PUBLISHED)).expectEvents(new LabelRemoved(DEBATE, PUBLISHED));
    }

    @Test
    void isRemovedOnceOnly() {
        debate.given(OPENED, new VersionLabelled(DEBATE, PUBLISHED, 1), new LabelRemoved(DEBATE, PUBLISHED))
                .when(new RemoveLabel(DEBATE, PUBLISHED)).expectNoEvents()
                .expectException(Refused.by(Rule.LABEL_UNKNOWN, "label",
                        "Debate %s has no label 'as published on 3 June'".formatted(DEBATE)));
    }

    @Test
    void isOneOfTheDebate() {
        debate.given(OPENED).when(new RemoveLabel(DEBATE, PUBLISHED)).expectNoEvents()
                .expectException(Refused.by(Rule.LABEL_UNKNOWN, "label",
                        "Debate %s has no label 'as published on 3 June'".formatted(DEBATE)));
    }

    @Test
    void hasAName() {
        assertThat(Refused.rule(() -> new LabelVersion(DEBATE, " ", 1))).isEqualTo(Rule.TEXT_EMPTY);
        assertThat(Refused.rule(() -> new RemoveLabel(DEBATE, ""))).isEqualTo(Rule.TEXT_EMPTY);
        assertThat(Refused.rule(() -> new LabelVersion(DEBATE, "x".repeat(101), 1)))
                .isEqualTo(Rule.TEXT_TOO_LONG);
    }
}
