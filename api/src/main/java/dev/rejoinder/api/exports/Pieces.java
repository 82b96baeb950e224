package dev.rejoinder.api.exports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Iterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Puts the small pieces that a writer makes together to such as are worth a turn at the network each.
final class Pieces implements Iterator<byte[]> {

    private static final int CHARACTERS = 32_768;

    private final Iterator<String> pieces;

    private Pieces(Iterator<String> pieces) {
        this.pieces = pieces;
    }

    /// The text in UTF-8. Closing the stream closes the source.
    static Stream<byte[]> of(Stream<String> source) {
        var pieces = new Pieces(source.iterator());
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(pieces, 0), false)
                .onClose(source::close);
    }

    @Override
    public boolean hasNext() {
        return pieces.hasNext();
    }

    @Override
    public byte[] next() {
        var text = new StringBuilder(pieces.next());
        while (text.length() < CHARACTERS && pieces.hasNext()) {
            text.append(pieces.next());
        }
        return text.toString().getBytes(UTF_8);
    }
}
