package dev.rejoinder.api.transport.socket;

import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.rejoinder.api.transport.GraphQlSettings;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.webmvc.GraphQlWebSocketHandler;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.socket.WebSocketHttpHeaders;
import org.springframework.web.socket.server.HandshakeHandler;
import org.springframework.web.socket.server.support.DefaultHandshakeHandler;
import org.springframework.web.socket.server.support.WebSocketHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class SocketConfiguration {

    /// Before the route of HTTP, which would take an upgrade for a GET.
    private static final int ORDER = -2;

    @Bean
    GraphQlWebSocketHandler graphQlSocket(WebGraphQlHandler graphQl, JsonMapper json,
            GraphQlSettings settings) {
        return new GraphQlSocket(graphQl, messages(json), new MessageForm(json), settings.socket());
    }

    /// Leaves out of a message what it does not have: the protocol knows no id of null.
    @SuppressWarnings("unchecked")
    private static HttpMessageConverter<Object> messages(JsonMapper json) {
        var terse = json.rebuild()
                .changeDefaultPropertyInclusion(all -> all.withValueInclusion(Include.NON_NULL));
        return (HttpMessageConverter<Object>) (HttpMessageConverter<?>) new JacksonJsonHttpMessageConverter(
                terse.build());
    }

    /// Spring lets in pages of the same origin only, and clients that are no pages.
    @Bean
    HandlerMapping graphQlSocketMapping(GraphQlWebSocketHandler socket, GraphQlProperties properties) {
        var mapping = new WebSocketHandlerMapping();
        mapping.setWebSocketUpgradeMatch(true);
        mapping.setUrlMap(
                Map.of(properties.getHttp().getPath(), socket.initWebSocketHttpRequestHandler(handshake())));
        mapping.setOrder(ORDER);
        return mapping;
    }

    /// Opens no connection to a client that does not speak the protocol.
    private static HandshakeHandler handshake() {
        var opening = new DefaultHandshakeHandler();
        return (request, response, socket, attributes) -> {
            var offered = new WebSocketHttpHeaders(request.getHeaders()).getSecWebSocketProtocol();
            if (offered.contains(GraphQlSocket.PROTOCOL)) {
                return opening.doHandshake(request, response, socket, attributes);
            }
            response.setStatusCode(HttpStatus.BAD_REQUEST);
            return false;
        };
    }
}
