package dev.rejoinder.benchmarks.running;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;

/// One kept-alive HTTP/1.1 connection of one thread. It does as little as a client can, so that what is measured is
/// the server.
public final class HttpConnection implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final int BUFFER_BYTES = 16_384;

    private static final int HEXADECIMAL = 16;

    private final URI address;

    private final String head;

    private Line line;

    private boolean hungUp;

    private record Line(Socket socket, InputStream input, OutputStream output) {

        static Line to(URI address) throws IOException {
            var socket = new Socket(address.getHost(), address.getPort());
            socket.setTcpNoDelay(true);
            socket.setSoTimeout((int) PATIENCE.toMillis());
            return new Line(socket, new BufferedInputStream(socket.getInputStream(), BUFFER_BYTES),
                    socket.getOutputStream());
        }
    }

    /// What came back.
    public record Answer(int status, String body) {}

    private record Head(int status, int length, boolean chunked) {}

    /// Connects to where GraphQL is served.
    public HttpConnection(URI address) throws IOException {
        this.address = address;
        line = Line.to(address);
        head = "POST %s HTTP/1.1\r\nHost: %s\r\nContent-Type: application/json\r\nContent-Length: "
                .formatted(address.getPath(), address.getAuthority());
    }

    /// Posts JSON and waits for the answer.
    public Answer post(String json) throws IOException {
        if (hungUp) {
            close();
            line = Line.to(address);
            hungUp = false;
        }
        var body = json.getBytes(UTF_8);
        var request = new ByteArrayOutputStream(head.length() + body.length + BUFFER_BYTES);
        request.writeBytes((head + body.length + "\r\n\r\n").getBytes(US_ASCII));
        request.writeBytes(body);
        request.writeTo(line.output);
        line.output.flush();
        var answer = readHead();
        var content = answer.chunked ? readChunks() : readFully(answer.length);
        return new Answer(answer.status, new String(content, UTF_8));
    }

    private Head readHead() throws IOException {
        var status = Integer.parseInt(readLine().split(" ", 3)[1]);
        var length = 0;
        var chunked = false;
        for (var text = readLine(); !text.isEmpty(); text = readLine()) {
            var field = text.toLowerCase(Locale.ROOT);
            if (field.startsWith("content-length:")) {
                length = Integer.parseInt(field.substring(field.indexOf(':') + 1).strip());
            } else if (field.startsWith("transfer-encoding:")) {
                chunked = field.endsWith("chunked");
            } else if (field.startsWith("connection:")) {
                hungUp = field.endsWith("close");
            }
        }
        return new Head(status, length, chunked);
    }

    private byte[] readChunks() throws IOException {
        var content = new ByteArrayOutputStream();
        for (var size = readSize(); size > 0; size = readSize()) {
            content.writeBytes(readFully(size));
            readLine();
        }
        readLine();
        return content.toByteArray();
    }

    private int readSize() throws IOException {
        return Integer.parseInt(readLine().strip(), HEXADECIMAL);
    }

    private byte[] readFully(int length) throws IOException {
        var content = line.input.readNBytes(length);
        if (content.length < length) {
            throw new EOFException("The server hung up in the middle of an answer");
        }
        return content;
    }

    private String readLine() throws IOException {
        var text = new ByteArrayOutputStream();
        for (var next = line.input.read(); next != '\n'; next = line.input.read()) {
            if (next < 0) {
                throw new EOFException("The server hung up");
            }
            if (next != '\r') {
                text.write(next);
            }
        }
        return text.toString(US_ASCII);
    }

    @Override
    public void close() throws IOException {
        line.socket.close();
    }
}
