package dev.rejoinder.api.transport;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A client that writes frames as they are and remembers what came back.
class SocketClient implements WebSocket.Listener, AutoCloseable {

    private final JsonMapper json = new JsonMapper();

    private final BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();

    private final CompletableFuture<Integer> closed = new CompletableFuture<>();

    private final StringBuilder text = new StringBuilder();

    private final HttpClient client = HttpClient.newHttpClient();

    private final WebSocket socket;

    SocketClient(URI address) {
        socket = client.newWebSocketBuilder().subprotocols("graphql-transport-ws").buildAsync(address, this)
                .join();
    }

    static SocketClient ready(URI address) throws InterruptedException {
        var client = new SocketClient(address);
        client.send("{\"type\":\"connection_init\"}").next("connection_ack");
        return client;
    }

    SocketClient send(String message) {
        socket.sendText(message, true).join();
        return this;
    }

    SocketClient subscribe(String id, String document) {
        return send("{\"id\":\"%s\",\"type\":\"subscribe\",\"payload\":{\"query\":\"%s\"}}".formatted(id,
                document));
    }

    /// Waits for the next message of a type; those before it are forgotten.
    JsonNode next(String type) throws InterruptedException {
        while (true) {
            var message = messages.poll(30, TimeUnit.SECONDS);
            if (message == null || message.at("/type").asString().equals(type)) {
                return Objects.requireNonNull(message, type);
            }
        }
    }

    int closeCode() {
        return closed.orTimeout(30, TimeUnit.SECONDS).join();
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
        text.append(data);
        if (last) {
            messages.add(json.readTree(text.toString()));
            text.setLength(0);
        }
        webSocket.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket webSocket, int code, String reason) {
        closed.complete(code);
        return null;
    }

    @Override
    public void close() {
        socket.abort();
        client.shutdownNow();
    }
}
