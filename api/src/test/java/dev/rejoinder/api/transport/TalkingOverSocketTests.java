package dev.rejoinder.api.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

import dev.rejoinder.wire.Signals;
import dev.rejoinder.wire.Wire;
import dev.rejoinder.wire.WireTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@WireTest
@TestPropertySource(properties = {"rejoinder.graphql.socket.init-timeout=3s",
    "rejoinder.graphql.socket.send-time-limit=300ms", "rejoinder.graphql.socket.ping-interval=50ms",
    "rejoinder.graphql.socket.operations=3", "rejoinder.graphql.socket.message-limit=20KB"})
class TalkingOverSocketTests {

    @Autowired
    Wire wire;

    @Autowired
    Signals signals;

    @BeforeEach
    void forget() {
        signals.reset();
    }

    @Test
    void answersAQueryAndCompletesIt() throws InterruptedException {
        try (var client = SocketClient.ready(address())) {
            client.subscribe("q", "{greeting}");

            assertThat(client.next("next").at("/payload/data/greeting").asString()).isEqualTo("Hello, ada");
            assertThat(client.next("complete").at("/id").asString()).isEqualTo("q");
        }
    }

    @Test
    void saysWhatIsNothing() throws InterruptedException {
        try (var client = SocketClient.ready(address())) {
            client.subscribe("q", "{node(id:1){id}}");

            assertThat(client.next("next").at("/payload/data/node").isNull()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{nope}", "query A{greeting} query B{greeting}", "subscription{ticks}"})
    void saysWithAnErrorWhatCannotBeCarriedOut(String document) throws InterruptedException {
        try (var client = SocketClient.ready(address())) {
            client.subscribe("bad", document);

            var payload = client.next("error").at("/payload");
            assertThat(payload.isArray()).isTrue();
            assertThat(payload.at("/0/extensions/requestId").asString()).isNotEmpty();
        }
    }

    @Test
    void saysWithAnErrorThatAStreamBroke() throws InterruptedException {
        try (var client = SocketClient.ready(address())) {
            client.subscribe("b", "subscription{breaking}");

            var error = client.next("error");
            assertThat(error.at("/payload/0/extensions/code").asString()).isEqualTo("INTERNAL");
            assertThat(error.toString()).doesNotContain("swordfish", "Exception");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{nope", "[]", "\"ping\"", "{}", "{\"type\":\"party\"}",
        "{\"type\":\"complete\"}",
        "{\"type\":\"subscribe\",\"payload\":{\"query\":\"{greeting}\"}}",
        "{\"id\":\"1\",\"type\":\"subscribe\"}",
        "{\"id\":\"1\",\"type\":\"subscribe\",\"payload\":{\"query\":1}}",
        "{\"id\":\"1\",\"type\":\"subscribe\",\"payload\":{\"query\":\"{a}\",\"variables\":[]}}",
        "{\"id\":\"1\",\"type\":\"subscribe\",\"payload\":{\"query\":\"{a}\",\"operationName\":1}}",
        "{\"type\":\"connection_init\",\"payload\":1}"})
    void closesOnWhatIsNoMessage(String message) throws InterruptedException {
        try (var client = SocketClient.ready(address())) {
            assertThat(client.send(message).closeCode()).isEqualTo(4400);
        }
    }

    @Test
    void closesWhenNobodyIntroducesThemselves() {
        try (var client = new SocketClient(address())) {
            assertThat(client.closeCode()).isEqualTo(4408);
        }
        try (var client = new SocketClient(address())) {
            assertThat(client.subscribe("q", "{greeting}").closeCode()).isEqualTo(4401);
        }
    }

    @Test
    void closesOnAMessageThatIsTooLong() throws InterruptedException {
        try (var client = SocketClient.ready(address())) {
            assertThat(client.subscribe("q", "{greeting} #" + "x".repeat(30_000)).closeCode())
                    .isEqualTo(1009);
        }
    }

    @Test
    void hearsAMessageThatComesInParts() throws InterruptedException {
        try (var client = SocketClient.ready(address())) {
            client.subscribe("q", "{greeting} #" + "\ud83c\udfb5".repeat(9_000));

            assertThat(client.next("next").at("/id").asString()).isEqualTo("q");
        }
    }

    @Test
    void letsNobodyHaveTooMuchUnderWay() throws InterruptedException {
        try (var client = SocketClient.ready(address())) {
            client.subscribe("1", "subscription{silence}").subscribe("2", "subscription{silence}")
                    .subscribe("3", "{slow}").subscribe("4", "{greeting}");

            assertThat(client.next("error").at("/payload/0/extensions/code").asString())
                    .isEqualTo("OPERATION_LIMIT_EXCEEDED");

            client.send("{\"id\":\"1\",\"type\":\"complete\"}").subscribe("5", "{greeting}");
            assertThat(client.next("next").at("/id").asString()).isEqualTo("5");
        }
    }

    @Test
    void stopsWhatTheClientCompletes() throws InterruptedException {
        try (var client = SocketClient.ready(address())) {
            client.subscribe("s", "subscription{ticks(n:1000000)}").next("next");
            client.subscribe("q", "{slow}");
            assertThat(signals.started()).isTrue();

            client.send("{\"id\":\"s\",\"type\":\"complete\"}").send("{\"id\":\"q\",\"type\":\"complete\"}");

            assertThat(signals.cancelled()).isTrue();
            assertThat(signals.interrupted()).isTrue();
        }
    }

    @Test
    void stopsEverythingWhenTheClientLeaves() throws InterruptedException {
        try (var client = SocketClient.ready(address())) {
            client.subscribe("s", "subscription{ticks(n:1000000)}").next("next");
            client.subscribe("q", "{slow}");
            assertThat(signals.started()).isTrue();
        }

        assertThat(signals.cancelled()).isTrue();
        assertThat(signals.interrupted()).isTrue();
    }

    @Test
    void asksIdleClientsWhetherTheyLive() throws InterruptedException {
        try (var client = SocketClient.ready(address())) {
            assertThat(client.next("ping").has("id")).isFalse();
        }
    }

    @Test
    void cutsOffAClientThatDoesNotRead() throws Exception {
        try (var client = new Socket(InetAddress.getLoopbackAddress(), wire.port())) {
            client.setReceiveBufferSize(4096);
            client.getOutputStream().write(handshake("Accept: */*", "graphql-transport-ws"));
            client.getOutputStream().write(frame("{\"type\":\"connection_init\"}"));
            client.getOutputStream().write(
                    frame("{\"id\":\"f\",\"type\":\"subscribe\",\"payload\":{\"query\":\"subscription{flood}\"}}"));

            assertThat(signals.cancelled()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Origin: https://evil.example", "Origin: null", "Origin: http://127.0.0.1:1"})
    void letsInNoPageFromElsewhere(String origin) throws Exception {
        assertThat(statusLine(origin, "graphql-transport-ws")).contains("403");
    }

    @ParameterizedTest
    @ValueSource(strings = {"graphql-ws", "not-a-protocol"})
    void speaksNoOtherProtocol(String protocol) throws Exception {
        assertThat(statusLine("Accept: */*", protocol)).contains("400");
        assertThatThrownBy(() -> HttpClient.newHttpClient().newWebSocketBuilder().subprotocols(protocol)
                .buildAsync(address(), new WebSocket.Listener() {
                }).join()).hasMessageContaining("Handshake");
    }

    private String statusLine(String header, String protocol) throws Exception {
        try (var client = new Socket(InetAddress.getLoopbackAddress(), wire.port())) {
            client.getOutputStream().write(handshake(header, protocol));
            return firstLine(client.getInputStream());
        }
    }

    private byte[] handshake(String header, String protocol) {
        return """
                GET /graphql HTTP/1.1\r
                Host: 127.0.0.1:%d\r
                Connection: Upgrade\r
                Upgrade: websocket\r
                Sec-WebSocket-Version: 13\r
                Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r
                Sec-WebSocket-Protocol: %s\r
                %s\r
                \r
                """.formatted(wire.port(), protocol, header).getBytes(StandardCharsets.UTF_8);
    }

    private static String firstLine(InputStream input) throws Exception {
        var line = new StringBuilder();
        for (var next = input.read(); next != '\n' && next != -1; next = input.read()) {
            line.append((char) next);
        }
        return line.toString();
    }

    /// A short text frame, masked with zeros.
    private static byte[] frame(String text) {
        var payload = text.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(payload.length + 6).put((byte) 0x81).put((byte) (0x80 | payload.length))
                .putInt(0)
                .put(payload).array();
    }

    private URI address() {
        return URI.create("ws://127.0.0.1:%d/graphql".formatted(wire.port()));
    }
}
