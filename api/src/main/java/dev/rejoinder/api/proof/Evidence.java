package dev.rejoinder.api.proof;

import java.util.HexFormat;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.api.refusal.BadRequest;
import dev.rejoinder.api.refusal.ErrorCode;
import dev.rejoinder.api.store.Chain;
import dev.rejoinder.api.store.StoredEvents.Link;
import dev.rejoinder.api.store.StoredEvents.Place;
import dev.rejoinder.projections.log.DebateLog.Head;

/// What the log holds at a place, just before it, and at the debate's end.
record Evidence(Place place, Head head, @Nullable Link before, @Nullable Link event) {

    private static final String START = HexFormat.of().formatHex(Chain.start());

    /// The proof that this amounts to; a version that the debate does not have is refused.
    DebateProof proof() {
        if (place.version() < 1 || place.version() > head.version()) {
            throw new BadRequest(ErrorCode.BAD_ARGUMENT,
                    "Debate %s has the versions 1 to %d; a proof of version %d was asked for"
                            .formatted(place.debateId(), head.version(), place.version()),
                    Map.of("field", "version"));
        }
        return new DebateProof(place.version(), there(event).eventId(),
                place.version() == 1 ? START : there(before).chain(), there(event).chain(), head.version(),
                head.chain());
    }

    private Link there(@Nullable Link link) {
        if (link == null) {
            throw new IllegalStateException(
                    "The log of debate %s has a hole at version %d".formatted(place.debateId(),
                            place.version()));
        }
        return link;
    }
}
