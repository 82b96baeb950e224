package dev.rejoinder.api.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class ChainingEventsTests {

    private static final Map<String, String> META_DATA = Map.of("participant", "ada", "chain", "ignored");

    private static final Chain.StoredEvent EVENT = event("statement.restored", META_DATA, "{}");

    private static Chain.StoredEvent event(String name, Map<String, String> metaData, String payload) {
        return new Chain.StoredEvent("event", "Statement", "claim", 1, name, "1", "2026-01-01T00:00:00Z",
                metaData,
                payload.getBytes(UTF_8));
    }

    @Test
    void givesAValueThatNeverChanges() {
        assertThat(HexFormat.of().formatHex(Chain.next(Chain.start(), EVENT)))
                .isEqualTo("704ecc85ca474edd9e44d37efd832804b2ff3a277c3d291568bcbe7c9f56d70b");
    }

    @Test
    void changesWithEveryPartOfTheEvent() {
        var before = Chain.next(Chain.start(), EVENT);

        assertThat(List.of(event("statement.withdrawn", META_DATA, "{}"),
                event("statement.restored", Map.of("participant", "charles"), "{}"),
                event("statement.restored", META_DATA, "{ }")))
                .allSatisfy(event -> assertThat(Chain.next(Chain.start(), event)).isNotEqualTo(before));
    }

    @Test
    void doesNotDependOnTheChainValueBesideTheEvent() {
        var other = event("statement.restored", Map.of("participant", "ada", "chain", "another"), "{}");

        assertThat(Chain.next(Chain.start(), other)).isEqualTo(Chain.next(Chain.start(), EVENT));
    }

    @Test
    void changesWithWhatCameBefore() {
        var after = Chain.next(Chain.start(), EVENT);

        assertThat(Chain.next(after, EVENT)).isNotEqualTo(after);
    }
}
