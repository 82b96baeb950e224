package dev.rejoinder.api.explorer.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// A wire to the server that can be cut and mended. Who comes over it while it is cut is turned away.
final class Wire implements AutoCloseable {

    private final ServerSocket end;

    private final int port;

    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    private volatile boolean isCut;

    Wire(int port) throws IOException {
        this.port = port;
        end = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.startVirtualThread(this::listen);
    }

    /// Where the server is reached by it.
    int port() {
        return end.getLocalPort();
    }

    void cut() {
        isCut = true;
        open.forEach(Wire::hangUp);
    }

    void mend() {
        isCut = false;
    }

    private void listen() {
        while (!end.isClosed()) {
            try {
                connect(end.accept());
            } catch (IOException failure) {
                if (!end.isClosed()) {
                    throw new UncheckedIOException(failure);
                }
            }
        }
    }

    private void connect(Socket near) throws IOException {
        if (isCut) {
            near.close();
            return;
        }
        var far = new Socket(InetAddress.getLoopbackAddress(), port);
        open.add(near);
        open.add(far);
        Thread.startVirtualThread(() -> carry(near, far));
        Thread.startVirtualThread(() -> carry(far, near));
    }

    /// Carries what comes until either end hangs up.
    private void carry(Socket from, Socket to) {
        try (from; to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException _) {
            // The wire was cut, or one of both had enough.
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    private static void hangUp(Socket socket) {
        try {
            socket.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() throws IOException {
        end.close();
        cut();
    }
}
