package dev.rejoinder.api.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.zip.GZIPInputStream;

import dev.rejoinder.wire.Signals;
import dev.rejoinder.wire.Wire;
import dev.rejoinder.wire.WireDownloads;
import dev.rejoinder.wire.WireTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@WireTest
@ExtendWith(OutputCaptureExtension.class)
class DownloadingTests {

    private static final int SLOW_CLIENTS = 16;

    /// Less than the minute after which the server gives up a client that takes nothing.
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    Wire wire;

    @Autowired
    Signals signals;

    @BeforeEach
    void forget() {
        signals.reset();
    }

    @Test
    void bringsTheWholeAndItsVersion() {
        var answer = wire.send(download("whole"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(WireDownloads.WHOLE);
        assertThat(answer.headers().map()).containsKey("x-request-id").doesNotContainKey("content-encoding");
        assertThat(header(answer, "ETag")).isEqualTo("\"57\"");
        assertThat(header(answer, "Vary")).isEqualTo("Accept-Encoding");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br, GZIP;q=0.5", "*", "gzip, identity;q=0.5"})
    void isCompressedForThoseWhoTakeIt(String accepted) throws Exception {
        var answer = HttpClient.newHttpClient().send(
                download("whole").header("Accept-Encoding", accepted).build(), BodyHandlers.ofByteArray());

        assertThat(header(answer, "Content-Encoding")).isEqualTo("gzip");
        assertThat(header(answer, "ETag")).isEqualTo("W/\"57\"");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes())
                .asString(StandardCharsets.UTF_8).isEqualTo(WireDownloads.WHOLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "gzip;q=0", "*;q=0", "gzip;q=0, *", "identity, gzip;q=0.5", ";;q=;"})
    void isPlainForThoseWhoDoNot(String accepted) {
        assertThat(wire.send(download("whole").header("Accept-Encoding", accepted)).body())
                .isEqualTo(WireDownloads.WHOLE);
    }

    @ParameterizedTest
    @CsvSource({"'\"57\"',gzip", "'W/\"57\"',br", "'\"1\", W/\"57\"',gzip"})
    void bringsNothingToThoseWhoHaveIt(String known, String accepted) {
        var answer = wire.send(download("whole").header("If-None-Match", known)
                .header("Accept-Encoding", accepted));

        assertThat(answer.statusCode()).isEqualTo(304);
        assertThat(header(answer, "ETag")).contains("\"57\"");
        assertThat(header(answer, "Vary")).isEqualTo("Accept-Encoding");
        assertThat(signals.untouched()).isTrue();
    }

    @Test
    void bringsTheNextVersionToThoseWhoHaveAnother() {
        assertThat(wire.send(download("whole").header("If-None-Match", "\"56\", \"5\"")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void makesNothingForThoseWhoWantTheHeadersOnly() {
        var answer = wire.send(download("whole").method("HEAD", BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "ETag")).isEqualTo("\"57\"");
        assertThat(signals.untouched()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS"})
    void isAskedForInNoOtherWay(String method) {
        var answer = wire.send(download("whole").method(method, BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(header(answer, "Allow")).isEqualTo("GET, HEAD");
        assertThat(wire.code(answer)).isEqualTo("METHOD_NOT_ALLOWED");
    }

    @ParameterizedTest
    @CsvSource({"unknown,404,UNKNOWN_DEBATE", "away,503,UNAVAILABLE", "boom,500,INTERNAL"})
    void isRefusedInTheFormOfEveryError(String name, int status, String code) {
        var answer =
                wire.send(download(name).header("X-Request-Id", "ada-1").header("Accept-Encoding", "gzip"));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/json;charset=UTF-8");
        assertThat(answer.headers().map()).doesNotContainKeys("etag", "content-encoding");
        assertThat(header(answer, "X-Request-Id")).isEqualTo("ada-1");
        assertThat(wire.code(answer)).isEqualTo(code);
        assertThat(wire.json(answer).at("/errors/0/extensions/requestId").asString()).isEqualTo("ada-1");
        assertThat(answer.body()).doesNotContain("swordfish", "Exception", "away");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "identity"})
    void isCutWhereItBreaksSoThatNobodyTakesItForTheWhole(String accepted, CapturedOutput log) {
        var request = download("broken").header("X-Request-Id", "ada-2").header("Accept-Encoding", accepted);

        assertThatIOException().isThrownBy(
                () -> HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofByteArray()));
        assertThat(log.getAll()).contains("Request ada-2 failed");
    }

    @Test
    void isRefusedUnderTheNameOfAnotherHost() throws Exception {
        try (var client = ask("whole", "evil.example")) {
            assertThat(client.getInputStream().readNBytes(12)).asString(StandardCharsets.UTF_8)
                    .isEqualTo("HTTP/1.1 421");
        }
        assertThat(signals.untouched()).isTrue();
    }

    @Test
    void endsWhenTheClientLeaves() throws Exception {
        try (var client = ask("endless")) {
            assertThat(signals.touched()).isTrue();
            assertThat(client.getInputStream().readNBytes(100_000)).isNotEmpty();
        }

        assertThat(signals.cancelled()).isTrue();
    }

    @Test
    void keepsNoThreadFromOthersWhileItsClientIsSlow() throws Exception {
        var slow = new ArrayList<Socket>();
        try {
            for (var number = 0; number < SLOW_CLIENTS; number++) {
                slow.add(ask("endless"));
            }
            for (var client : slow) {
                assertThat(client.getInputStream().readNBytes(12)).asString(StandardCharsets.UTF_8)
                        .isEqualTo("HTTP/1.1 200");
            }

            assertThat(wire.send(download("whole")).body()).isEqualTo(WireDownloads.WHOLE);
        } finally {
            for (var client : slow) {
                client.close();
            }
        }
    }

    private HttpRequest.Builder download(String name) {
        return HttpRequest.newBuilder(wire.at("/downloads/" + name)).timeout(PATIENCE);
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("none");
    }

    private Socket ask(String name) throws IOException {
        return ask(name, "localhost");
    }

    private Socket ask(String name, String host) throws IOException {
        var socket = new Socket();
        socket.setReceiveBufferSize(4096);
        socket.setSoTimeout((int) PATIENCE.toMillis());
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), wire.port()));
        socket.getOutputStream().write("GET /downloads/%s HTTP/1.1\r\nHost: %s\r\n\r\n".formatted(name, host)
                .getBytes(StandardCharsets.UTF_8));
        return socket;
    }
}
