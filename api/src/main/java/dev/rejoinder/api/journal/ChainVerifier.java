package dev.rejoinder.api.journal;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.api.store.Chain;
import dev.rejoinder.api.store.StoredEvents;
import dev.rejoinder.domain.debate.DebateId;

/// Recomputes the chain of a debate from the stored bytes and names the first event that does not fit. Reads 500
/// events at a time, so memory does not grow with the debate.
public final class ChainVerifier {

    /// What was found: how many events were read, and where and why the chain breaks, if it does.
    public record Verification(DebateId debateId, long version, @Nullable Long brokenVersion,
            @Nullable String reason) {

        /// True when nothing was tampered with.
        public boolean intact() {
            return brokenVersion == null;
        }
    }

    private static final int AT_ONCE = 500;

    private final StoredEvents events;

    ChainVerifier(StoredEvents events) {
        this.events = events;
    }

    /// Verifies one debate as it stood when the verification began; empty when there is no such debate.
    public Optional<Verification> verify(DebateId debateId) {
        return Optional.ofNullable(events.heads(List.of(debateId)).get(debateId))
                .map(head -> verify(debateId, head.version(), head.chain()));
    }

    private Verification verify(DebateId debateId, long version, String head) {
        var chain = Chain.start();
        var verified = 0L;
        while (verified < version) {
            var links = events.between(debateId, verified + 1, Math.min(verified + AT_ONCE, version));
            for (var link : links) {
                if (link.place().version() != verified + 1) {
                    return broken(debateId, verified, "missing");
                }
                var event = link.event();
                if (event == null) {
                    return broken(debateId, verified, "unreadable");
                }
                chain = Chain.next(chain, event);
                if (!HexFormat.of().formatHex(chain).equals(link.chain())) {
                    return broken(debateId, verified, "changed");
                }
                verified++;
            }
            if (links.isEmpty()) {
                return broken(debateId, verified, "missing");
            }
        }
        return HexFormat.of().formatHex(chain).equals(head)
                ? new Verification(debateId, version, null, null)
                : broken(debateId, version - 1, "not the one the journal ends with");
    }

    private static Verification broken(DebateId debateId, long verified, String what) {
        return new Verification(debateId, verified, verified + 1,
                "The event of version %d is %s".formatted(verified + 1, what));
    }
}
