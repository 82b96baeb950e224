package dev.rejoinder.projections.trial;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.origin.Origin;
import dev.rejoinder.domain.origin.OriginEvent.OriginForgotten;
import dev.rejoinder.domain.origin.OriginEvent.OriginRecorded;
import dev.rejoinder.domain.origin.OriginId;

/// Lets things be called this or that in a few systems, and forgets it again.
final class Namings {

    private static final List<String> SYSTEMS = List.of("aif", "kialo");

    private static final List<String> NAMES = List.of("1.2.", "n7");

    private static final List<String> CARRIED = List.of("", "{\"type\":\"I\"}", "{\"type\":\"S\"}");

    private final Random random;

    private final DebateId debateId;

    private final Map<OriginId, OriginRecorded> known = new LinkedHashMap<>();

    Namings(Random random, DebateId debateId) {
        this.random = random;
        this.debateId = debateId;
    }

    /// The subject, or else the debate, is called something, or carried something else than was known.
    Object record(@Nullable Subject subject) {
        var origin = new Origin(one(SYSTEMS), one(NAMES), one(CARRIED));
        var id = OriginId.of(debateId, subject, origin.system(), origin.id());
        var before = known.get(id);
        if (before != null && before.origin().equals(origin)) {
            return forget(before);
        }
        var recorded = new OriginRecorded(id, debateId, subject, origin);
        known.put(id, recorded);
        return recorded;
    }

    /// Something is not called so any more.
    @Nullable
    Object forget() {
        return known.isEmpty() ? null : forget(one(new ArrayList<>(known.values())));
    }

    private Object forget(OriginRecorded gone) {
        known.remove(gone.originId());
        return new OriginForgotten(gone.originId(), debateId, gone.subject(), gone.origin().system(),
                gone.origin().id());
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
