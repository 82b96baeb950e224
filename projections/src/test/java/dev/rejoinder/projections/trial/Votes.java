package dev.rejoinder.projections.trial;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.stance.Rating;
import dev.rejoinder.domain.stance.StanceEvent.StanceTaken;
import dev.rejoinder.domain.stance.StanceEvent.StanceWithdrawn;
import dev.rejoinder.domain.stance.StanceId;
import dev.rejoinder.domain.statement.StatementEvent.BurdenLifted;
import dev.rejoinder.domain.statement.StatementEvent.BurdenPlaced;
import dev.rejoinder.domain.statement.StatementId;

/// Lets a few people take stances and give them up, and statements bear the burden of proof.
final class Votes {

    private static final List<String> PEOPLE = List.of("ada", "charles", "mary");

    private final Random random;

    private final DebateId debateId;

    private final Map<StanceId, StanceTaken> held = new LinkedHashMap<>();

    private final Set<StatementId> burdened = new HashSet<>();

    Votes(Random random, DebateId debateId) {
        this.random = random;
        this.debateId = debateId;
    }

    /// Somebody takes a stance on the subject, or another one than before.
    @Nullable
    Object take(@Nullable Subject subject) {
        if (subject == null) {
            return null;
        }
        var who = PEOPLE.get(random.nextInt(PEOPLE.size()));
        var id = StanceId.of(who, subject);
        var before = held.get(id);
        var others = Stream.of(Rating.values())
                .filter(rating -> rating.fits(subject.kind())
                        && (before == null || before.rating() != rating))
                .toList();
        var taken =
                new StanceTaken(id, debateId, who, subject, others.get(random.nextInt(others.size())));
        held.put(id, taken);
        return taken;
    }

    /// Somebody gives up a stance.
    @Nullable
    Object withdraw() {
        var all = new ArrayList<>(held.values());
        if (all.isEmpty()) {
            return null;
        }
        var gone = all.get(random.nextInt(all.size()));
        held.remove(gone.stanceId());
        return new StanceWithdrawn(gone.stanceId(), debateId, gone.participant(), gone.subject());
    }

    /// The statement gets the burden of proof, or loses it.
    Object burden(StatementId statement) {
        if (burdened.remove(statement)) {
            return new BurdenLifted(statement);
        }
        burdened.add(statement);
        return new BurdenPlaced(statement);
    }
}
