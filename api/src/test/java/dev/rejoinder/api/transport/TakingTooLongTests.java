package dev.rejoinder.api.transport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rejoinder.wire.Signals;
import dev.rejoinder.wire.Wire;
import dev.rejoinder.wire.WireTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@WireTest
@TestPropertySource(properties = "rejoinder.graphql.time-limit=1s")
class TakingTooLongTests {

    @Autowired
    Wire wire;

    @Autowired
    Signals signals;

    @Test
    void endsTheWorkAndSaysSo() throws InterruptedException {
        var answer = wire.post("{slow}");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(wire.code(answer)).isEqualTo("TIMEOUT");
        assertThat(signals.interrupted()).isTrue();
    }
}
