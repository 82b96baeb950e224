package dev.rejoinder.api.wiring;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

import org.springframework.core.env.Environment;

/// The port to listen on, looked at before the servers are started, since they take their time.
final class Port {

    private Port() {}

    /// Refuses a port that another program holds; port 0 is always free.
    static void requireFree(Environment environment) {
        var port = environment.getProperty("server.port", Integer.class, 8080);
        if (port > 0) {
            try (var probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                probe.setReuseAddress(true);
            } catch (IOException held) {
                throw new UnusableSettings(
                        "Port %d cannot be listened on (%s); choose another with --server.port"
                                .formatted(port, held.getMessage()));
            }
        }
    }
}
