package dev.rejoinder.api.imports;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/// A document that is stored in pieces, numbered from 0, read one piece at a time.
final class StoredDocument extends InputStream {

    private final IntFunction<Optional<byte[]>> pieces;

    private byte[] piece = new byte[0];

    private int place;

    private int number;

    StoredDocument(IntFunction<Optional<byte[]>> pieces) {
        this.pieces = pieces;
    }

    @Override
    public int read() {
        return isOver() ? -1 : piece[place++] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (isOver()) {
            return -1;
        }
        var count = Math.min(length, piece.length - place);
        System.arraycopy(piece, place, bytes, offset, count);
        place += count;
        return count;
    }

    private boolean isOver() {
        if (place == piece.length) {
            piece = pieces.apply(number).orElse(new byte[0]);
            place = 0;
            number++;
        }
        return piece.length == 0;
    }
}
