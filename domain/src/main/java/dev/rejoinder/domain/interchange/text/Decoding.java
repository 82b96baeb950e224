package dev.rejoinder.domain.interchange.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;

import dev.rejoinder.domain.interchange.MalformedDocument;
import dev.rejoinder.domain.interchange.MalformedDocument.Place;

/// The characters of a stream, as long as its bytes mean any; where they do not, it tells the line and the column.
final class Decoding extends Reader {

    private final InputStream document;

    private final CharsetDecoder decoder;

    private final ByteBuffer bytes = ByteBuffer.allocate(8192).flip();

    private final CharBuffer text = CharBuffer.allocate(8192).flip();

    private boolean ended;

    private long line = 1;

    private long column = 1;

    Decoding(InputStream document, Charset encoding) {
        this.document = document;
        decoder = encoding.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        if (!text.hasRemaining()) {
            decode();
        }
        var given = Math.min(length, text.remaining());
        text.get(into, offset, given);
        return given == 0 ? -1 : given;
    }

    private void decode() throws IOException {
        text.clear();
        while (text.position() == 0 && !(ended && !bytes.hasRemaining())) {
            var result = decoder.decode(bytes, text, ended);
            if (result.isError() && text.position() == 0) {
                throw new MalformedDocument(Place.at(line, column), "The byte 0x%02X is not %s there"
                        .formatted(bytes.get(bytes.position()), decoder.charset()));
            }
            if (result.isUnderflow()) {
                fill();
            }
        }
        text.flip();
        text.chars().forEach(this::count);
    }

    private void fill() throws IOException {
        bytes.compact();
        var read = document.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = read < 0;
        bytes.position(bytes.position() + Math.max(0, read)).flip();
    }

    private void count(int unit) {
        line += unit == '\n' ? 1 : 0;
        column = unit == '\n' ? 1 : column + 1;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
