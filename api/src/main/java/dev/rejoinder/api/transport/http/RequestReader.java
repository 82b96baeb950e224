package dev.rejoinder.api.transport.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import dev.rejoinder.api.refusal.ErrorCode;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.GraphQlRequest;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Makes a GraphQL request of a body or of a query string. Members that it does not know are ignored; members of
/// the wrong type are refused, and never coerced.
@Component
class RequestReader {

    private static final TypeReference<Map<String, @Nullable Object>> VARIABLES = new TypeReference<>() {
    };

    private static final TypeReference<Map<String, Object>> EXTENSIONS = new TypeReference<>() {
    };

    private final JsonMapper json;

    private final BodyReader bodies;

    RequestReader(JsonMapper json, BodyReader bodies) {
        this.json = json;
        this.bodies = bodies;
    }

    GraphQlRequest read(ServerRequest request) throws IOException {
        return request.method().equals(HttpMethod.GET) ? readParameters(request) : readBody(request);
    }

    private GraphQlRequest readBody(ServerRequest request) throws IOException {
        var body = bodies.read(request.servletRequest());
        if (!(parse(body) instanceof ObjectNode members)) {
            throw Rejection.malformed("The body must be one JSON object; batches are not taken.");
        }
        return new DefaultGraphQlRequest(query(text(members, "query")), text(members, "operationName"),
                members(members.get("variables"), "variables", VARIABLES),
                members(members.get("extensions"), "extensions", EXTENSIONS));
    }

    private GraphQlRequest readParameters(ServerRequest request) {
        return new DefaultGraphQlRequest(query(request.param("query").orElse(null)),
                request.param("operationName").filter(name -> !name.isEmpty()).orElse(null),
                members(parameter(request, "variables"), "variables", VARIABLES),
                members(parameter(request, "extensions"), "extensions", EXTENSIONS));
    }

    private @Nullable JsonNode parameter(ServerRequest request, String name) {
        return request.param(name).filter(value -> !value.isEmpty())
                .map(value -> parse(value.getBytes(StandardCharsets.UTF_8))).orElse(null);
    }

    private JsonNode parse(byte[] text) {
        try {
            return json.readTree(text);
        } catch (JacksonException _) {
            throw new Rejection(ErrorCode.MALFORMED_REQUEST, 400, "The request is not JSON.");
        }
    }

    private static String query(@Nullable String query) {
        if (query == null || query.isBlank()) {
            throw Rejection.malformed("The request has no query.");
        }
        return query;
    }

    private static @Nullable String text(ObjectNode members, String name) {
        var member = members.get(name);
        if (member == null || member.isNull()) {
            return null;
        }
        if (!member.isString()) {
            throw Rejection.malformed("The member %s must be a string.".formatted(name));
        }
        return member.stringValue();
    }

    private <T> @Nullable T members(@Nullable JsonNode member, String name, TypeReference<T> type) {
        if (member == null || member.isNull()) {
            return null;
        }
        if (!member.isObject()) {
            throw Rejection.malformed("The member %s must be an object.".formatted(name));
        }
        return json.convertValue(member, type);
    }
}
