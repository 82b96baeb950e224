package dev.rejoinder.api.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;

import dev.rejoinder.domain.debate.DebateId;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Sends documents to a running server, as a tool would, and waits for what becomes of them.
final class Sender {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final Duration BEAT = Duration.ofMillis(20);

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient http = HttpClient.newHttpClient();

    private final int port;

    private final ImportJobs jobs;

    Sender(int port, ImportJobs jobs) {
        this.port = port;
        this.jobs = jobs;
    }

    HttpResponse<String> send(String options, String type, byte[] document) {
        var address = URI.create("http://127.0.0.1:%d/imports?%s".formatted(port, options));
        var request = HttpRequest.newBuilder(address).timeout(PATIENCE).header("Content-Type", type)
                .header("Rejoinder-Participant", "ada").POST(BodyPublishers.ofByteArray(document));
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure.getMessage(), failure);
        }
    }

    JsonNode answer(String options, String document) {
        return JSON.readTree(send(options, "application/octet-stream", document.getBytes(UTF_8)).body());
    }

    /// What an error says besides its message.
    JsonNode refusal(String options, String document) {
        return answer(options, document).at("/errors/0/extensions");
    }

    /// The import of the document once it is over.
    ImportRecord imported(String options, String document) {
        var answer = answer(options, document);
        if (!answer.hasNonNull("id")) {
            throw new AssertionError(answer.toString());
        }
        return over(UUID.fromString(answer.get("id").asString()));
    }

    ImportRecord over(UUID id) {
        var last = Mono.fromSupplier(() -> jobs.find(id).orElseThrow())
                .repeatWhen(again -> again.delayElements(BEAT)).takeUntil(ImportRecord::isOver)
                .blockLast(PATIENCE);
        if (last == null) {
            throw new AssertionError("The import is not over");
        }
        return last;
    }

    static DebateId debate(JsonNode answer) {
        return new DebateId(UUID.fromString(answer.get("debate").asString()));
    }
}
