package dev.rejoinder.api.transport.socket;

import java.util.List;

import dev.rejoinder.api.transport.GraphQlSettings;
import jakarta.websocket.Session;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.webmvc.GraphQlWebSocketHandler;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.adapter.NativeWebSocketSession;

/// Spring's handler, kept to the letter of the protocol and to bounds: messages that are none close the connection,
/// and so does a client that does not read what it asked for.
class GraphQlSocket extends GraphQlWebSocketHandler {

    static final String PROTOCOL = "graphql-transport-ws";

    private static final CloseStatus INVALID_MESSAGE = new CloseStatus(4400, "Invalid message");

    private static final CloseStatus TOO_LONG = CloseStatus.TOO_BIG_TO_PROCESS.withReason("Message too long");

    /// Tomcat's own name for how long a blocking send may take.
    private static final String SEND_TIME_LIMIT = "org.apache.tomcat.websocket.BLOCKING_SEND_TIMEOUT";

    private final MessageForm form;

    private final GraphQlSettings.Socket settings;

    GraphQlSocket(WebGraphQlHandler graphQl, HttpMessageConverter<Object> converter, MessageForm form,
            GraphQlSettings.Socket settings) {
        super(graphQl, converter, settings.initTimeout(), settings.pingInterval());
        this.form = form;
        this.settings = settings;
    }

    @Override
    public List<String> getSubProtocols() {
        return List.of(PROTOCOL);
    }

    /// Tomcat would keep room for the longest message on every connection, were it to put messages together.
    @Override
    public boolean supportsPartialMessages() {
        return true;
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) {
        session.getAttributes().put(LongMessage.ATTRIBUTE,
                new LongMessage(Math.toIntExact(settings.messageLimit().toBytes())));
        if (session instanceof NativeWebSocketSession wrapper
                && wrapper.getNativeSession() instanceof Session connection) {
            connection.getUserProperties().put(SEND_TIME_LIMIT, settings.sendTimeLimit().toMillis());
        }
        super.afterConnectionEstablished(session);
    }

    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage part) throws Exception {
        if (!(session.getAttributes().get(LongMessage.ATTRIBUTE) instanceof LongMessage parts)) {
            throw new IllegalStateException("The connection was never established");
        }
        if (!parts.add(part.getPayload())) {
            session.close(TOO_LONG);
        } else if (part.isLast()) {
            hear(session, parts.take());
        }
    }

    private void hear(WebSocketSession session, String message) throws Exception {
        if (form.fits(message)) {
            super.handleTextMessage(session, new TextMessage(message));
        } else {
            session.close(INVALID_MESSAGE);
        }
    }
}
