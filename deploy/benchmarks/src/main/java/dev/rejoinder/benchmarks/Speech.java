package dev.rejoinder.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;

import dev.rejoinder.benchmarks.running.GraphQl;
import dev.rejoinder.benchmarks.running.HttpConnection;

/// A client that says things in debates.
final class Speech implements AutoCloseable {

    private static final String WORDS = " because what is measured once and alone says little about anything";

    private static final int KINDS = 8;

    private final HttpConnection server;

    private final List<UUID> debates;

    private final RandomGenerator random;

    private final Map<UUID, List<UUID>> claims = new HashMap<>();

    Speech(URI address, List<UUID> debates, RandomGenerator random) throws IOException {
        this.server = new HttpConnection(address);
        this.debates = debates;
        this.random = random;
    }

    /// Opens all debates.
    void open() throws IOException {
        for (var debate : debates) {
            tell("openDebate", Map.of("debate", debate, "title", text()));
        }
    }

    /// Adds a claim, whose identifier the server makes.
    void claim() throws IOException {
        tell("addClaim", Map.of("debate", debate(), "text", text()));
    }

    /// Does one of many things: mostly claims, and replies to claims.
    void speak() throws IOException {
        var debate = debate();
        var made = claims.computeIfAbsent(debate, _ -> new ArrayList<>());
        if (made.isEmpty()) {
            claim(debate, made);
            return;
        }
        var target = made.get(random.nextInt(random.nextBoolean() ? made.size() : 1));
        var statement = Map.of("statement", target);
        switch (random.nextInt(KINDS)) {
            case 0 -> tell("rewordStatement", Map.of("statement", target, "text", text()));
            case 1 -> tell("citeSource", Map.of("statement", target, "title", text()));
            case 2, 3 ->
                tell("addCounterclaim", Map.of("debate", debate, "text", text(), "target", statement));
            case 4, 5 -> tell("addEvidence", Map.of("debate", debate, "text", text(), "target", statement,
                    "bearing", random.nextBoolean() ? "SUPPORTS" : "ATTACKS"));
            default -> claim(debate, made);
        }
    }

    private void claim(UUID debate, List<UUID> made) throws IOException {
        var statement = UUID.randomUUID();
        tell("addClaim", Map.of("debate", debate, "statement", statement, "text", text()));
        made.add(statement);
    }

    private UUID debate() {
        return debates.get(random.nextInt(debates.size()));
    }

    private String text() {
        return "Point " + random.nextLong() + WORDS;
    }

    private void tell(String mutation, Map<String, ?> input) throws IOException {
        var document =
                "mutation ($input: %s%sInput!) { %s(input: $input) { version userErrors { message } } }"
                        .formatted(Character.toUpperCase(mutation.charAt(0)), mutation.substring(1),
                                mutation);
        var answer = server.post(GraphQl.request(document, Map.of("input", input)));
        if (!answer.body().contains("\"userErrors\":[]")) {
            throw new IllegalStateException("%s answered %s".formatted(mutation, answer));
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
