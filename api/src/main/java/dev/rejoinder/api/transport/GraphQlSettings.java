package dev.rejoinder.api.transport;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// How GraphQL is spoken.
///
/// @param bodyLimit the longest body that is read
/// @param timeLimit how long a request may take; a stream, until its first event
/// @param presenceInterval how often the server looks whether the client of a running request is still there
/// @param heartbeat how long a stream of events may be silent
/// @param console whether the console is served at `/graphiql`
/// @param socket how WebSockets are kept
@ConfigurationProperties("rejoinder.graphql")
public record GraphQlSettings(
        @DefaultValue("1MB") DataSize bodyLimit,
        @DefaultValue("30s") Duration timeLimit,
        @DefaultValue("500ms") Duration presenceInterval,
        @DefaultValue("15s") Duration heartbeat,
        @DefaultValue("true") boolean console,
        @DefaultValue Socket socket) {

    /// How WebSockets are kept.
    ///
    /// @param initTimeout how long a client may take to send `connection_init`
    /// @param pingInterval how often the server sends `ping`
    /// @param sendTimeLimit how long a client may take to read a message
    /// @param messageLimit the longest message that is read
    /// @param operations how many operations one connection may have under way
    public record Socket(
            @DefaultValue("10s") Duration initTimeout,
            @DefaultValue("25s") Duration pingInterval,
            @DefaultValue("10s") Duration sendTimeLimit,
            @DefaultValue("1MB") DataSize messageLimit,
            @DefaultValue("64") int operations) {}
}
