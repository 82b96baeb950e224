package dev.rejoinder.api.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;

import dev.rejoinder.wire.Signals;
import dev.rejoinder.wire.Wire;
import dev.rejoinder.wire.WireTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.TestPropertySource;

@WireTest
@ExtendWith(OutputCaptureExtension.class)
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

    @Test
    void isNoFaultOfTheStore(CapturedOutput log) throws InterruptedException {
        signals.reset();

        var answer = wire.send(wire.asking(Map.of("query", "{slowStore}")).header("X-Request-Id", "mary-1"));

        assertThat(wire.code(answer)).isEqualTo("TIMEOUT");
        assertThat(signals.interrupted()).isTrue();
        await().during(Duration.ofMillis(300)).until(() -> !log.getAll().contains("mary-1"));
    }
}
