package dev.rejoinder.wire;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Speaks to the server as a client would.
public class Wire {

    /// The media type of GraphQL answers.
    public static final String RESPONSE = "application/graphql-response+json";

    private final HttpClient client = HttpClient.newHttpClient();

    private final JsonMapper json = new JsonMapper();

    private final ServletWebServerApplicationContext server;

    Wire(ServletWebServerApplicationContext server) {
        this.server = server;
    }

    /// The address of something on the server.
    public URI at(String path) {
        return URI.create("http://127.0.0.1:%d%s".formatted(port(), path));
    }

    /// Where the server listens.
    public int port() {
        return Objects.requireNonNull(server.getWebServer()).getPort();
    }

    /// Posts a document.
    public HttpResponse<String> post(String document) {
        return send(asking(Map.of("query", document)));
    }

    /// Sends a body of JSON.
    public HttpRequest.Builder asking(Object body) {
        return body(json.writeValueAsString(body));
    }

    /// Sends a body of text, said to be JSON.
    public HttpRequest.Builder body(String text) {
        return HttpRequest.newBuilder(at("/graphql")).header("Content-Type", "application/json")
                .header("Accept", RESPONSE).POST(BodyPublishers.ofString(text));
    }

    /// Asks for a document in the query string.
    public HttpRequest.Builder get(String document) {
        return HttpRequest
                .newBuilder(at("/graphql?query=" + URLEncoder.encode(document, StandardCharsets.UTF_8)))
                .header("Accept", RESPONSE);
    }

    /// Sends a request.
    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /// Reads an answer.
    public JsonNode json(HttpResponse<String> answer) {
        return json.readTree(answer.body());
    }

    /// The code of the first error of an answer.
    public String code(HttpResponse<String> answer) {
        return json(answer).at("/errors/0/extensions/code").asString();
    }
}
