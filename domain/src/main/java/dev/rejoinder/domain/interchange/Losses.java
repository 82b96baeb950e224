package dev.rejoinder.domain.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import dev.rejoinder.domain.interchange.Loss.Severity;
import dev.rejoinder.domain.interchange.Loss.Treatment;

/// Collects what is lost on the way. For one thread.
public final class Losses {

    private static final int KEPT_MAX = 10_000;

    private final List<Loss> kept = new ArrayList<>();

    private final TreeMap<String, Long> counts = new TreeMap<>();

    private long losses;

    private long warnings;

    /// Something of the element does not arrive, or not as it was; the sentence says what.
    public void lose(String element, String feature, Treatment treatment, String sentence) {
        losses++;
        note(new Loss(Severity.LOSS, element, feature, treatment, sentence));
    }

    /// Everything arrives, but something is odd about the element; the sentence says what.
    public void warn(String element, String feature, Treatment treatment, String sentence) {
        warnings++;
        note(new Loss(Severity.WARNING, element, feature, treatment, sentence));
    }

    /// Nothing of what the debate holds besides its map arrives.
    public void loseBesides(MapHeading heading) {
        new TreeMap<>(heading.besides()).forEach((feature, count) -> {
            if (count > 0) {
                lose("", feature, Treatment.LEFT_OUT,
                        "The format has no place for the debate's %s; there are %d".formatted(feature,
                                count));
            }
        });
    }

    private void note(Loss loss) {
        counts.merge(loss.feature(), 1L, Long::sum);
        if (kept.size() < KEPT_MAX) {
            kept.add(loss);
        }
    }

    /// What was collected so far: the first 10,000 one by one, and all of them by feature.
    public LossReport report() {
        return new LossReport(losses, warnings, counts, kept);
    }
}
