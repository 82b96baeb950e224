package dev.rejoinder.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.locks.LockSupport;

import dev.rejoinder.benchmarks.running.GraphQl;
import dev.rejoinder.benchmarks.running.ServerProcess;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Imports a large document, and has the debate as a document of each format: how long it takes, and what memory the
/// server needs for it.
final class DocumentsFigure {

    private static final int STATEMENTS = Integer.getInteger("rejoinder.statements", 20_000);

    private static final Duration BEAT = Duration.ofMillis(200);

    private static final String IMPORT = "query ($id: ID!) { import(id: $id) { state reason } }";

    private static final String EXPORTS = "query ($id: ID!) { debate(id: $id) { exports { format url } } }";

    private final Rig rig;

    private final ServerProcess server;

    private final HttpClient http;

    private DocumentsFigure(Rig rig, ServerProcess server, HttpClient http) {
        this.rig = rig;
        this.server = server;
        this.http = http;
    }

    static String measure(Rig rig, Path document) throws Exception {
        new MadeUpDocument(STATEMENTS).write(document);
        try (var server = rig.server();
                var http = HttpClient.newHttpClient();
                var graphql = new GraphQl(server.address())) {
            var figure = new DocumentsFigure(rig, server, http);
            var report = new StringJoiner("\n");
            report.add("%,d statements, heap at most %s".formatted(STATEMENTS,
                    System.getProperty("rejoinder.heap", "1g")));
            var debate = figure.read(graphql, document, report);
            var exports = graphql.ask(EXPORTS, Map.of("id", debate)).at("/data/debate/exports");
            for (var export : exports) {
                report.add(figure.write(export));
            }
            return report.toString();
        }
    }

    private String read(GraphQl graphql, Path document, StringJoiner report)
            throws IOException, InterruptedException, SQLException {
        ServerCost.restart(server);
        var start = System.nanoTime();
        var answer = http.send(
                HttpRequest.newBuilder(server.address().resolve("/imports?format=aif"))
                        .header("Content-Type", "application/octet-stream")
                        .POST(BodyPublishers.ofFile(document)).build(),
                BodyHandlers.ofString());
        requireStatus(answer, 202);
        var accepted = System.nanoTime();
        var order = JsonMapper.shared().readTree(answer.body());
        await(graphql, order.path("id").asString());
        var done = System.nanoTime();
        GraphState.awaitAll(rig);
        var drawn = System.nanoTime();
        report.add("import of %,d bytes: accepted after %.1f s, done after %.1f s, drawn after %.1f s, %s"
                .formatted(
                        Files.size(document), Crew.seconds(accepted - start), Crew.seconds(done - start),
                        Crew.seconds(drawn - start), memory()));
        return order.path("debate").asString();
    }

    private static void await(GraphQl graphql, String order) throws IOException {
        while (true) {
            var now = graphql.ask(IMPORT, Map.of("id", order)).at("/data/import");
            switch (now.path("state").asString()) {
                case "DONE" -> {
                    return;
                }
                case "WAITING", "RUNNING" -> LockSupport.parkNanos(BEAT.toNanos());
                default -> throw new IllegalStateException("The import came to " + now);
            }
        }
    }

    private String write(JsonNode export) throws IOException, InterruptedException {
        ServerCost.restart(server);
        var start = System.nanoTime();
        var address = URI.create(export.path("url").asString());
        var answer = http.send(HttpRequest.newBuilder(server.address().resolve(address)).build(),
                BodyHandlers.ofInputStream());
        var bytes = 0L;
        try (var body = answer.body()) {
            bytes = body.transferTo(OutputStream.nullOutputStream());
        }
        return "%-15s %3d %,12d bytes %6.1f s, %s".formatted(export.path("format").asString(),
                answer.statusCode(),
                bytes, Crew.seconds(System.nanoTime() - start), memory());
    }

    private String memory() throws IOException {
        return "%.0f MiB of memory at most".formatted(ServerCost.of(server).peak());
    }

    private static void requireStatus(HttpResponse<?> answer, int status) {
        if (answer.statusCode() != status) {
            throw new IllegalStateException("%d: %s".formatted(answer.statusCode(), answer.body()));
        }
    }
}
