package dev.rejoinder.api.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import dev.rejoinder.wire.Wire;
import dev.rejoinder.wire.WireTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@WireTest
class NamingTheHostTests {

    @Autowired
    Wire wire;

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:8080", "127.0.0.1:1", "[::1]:8080", "127.1.2.3"})
    void isRightForThisMachine(String host) throws IOException {
        assertThat(ask(host)).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "192.168.0.1",
        "evil.example:8080", "0.0.0.0", "[::2]"})
    void isRefusedForAnyOther(String host) throws IOException {
        assertThat(ask(host)).startsWith("HTTP/1.1 421").contains("\"code\":\"UNKNOWN_HOST\"");
    }

    private String ask(String host) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), wire.port())) {
            socket.getOutputStream().write("""
                    GET /graphql?query=%%7Bgreeting%%7D HTTP/1.1\r
                    Host: %s\r
                    Connection: close\r
                    \r
                    """.formatted(host).getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
