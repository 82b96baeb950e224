package dev.rejoinder.benchmarks.running;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.LongConsumer;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

/// Follows a debate over a WebSocket as `graphql-transport-ws` says, and passes on the version of each change.
public final class Follower implements WebSocket.Listener {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String PROTOCOL = "graphql-transport-ws";

    private static final String DOCUMENT = """
            subscription ($debate: ID!, $after: Version!) { debateChanged(debate: $debate, after: $after) {
              version kind participant } }
            """;

    private static final Pattern TYPE = Pattern.compile("\"type\":\"(\\w+)\"");

    private static final Pattern VERSION = Pattern.compile("\"version\":(\\d+)");

    private final String subscription;

    private final LongConsumer reader;

    private final CompletableFuture<String> ended = new CompletableFuture<>();

    private final StringBuilder message = new StringBuilder();

    private CompletableFuture<?> sent = CompletableFuture.completedFuture(null);

    private @Nullable WebSocket socket;

    private Follower(String subscription, LongConsumer reader) {
        this.subscription = subscription;
        this.reader = reader;
    }

    /// Begins to follow the debate after a version; the reader is told of one change at a time.
    public static CompletableFuture<Follower> follow(HttpClient http, URI graphQl, UUID debate, long after,
            LongConsumer reader) {
        var subscription = JSON.writeValueAsString(Map.of("id", "1", "type", "subscribe", "payload",
                Map.of("query", DOCUMENT, "variables", Map.of("debate", debate, "after", after))));
        var follower = new Follower(subscription, reader);
        var address = URI.create(graphQl.toString().replaceFirst("^http", "ws"));
        return http.newWebSocketBuilder().subprotocols(PROTOCOL).buildAsync(address, follower)
                .thenApply(_ -> follower);
    }

    @Override
    public void onOpen(WebSocket opened) {
        socket = opened;
        send(opened, "{\"type\":\"connection_init\"}");
        opened.request(1);
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
        message.append(part);
        if (last) {
            var whole = message.toString();
            message.setLength(0);
            hear(from, whole);
        }
        from.request(1);
        return CompletableFuture.completedStage(null);
    }

    private void hear(WebSocket from, String text) {
        var type = TYPE.matcher(text);
        switch (type.find() ? type.group(1) : "") {
            case "connection_ack" -> send(from, subscription);
            case "next" -> {
                var version = VERSION.matcher(text);
                if (version.find()) {
                    reader.accept(Long.parseLong(version.group(1)));
                }
            }
            case "ping" -> send(from, "{\"type\":\"pong\"}");
            default -> ended.complete(text);
        }
    }

    /// Sends after what was sent before: a socket takes one message at a time.
    private void send(WebSocket to, String text) {
        sent = sent.thenCompose(_ -> to.sendText(text, true)).whenComplete((_, failure) -> {
            if (failure != null) {
                ended.complete(failure.toString());
            }
        });
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        ended.complete(code + " " + reason);
        return CompletableFuture.completedStage(null);
    }

    @Override
    public void onError(WebSocket from, Throwable failure) {
        ended.complete(failure.toString());
    }

    /// What ended the stream, once it has ended.
    public CompletableFuture<String> ended() {
        return ended;
    }

    /// Drops the connection without a word.
    public void abort() {
        if (socket != null) {
            socket.abort();
        }
    }
}
