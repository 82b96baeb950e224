package dev.rejoinder.domain.interchange.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

import dev.rejoinder.domain.interchange.MalformedDocument;
import dev.rejoinder.domain.interchange.MalformedDocument.Place;

/// Reads documents that are text in UTF-8, as a whole.
public final class Utf8 {

    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private Utf8() {}

    /// The text without a byte order mark, its line ends as newlines.
    ///
    /// @throws MalformedDocument when it is not UTF-8 or holds NUL, with line and column
    public static String read(InputStream document) throws IOException {
        var bytes = ByteBuffer.wrap(document.readAllBytes());
        var text = CharBuffer.allocate(bytes.remaining());
        var result = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .decode(bytes, text, true);
        text.flip();
        if (result.isError()) {
            throw new MalformedDocument(end(text),
                    "The byte 0x%02X is not UTF-8 there".formatted(bytes.get(bytes.position())));
        }
        var read = text.toString();
        var nul = read.indexOf('\0');
        if (nul >= 0) {
            throw new MalformedDocument(end(read.substring(0, nul)), "The document holds NUL");
        }
        return (read.isEmpty() || read.charAt(0) != BYTE_ORDER_MARK ? read : read.substring(1))
                .replace("\r\n", "\n").replace('\r', '\n');
    }

    private static Place end(CharSequence text) {
        var line = 1L;
        var column = 1L;
        for (var index = 0; index < text.length(); index++) {
            column = text.charAt(index) == '\n' ? 1 : column + 1;
            line += text.charAt(index) == '\n' ? 1 : 0;
        }
        return Place.at(line, column);
    }
}
