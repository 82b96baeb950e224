package dev.rejoinder.benchmarks.running;

import java.io.IOException;
import java.net.URI;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Asks GraphQL over one connection.
public final class GraphQl implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpConnection connection;

    /// Connects to where GraphQL is served.
    public GraphQl(URI address) throws IOException {
        connection = new HttpConnection(address);
    }

    /// Asks a document and returns the whole answer, errors included.
    public JsonNode ask(String document, Map<String, ?> variables) throws IOException {
        return JSON.readTree(connection.post(request(document, variables)).body());
    }

    /// The body of a request.
    public static String request(String document, Map<String, ?> variables) {
        return JSON.writeValueAsString(Map.of("query", document, "variables", variables));
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
