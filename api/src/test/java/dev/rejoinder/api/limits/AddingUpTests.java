package dev.rejoinder.api.limits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddingUpTests {

    private static final long MOST = 1_000_000_000_000L;

    @Test
    void staysAtItsCeiling() {
        assertThat(Sum.of(MOST, MOST)).isEqualTo(MOST);
        assertThat(Sum.times(MOST, MOST)).isEqualTo(MOST);
    }
}
