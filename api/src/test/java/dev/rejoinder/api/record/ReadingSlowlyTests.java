package dev.rejoinder.api.record;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.ArrayList;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import dev.rejoinder.api.desk.CommandDesk;
import dev.rejoinder.api.graphql.RunningServer;
import dev.rejoinder.domain.debate.DebateId;

/// More clients than the store has connections, none of which reads on.
@RunningServer
class ReadingSlowlyTests {

    private static final int CLIENTS = 40;

    private static final int CLAIMS = 250;

    /// Four bytes to the letter: the whole does not fit between server and client.
    private static final String LONG = "🎵".repeat(5000);

    private static final int LESS_THAN_THE_SERVER_WAITS_MILLIS = 30_000;

    @LocalServerPort
    private int port;

    @Autowired
    private CommandDesk desk;

    @Test
    void keepsTheStoreFromNobody() throws Exception {
        var speech = new Speech(desk);
        var debate = speech.open();
        for (var number = 0; number < CLAIMS; number++) {
            speech.claim(debate, LONG);
        }
        var clients = new ArrayList<Socket>();
        try {
            for (var number = 0; number < CLIENTS; number++) {
                clients.add(ask(debate));
            }
            for (var client : clients) {
                assertThat(client.getInputStream().readNBytes(12)).asString(US_ASCII)
                        .isEqualTo("HTTP/1.1 200");
            }

            assertThat(speech.claim(debate, "Engines can compose music.")).isEqualTo(CLAIMS + 2);
            assertThat(new Reader(port).get("/debates/%s/history.json".formatted(debate)).body())
                    .isNotEmpty();
        } finally {
            for (var client : clients) {
                client.close();
            }
        }
    }

    private Socket ask(DebateId debate) throws IOException {
        var client = new Socket();
        client.setReceiveBufferSize(4096);
        client.setSoTimeout(LESS_THAN_THE_SERVER_WAITS_MILLIS);
        client.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        client.getOutputStream().write("GET /debates/%s/events.ndjson HTTP/1.1\r\nHost: localhost\r\n\r\n"
                .formatted(debate).getBytes(US_ASCII));
        return client;
    }
}
