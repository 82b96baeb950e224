package dev.rejoinder.api.transport.http;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.rejoinder.api.transport.RequestId;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/// Writes answers, of GraphQL or of what stands before it, in one and the same form.
@Component
class Answers {

    /// What `/graphql` can be asked by.
    private static final String ALLOWED = "GET, POST";

    private final JsonMapper json;

    Answers(JsonMapper json) {
        this.json = json;
    }

    ServerResponse of(WebGraphQlResponse response, Representation representation) {
        var status = AnswerStatus.of(response.getExecutionResult(), representation);
        return head(status, representation).headers(headers -> headers.putAll(response.getResponseHeaders()))
                .body(json.writeValueAsBytes(response.toMap()));
    }

    ServerResponse of(Rejection rejection, HttpServletRequest request, Representation representation) {
        return head(rejection.status(), representation).body(body(rejection, request));
    }

    byte[] body(Rejection rejection, HttpServletRequest request) {
        var extensions = new HashMap<>(rejection.facts());
        extensions.putAll(Map.of("code", rejection.code().name(), "requestId", RequestId.of(request)));
        var error = Map.of("message", rejection.sentence(), "extensions", extensions);
        return json.writeValueAsBytes(Map.of("errors", List.of(error)));
    }

    private static ServerResponse.BodyBuilder head(int status, Representation representation) {
        return ServerResponse.status(status).contentType(representation.contentType()).headers(headers -> {
            headers.set("Cache-Control", "no-store");
            if (status == 405) {
                headers.set("Allow", ALLOWED);
            }
        });
    }
}
