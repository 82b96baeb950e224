package dev.rejoinder.domain.commitment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a speaker is for and against, content by content, the firmest first.
final class Sides {

    private record Side(Content content, Sign sign) {}

    private static final Comparator<Commitment> FIRMEST = Comparator
            .comparing((Commitment commitment) -> commitment.tenet().weight())
            .thenComparing(commitment -> commitment.tenet().ground().act())
            .thenComparingLong(Commitment::from);

    private final Map<Side, List<Commitment>> sides = new HashMap<>();

    private final Sameness sameness;

    Sides(List<Commitment> commitments, Sameness sameness) {
        this.sameness = sameness;
        commitments.stream().sorted(FIRMEST).forEach(commitment -> sides
                .computeIfAbsent(side(commitment.tenet()), _ -> new ArrayList<>()).add(commitment));
    }

    private Side side(Tenet tenet) {
        return new Side(sameness.of(tenet.content()), tenet.sign());
    }

    /// Everything on one side of this content.
    List<Commitment> on(Content content, Sign sign) {
        return sides.getOrDefault(new Side(sameness.of(content), sign), List.of());
    }

    /// The firmest on one side of this content.
    Optional<Commitment> firmest(Content content, Sign sign) {
        return on(content, sign).stream().findFirst();
    }

    boolean holds(Tenet tenet) {
        return sides.containsKey(side(tenet));
    }
}
