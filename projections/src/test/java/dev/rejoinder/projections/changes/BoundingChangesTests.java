package dev.rejoinder.projections.changes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundingChangesTests {

    @ParameterizedTest
    @CsvSource({"0, 100, 100", "-5, 3, -2", "9223372036854775800, 7, 9223372036854775807",
        "9223372036854775801, 7, 9223372036854775807", "9223372036854775807, 100, 9223372036854775807"})
    void endsAtTheGreatestVersion(long after, int limit, long last) {
        assertThat(Changes.last(after, limit)).isEqualTo(last);
    }
}
