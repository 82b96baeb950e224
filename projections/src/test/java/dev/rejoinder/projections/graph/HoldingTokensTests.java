package dev.rejoinder.projections.graph;

import static dev.rejoinder.projections.trial.TestGraph.TRANSACTIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;

import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.UnableToInitializeTokenException;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.Test;

import dev.rejoinder.projections.trial.MemoryLog;
import dev.rejoinder.projections.trial.Story;
import dev.rejoinder.projections.trial.TestGraph;

class HoldingTokensTests {

    private static final Duration LONG = Duration.ofMinutes(10);

    private final String processor = UUID.randomUUID().toString();

    private final GraphTokenStore here = store("here", LONG);

    private final GraphTokenStore there = store("there", LONG);

    @Test
    void givesBackWhatWasStored() {
        here.initializeTokenSegments(processor, 2, new GlobalSequenceTrackingToken(3));
        here.fetchToken(processor, 1);
        here.storeToken(new GlobalSequenceTrackingToken(7), processor, 1);

        assertThat(here.fetchToken(processor, 0)).isEqualTo(new GlobalSequenceTrackingToken(3));
        assertThat(here.fetchToken(processor, 1)).isEqualTo(new GlobalSequenceTrackingToken(7));
        assertThat(here.fetchSegments(processor)).containsExactly(0, 1);
    }

    @Test
    void knowsSegmentsThatHaveReadNothing() {
        here.initializeTokenSegments(processor, 1);

        assertThat(here.fetchToken(processor, 0)).isNull();
    }

    @Test
    void initialisesOnce() {
        here.initializeTokenSegments(processor, 2);

        assertThatExceptionOfType(UnableToClaimTokenException.class)
                .isThrownBy(() -> there.initializeTokenSegments(processor, 2));
        assertThatExceptionOfType(UnableToInitializeTokenException.class)
                .isThrownBy(() -> there.initializeSegment(null, processor, 1));
    }

    @Test
    void keepsOthersFromWhatIsClaimed() {
        here.initializeTokenSegments(processor, 2);
        here.fetchToken(processor, 0);

        assertThatExceptionOfType(UnableToClaimTokenException.class)
                .isThrownBy(() -> there.fetchToken(processor, 0));
        assertThat(there.fetchAvailableSegments(processor)).singleElement()
                .satisfies(segment -> assertThat(segment.getSegmentId()).isEqualTo(1));
        assertThatExceptionOfType(UnableToClaimTokenException.class)
                .isThrownBy(() -> there.deleteToken(processor, 0));

        here.releaseClaim(processor, 0);
        there.fetchToken(processor, 0);
        assertThatExceptionOfType(UnableToClaimTokenException.class)
                .isThrownBy(() -> here.extendClaim(processor, 0));
    }

    @Test
    void lendsOutAClaimThatWasNotExtended() {
        here.initializeTokenSegments(processor, 1);
        here.fetchToken(processor, 0);
        var hasty = store("hasty", Duration.ofMillis(50));

        await().untilAsserted(() -> hasty.fetchToken(processor, 0));
        hasty.extendClaim(processor, 0);

        assertThatExceptionOfType(UnableToClaimTokenException.class)
                .isThrownBy(() -> here.storeToken(new GlobalSequenceTrackingToken(1), processor, 0));
    }

    @Test
    void letsNobodyCommitWhoLostTheClaim() {
        var story = Story.opened();
        here.initializeTokenSegments(processor, 1);
        here.fetchToken(processor, 0);
        store("hasty", Duration.ofMillis(-1)).fetchToken(processor, 0);

        assertThatExceptionOfType(UnableToClaimTokenException.class)
                .isThrownBy(() -> TRANSACTIONS.executeInTransaction(() -> {
                    TestGraph.projector(new MemoryLog()).draw(story.messages(), "");
                    here.storeToken(new GlobalSequenceTrackingToken(1), processor, 0);
                }));

        assertThat(TestGraph.version(story.debateId())).isZero();
    }

    @Test
    void deletesAndNamesItsStorage() {
        here.initializeTokenSegments(processor, 1);
        here.fetchToken(processor, 0);
        here.deleteToken(processor, 0);

        assertThat(here.fetchSegments(processor)).isEmpty();
        assertThat(here.retrieveStorageIdentifier()).isPresent().isEqualTo(there.retrieveStorageIdentifier());
    }

    private static GraphTokenStore store(String owner, Duration expiry) {
        return new GraphTokenStore(TRANSACTIONS, Jackson3Serializer.builder().build(), owner, expiry);
    }
}
