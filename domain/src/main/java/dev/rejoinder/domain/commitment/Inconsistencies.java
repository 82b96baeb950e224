package dev.rejoinder.domain.commitment;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import dev.rejoinder.domain.statement.SpeakerId;

/// Finds where a speaker's commitments clash, as of the last version that the store took in. Each detector costs about
/// as much as there are relations in the debate, whatever the number of speakers.
public final class Inconsistencies {

    private static final Comparator<Inconsistency> ORDER =
            Comparator.comparing(Inconsistency::detector).thenComparingLong(found -> found.first().from())
                    .thenComparingLong(found -> found.last().from());

    private Inconsistencies() {}

    /// Every clash, the gravest kind first, then in the order in which they began.
    public static List<Inconsistency> of(CommitmentStore store, SpeakerId speaker) {
        var proceedings = store.proceedings();
        var sameness = new Sameness(proceedings);
        var speech = Speech.of(store, speaker, sameness);
        var clashes = new Clashes(speech, new Exclusions(proceedings, sameness));
        return Stream
                .of(clashes.present(), new Consequences(speech, proceedings).rejected(),
                        new Standards(speech, proceedings).doubled(),
                        new Deeds(speech, proceedings).opposed(),
                        clashes.past())
                .flatMap(found -> found).sorted(ORDER).toList();
    }
}
