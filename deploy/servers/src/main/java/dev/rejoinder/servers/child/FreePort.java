package dev.rejoinder.servers.child;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.random.RandomGenerator;

/// Picks a port of the loopback interface that nobody listens on.
///
/// Below the ports that systems lend to outgoing connections: while a server is down, none of those may take its
/// port, least of all a client that tries to reach the server and would be connected to itself.
public final class FreePort {

    private static final int FIRST = 20_000;

    private static final int BEYOND = 32_000;

    private static final int ATTEMPTS_MAX = 1_000;

    private FreePort() {}

    public static int pick() {
        return RandomGenerator.getDefault()
                .ints(ATTEMPTS_MAX, FIRST, BEYOND)
                .filter(FreePort::free)
                .findFirst()
                .orElseThrow(
                        () -> new ServerFailed("No port from %d to %d is free".formatted(FIRST, BEYOND)));
    }

    private static boolean free(int port) {
        try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
