package dev.rejoinder.api.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Downloads from a running server, as a tool would.
public final class Reader {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient http = HttpClient.newHttpClient();

    private final int port;

    /// Reads from the server on this port of this machine.
    public Reader(int port) {
        this.port = port;
    }

    /// Asks for something with these headers, names and values in turn.
    public HttpResponse<byte[]> get(String path, String... headers) {
        return ask("GET", path, headers);
    }

    /// Asks for something by this method.
    public HttpResponse<byte[]> ask(String method, String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d%s".formatted(port, path)))
                .timeout(PATIENCE).method(method, BodyPublishers.noBody());
        for (var index = 0; index < headers.length; index += 2) {
            request.header(headers[index], headers[index + 1]);
        }
        try {
            return http.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure.getMessage(), failure);
        }
    }

    /// The body as text.
    public static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), UTF_8);
    }

    /// The body as JSON.
    public static JsonNode json(HttpResponse<byte[]> answer) {
        return JSON.readTree(answer.body());
    }

    /// The first value of a header, `none` where there is none.
    public static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("none");
    }

    static List<JsonNode> lines(HttpResponse<byte[]> answer) {
        return text(answer).lines().map(JSON::readTree).toList();
    }
}
