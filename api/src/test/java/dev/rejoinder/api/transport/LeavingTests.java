package dev.rejoinder.api.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import dev.rejoinder.wire.Signals;
import dev.rejoinder.wire.Wire;
import dev.rejoinder.wire.WireTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WireTest
class LeavingTests {

    @Autowired
    Wire wire;

    @Autowired
    Signals signals;

    @BeforeEach
    void forget() {
        signals.reset();
    }

    @Test
    void stopsTheQueryThatNobodyWaitsFor() throws Exception {
        try (var client = ask("{slow}")) {
            assertThat(signals.started()).isTrue();
            client.shutdownOutput();
        }

        assertThat(signals.interrupted()).isTrue();
    }

    @Test
    void leavesAMutationToItsEnd() throws Exception {
        try (var client = ask("mutation{slowTouch touch(id:\\\"claim\\\")}")) {
            assertThat(signals.started()).isTrue();
            client.shutdownOutput();
        }
        try (var other = ask("{slow}")) {
            assertThat(other.isConnected()).isTrue();
        }
        assertThat(signals.interrupted()).isTrue();
        signals.release();

        assertThat(signals.touched()).isTrue();
    }

    @Test
    void isNotWhatAClientDoesThatAsksAhead() throws Exception {
        try (var client = ask("mutation{slowTouch}")) {
            assertThat(signals.started()).isTrue();
            client.getOutputStream().write(request("{greeting}"));
            signals.release();
            client.shutdownOutput();

            assertThat(new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .contains("slowly", "Hello, ada");
        }
    }

    private Socket ask(String document) throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), wire.port());
        socket.getOutputStream().write(request(document));
        return socket;
    }

    private static byte[] request(String document) {
        var body = "{\"query\":\"%s\"}".formatted(document);
        return """
                POST /graphql HTTP/1.1\r
                Host: localhost\r
                Content-Type: application/json\r
                Content-Length: %d\r
                \r
                %s""".formatted(body.length(), body).getBytes(StandardCharsets.UTF_8);
    }
}
