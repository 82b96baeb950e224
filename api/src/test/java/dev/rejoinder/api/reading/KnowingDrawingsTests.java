package dev.rejoinder.api.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.debate.DebateId;

class KnowingDrawingsTests {

    private static final DebateId DEBATE = new DebateId(UUID.randomUUID());

    private final DrawingsKnown known = new DrawingsKnown();

    @Test
    void trustsWhatWasNeverDrawnAgain() {
        assertThat(known.since(System.nanoTime(), DEBATE, 0)).isTrue();
    }

    @Test
    void trustsWhatWasFoundBeforeTheReadingBegan() {
        assertThat(known.since(System.nanoTime(), DEBATE, 3)).isFalse();

        assertThat(known.since(System.nanoTime(), DEBATE, 3)).isTrue();
    }

    @Test
    void doesNotTrustWhatOthersFoundMeanwhile() {
        var before = System.nanoTime();
        known.since(System.nanoTime(), DEBATE, 3);

        assertThat(known.since(before, DEBATE, 3)).isFalse();
        assertThat(known.since(System.nanoTime(), DEBATE, 4)).isFalse();
    }

    @Test
    void forgetsNoneOfAFewThousand() {
        for (var number = 0; number < 9_999; number++) {
            known.since(0, new DebateId(new UUID(0, number)), 1);
        }

        assertThat(known.since(System.nanoTime(), new DebateId(new UUID(0, 0)), 1)).isTrue();
    }
}
