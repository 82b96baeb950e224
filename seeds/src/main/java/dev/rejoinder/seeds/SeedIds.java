package dev.rejoinder.seeds;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.relation.RelationId;
import dev.rejoinder.domain.statement.SourceId;
import dev.rejoinder.domain.statement.StatementId;

/// The identifiers of a scripted debate and of what is in it, the same on every machine: UUIDs of version 5 for
/// the names `rejoinder/<debate>` and `rejoinder/<debate>/<key>` in the URL name space of RFC 9562.
record SeedIds(String debateKey) {

    private static final UUID URL_NAME_SPACE = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    DebateId debate() {
        return new DebateId(named("rejoinder/" + debateKey));
    }

    StatementId statement(String key) {
        return new StatementId(within(key));
    }

    RelationId relation(String key) {
        return new RelationId(within(key));
    }

    /// The statement's source of this number, counted from 1.
    SourceId source(String statementKey, int number) {
        return new SourceId(within(statementKey + "/source-" + number));
    }

    private UUID within(String key) {
        return named("rejoinder/" + debateKey + "/" + key);
    }

    private static UUID named(String name) {
        var sha1 = sha1();
        sha1.update(ByteBuffer.allocate(2 * Long.BYTES).putLong(URL_NAME_SPACE.getMostSignificantBits())
                .putLong(URL_NAME_SPACE.getLeastSignificantBits()).array());
        var hash = ByteBuffer.wrap(sha1.digest(name.getBytes(UTF_8)));
        var high = (hash.getLong() & ~0xF000L) | 0x5000L;
        var low = (hash.getLong() & ~(0b11L << 62)) | (0b10L << 62);
        return new UUID(high, low);
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("This Java has no SHA-1", impossible);
        }
    }
}
