package dev.rejoinder.api.store;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.TreeMap;

import dev.rejoinder.domain.debate.Stamp;

import static java.nio.charset.StandardCharsets.UTF_8;

/// The chain of a debate: each value is the SHA-256 of the one before it and of the event's canonical bytes, so
/// that no event can be changed, dropped, added or moved without changing every later value. Before the first
/// event it is 32 zero bytes.
///
/// The canonical bytes are these fields in this order, each preceded by its length in bytes (four bytes, most
/// significant first) and text in UTF-8: event identifier, aggregate type, aggregate identifier, sequence number
/// in decimal, payload type, payload revision, time stamp, the metadata without the chain value itself as
/// alternating keys and values in the order of the keys, and the payload's bytes as stored.
public final class Chain {

    /// The length of a chain value in bytes.
    public static final int LENGTH = 32;

    private Chain() {}

    /// An event as the table holds it.
    @SuppressWarnings("ArrayRecordComponent") // hashed once, never compared
    public record StoredEvent(String eventId, String aggregateType, String aggregateId, long sequence,
            String payloadType, String revision, String timeStamp, Map<String, ?> metaData, byte[] payload) {}

    /// The value before the first event.
    public static byte[] start() {
        return new byte[LENGTH];
    }

    /// The value after the given event.
    public static byte[] next(byte[] before, StoredEvent event) {
        var digest = sha256();
        digest.update(before);
        text(digest, event.eventId());
        text(digest, event.aggregateType());
        text(digest, event.aggregateId());
        text(digest, Long.toString(event.sequence()));
        text(digest, event.payloadType());
        text(digest, event.revision());
        text(digest, event.timeStamp());
        new TreeMap<String, Object>(event.metaData()).forEach((key, value) -> {
            if (!key.equals(Stamp.CHAIN)) {
                text(digest, key);
                text(digest, value.toString());
            }
        });
        bytes(digest, event.payload());
        return digest.digest();
    }

    private static void text(MessageDigest digest, String text) {
        bytes(digest, text.getBytes(UTF_8));
    }

    private static void bytes(MessageDigest digest, byte[] bytes) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }

    /// A SHA-256 digest, which every Java has.
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("This Java has no SHA-256", impossible);
        }
    }
}
