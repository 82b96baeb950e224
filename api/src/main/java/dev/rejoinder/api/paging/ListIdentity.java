package dev.rejoinder.api.paging;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.api.refusal.BadRequest;
import dev.rejoinder.api.refusal.ErrorCode;
import dev.rejoinder.projections.lists.Place;

/// Tells one list from all others, so that a cursor of another list is not taken for one of this. A cursor is
/// the base64url form of four lines: its format's number, the list's identity, the member's identifier and
/// sort key.
public record ListIdentity(String value) {

    private static final String FORMAT = "1";

    private static final int HEX_DIGITS = 16;

    /// The list of this kind and owner, narrowed by this filter.
    public static ListIdentity of(String kind, UUID owner, Map<String, Object> filter) {
        try {
            var text = "%s\n%s\n%s".formatted(kind, owner, new TreeMap<>(filter));
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new ListIdentity(HexFormat.of().formatHex(digest).substring(0, HEX_DIGITS));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }

    /// The cursor of a place in this list.
    public String cursor(Place place) {
        var text = String.join("\n", FORMAT, value, place.id(), place.key());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /// The place that a cursor of this list names; none when there is no cursor.
    public @Nullable Place place(@Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        var lines = decoded(cursor).split("\n", 4);
        if (lines.length != 4 || !lines[0].equals(FORMAT) || !lines[1].equals(value)) {
            throw refused(cursor);
        }
        return new Place(lines[3], lines[2]);
    }

    private static String decoded(String cursor) {
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (IllegalArgumentException | CharacterCodingException _) {
            throw refused(cursor);
        }
    }

    private static BadRequest refused(String cursor) {
        return new BadRequest(ErrorCode.BAD_CURSOR, "'%s' is no cursor of this list".formatted(cursor));
    }
}
