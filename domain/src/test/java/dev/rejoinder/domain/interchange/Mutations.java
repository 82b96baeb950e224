package dev.rejoinder.domain.interchange;

import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Hands a reader documents that were damaged in every way that comes to mind. It may refuse them as malformed; it may
/// not fail otherwise. `-Drejoinder.mutations=100000` tries that many, the build only some.
public final class Mutations {

    private static final int COUNT = Integer.getInteger("rejoinder.mutations", 1_000);

    private static final byte[] MARKS = "{}[]<>()\"'\\:;,.#-+*_/&!@=|%~`\n\r\t \0\u00FF0129eE".getBytes(
            StandardCharsets.ISO_8859_1);

    private final Random luck;

    private Mutations(long seed) {
        this.luck = new Random(seed);
    }

    /// Tries the reader on damaged forms of these documents.
    public static void tryOn(MapReader reader, List<byte[]> documents) {
        for (var seed = 0; seed < COUNT; seed++) {
            var damaged = new Mutations(seed).damage(documents.get(seed % documents.size()));
            try {
                reader.read(new ByteArrayInputStream(damaged), new Losses());
            } catch (MalformedDocument refused) {
                assert !refused.sentence().isEmpty();
            } catch (IOException | RuntimeException | StackOverflowError failure) {
                fail("Mutation %d failed: %s".formatted(seed, new String(damaged, StandardCharsets.UTF_8)),
                        failure);
            }
        }
    }

    private byte[] damage(byte[] document) {
        var damaged = document;
        for (var left = 1 + luck.nextInt(4); left > 0; left--) {
            damaged = damaged.length == 0 ? new byte[]{mark()} : once(damaged);
        }
        return damaged;
    }

    private byte[] once(byte[] document) {
        var place = luck.nextInt(document.length);
        var end = place + luck.nextInt(Math.min(64, document.length - place) + 1);
        return switch (luck.nextInt(6)) {
            case 0 -> flip(document, place);
            case 1 -> joined(document, place, new byte[]{mark()}, place);
            case 2 -> joined(document, place, new byte[0], end);
            case 3 -> joined(document, place, Arrays.copyOfRange(document, place, end), place);
            case 4 -> joined(document, place, piece(document), end);
            default -> Arrays.copyOf(document, place);
        };
    }

    private byte[] piece(byte[] document) {
        var start = luck.nextInt(document.length);
        return Arrays.copyOfRange(document, start,
                start + luck.nextInt(Math.min(64, document.length - start) + 1));
    }

    private static byte[] flip(byte[] document, int place) {
        var flipped = document.clone();
        flipped[place] ^= (byte) (1 << (place % 8));
        return flipped;
    }

    private byte mark() {
        return MARKS[luck.nextInt(MARKS.length)];
    }

    private static byte[] joined(byte[] document, int place, byte[] between, int end) {
        var whole = Arrays.copyOf(document, place + between.length + document.length - end);
        System.arraycopy(between, 0, whole, place, between.length);
        System.arraycopy(document, end, whole, place + between.length, document.length - end);
        return whole;
    }
}
