package dev.rejoinder.api.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

import dev.rejoinder.wire.Signals;
import dev.rejoinder.wire.Wire;
import dev.rejoinder.wire.WireTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WireTest
class StreamingTests {

    @Autowired
    Wire wire;

    @Autowired
    Signals signals;

    @BeforeEach
    void forget() {
        signals.reset();
    }

    @Test
    void sendsEachEventAndThenTheEnd() {
        var answer = wire.send(stream("subscription{ticks(n:2)}"));

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/event-stream;charset=UTF-8");
        assertThat(answer.body().lines().filter(line -> !line.equals(":") && !line.isEmpty())
                .map(line -> line.replaceFirst(",\"extensions.*", "}"))).containsExactly(
                        "event: next", "data: {\"data\":{\"ticks\":0}}",
                        "event: next", "data: {\"data\":{\"ticks\":1}}",
                        "event: complete", "data:");
    }

    @Test
    void answersAQueryOnce() {
        assertThat(wire.send(stream("{greeting}")).body())
                .startsWith("event: next\ndata: {\"data\":{\"greeting\":")
                .endsWith("event: complete\ndata:\n\n");
    }

    @Test
    void tellsWhatCannotBeCarriedOut() {
        assertThat(wire.send(stream("subscription{nope}")).body()).contains("INVALID_DOCUMENT",
                "event: complete");
    }

    @Test
    void keepsTheReasonOfABreakToItself() {
        assertThat(wire.send(stream("subscription{breaking}")).body())
                .contains("{\"breaking\":1}", "INTERNAL", "event: complete")
                .doesNotContain("swordfish", "Exception");
    }

    @Test
    void mayBeAskedForByGet() {
        var answer = wire.send(wire.get("subscription{ticks(n:1)}").setHeader("Accept", "text/event-stream"));

        assertThat(answer.body()).contains("event: complete");
    }

    @Test
    void showsThatItLivesAndStopsWhenTheClientLeaves() throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(stream("subscription{silence}").build(), BodyHandlers.ofLines());
            assertThat(answer.body().findFirst()).hasValue(":");
            client.shutdownNow();
        }

        assertThat(signals.cancelled()).isTrue();
    }

    private HttpRequest.Builder stream(String document) {
        return wire.asking(Map.of("query", document)).setHeader("Accept", "text/event-stream");
    }
}
