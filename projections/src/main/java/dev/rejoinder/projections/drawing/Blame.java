package dev.rejoinder.projections.drawing;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.debate.Stamp;

/// The events whose rows the graph refused, until their debates are quarantined or tried again.
final class Blame {

    private final Map<DebateId, Quarantine> blamed = new ConcurrentHashMap<>();

    void lay(Stamp stamp, RuntimeException refusal) {
        blamed.put(stamp.debateId(), Quarantine.of(stamp.version(), refusal));
    }

    @Nullable
    Quarantine of(Stamp stamp) {
        var quarantine = blamed.get(stamp.debateId());
        return quarantine != null && quarantine.version() == stamp.version() ? quarantine : null;
    }

    void lift(DebateId debateId) {
        blamed.remove(debateId);
    }
}
