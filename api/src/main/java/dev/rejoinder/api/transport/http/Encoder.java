package dev.rejoinder.api.transport.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/// Turns pieces, as they are made, into the bytes that go out.
final class Encoder {

    private final ByteArrayOutputStream ready;

    private final OutputStream sink;

    private Encoder(ByteArrayOutputStream ready, OutputStream sink) {
        this.ready = ready;
        this.sink = sink;
    }

    static Encoder plain() {
        var ready = new ByteArrayOutputStream();
        return new Encoder(ready, ready);
    }

    static Encoder gzip() {
        var ready = new ByteArrayOutputStream();
        try {
            return new Encoder(ready, new GZIPOutputStream(ready));
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory cannot be written to", impossible);
        }
    }

    /// Takes a piece, and returns what is ready to go out.
    byte[] add(byte[] piece) {
        return ready(() -> sink.write(piece));
    }

    /// Returns what is left to go out after the last piece.
    byte[] end() {
        return ready(sink::close);
    }

    private byte[] ready(Writing writing) {
        try {
            writing.run();
            var bytes = ready.toByteArray();
            ready.reset();
            return bytes;
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory cannot be written to", impossible);
        }
    }

    private interface Writing {

        void run() throws IOException;
    }
}
