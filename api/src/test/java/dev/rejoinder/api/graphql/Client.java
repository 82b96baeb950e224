package dev.rejoinder.api.graphql;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Speaks to a running server over HTTP, as any program would.
final class Client implements AutoCloseable {

    /// Escapes, so that even half a character reaches the server as it is.
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final HttpClient http = HttpClient.newHttpClient();

    private final URI graphQl;

    Client(int port) {
        graphQl = URI.create("http://127.0.0.1:%d/graphql".formatted(port));
    }

    /// The `data` of an answer. Asks again, for a minute, while the graph is not yet as far as was asked for.
    JsonNode ask(String document, Map<String, Object> variables) throws IOException, InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        var answer = answer(document, variables);
        while (answer.at("/errors/0/extensions/code").asString("").equals("NOT_YET")
                && System.nanoTime() < deadline) {
            answer = answer(document, variables);
        }
        if (answer.has("errors")) {
            throw new AssertionError(answer.get("errors").toString());
        }
        return answer.get("data");
    }

    /// The whole answer, once.
    JsonNode answer(String document, Map<String, Object> variables)
            throws IOException, InterruptedException {
        var body = JSON.writeValueAsString(Map.of("query", document, "variables", variables));
        var request =
                HttpRequest.newBuilder(graphQl).timeout(PATIENCE).header("Content-Type", "application/json")
                        .header("Rejoinder-Participant", "ada").POST(BodyPublishers.ofString(body)).build();
        return JSON.readTree(http.send(request, BodyHandlers.ofString()).body());
    }

    /// The payload of a mutation: its version and its user errors.
    JsonNode tell(String mutation, Map<String, Object> input) throws IOException, InterruptedException {
        var type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1);
        return ask(
                "mutation ($input: %sInput!) { %s(input: $input) { version userErrors { code message field } } }"
                        .formatted(type, mutation),
                Map.of("input", input)).get(mutation);
    }

    /// Carries out a command that must be accepted, and returns the version it led to.
    long version(String mutation, Map<String, Object> input) throws IOException, InterruptedException {
        var payload = tell(mutation, input);
        if (!payload.get("userErrors").isEmpty()) {
            throw new AssertionError(payload.get("userErrors").toString());
        }
        return payload.get("version").asLong();
    }

    /// As `version`, naming what is made, and returns that identifier.
    String make(String mutation, String what, Map<String, Object> input)
            throws IOException, InterruptedException {
        var named = new HashMap<>(input);
        named.put(what, UUID.randomUUID().toString());
        version(mutation, named);
        return named.get(what).toString();
    }

    /// The code with which a command is refused.
    String refusal(String mutation, Map<String, Object> input) throws IOException, InterruptedException {
        return tell(mutation, input).get("userErrors").path(0).path("code").asString("accepted");
    }

    @Override
    public void close() {
        http.close();
    }
}
