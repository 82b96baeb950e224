package dev.rejoinder.domain.debate;

import java.time.Instant;
import java.util.UUID;

import org.axonframework.messaging.MetaData;

/// What the journal writes beside every event: its place in the debate, who caused it and when, and the chain
/// value (SHA-256 as 64 hexadecimal digits) over everything in the debate up to and with it.
public record Stamp(DebateId debateId, long version, String participant, Instant occurredAt, String chain) {

    /// Keys in an event's metadata. They are stored, so they are never renamed.
    public static final String DEBATE_ID = "debateId";
    public static final String DEBATE_VERSION = "debateVersion";
    public static final String PARTICIPANT = "participant";
    public static final String OCCURRED_AT = "occurredAt";
    public static final String CHAIN = "chain";

    /// Reads the stamp of an event; every stored event has one.
    public static Stamp of(MetaData metaData) {
        return new Stamp(new DebateId(UUID.fromString(text(metaData, DEBATE_ID))),
                Long.parseLong(text(metaData, DEBATE_VERSION)), text(metaData, PARTICIPANT),
                Instant.parse(text(metaData, OCCURRED_AT)), text(metaData, CHAIN));
    }

    /// The stamp as metadata of an event. Every value is text, so that each store reads it back alike.
    public MetaData metaData() {
        return MetaData.with(DEBATE_ID, debateId.toString()).and(DEBATE_VERSION, Long.toString(version))
                .and(PARTICIPANT, participant).and(OCCURRED_AT, occurredAt.toString()).and(CHAIN, chain);
    }

    private static String text(MetaData metaData, String key) {
        var value = metaData.get(key);
        if (value == null) {
            throw new IllegalStateException(
                    "An event reached a reader without the journal's '%s'".formatted(key));
        }
        return value.toString();
    }
}
