package dev.rejoinder.projections.judging;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import dev.rejoinder.projections.verdicts.Verdict;

/// The verdicts that hold as far as the graph or the batch being drawn has come, each with the version it holds from.
final class Published {

    private final List<@Nullable Since> verdicts = new ArrayList<>();

    /// A verdict, and the version since which it holds.
    record Since(Verdict verdict, long version) {}

    @Nullable
    Since of(int element) {
        return element < verdicts.size() ? verdicts.get(element) : null;
    }

    void set(int element, Verdict verdict, long version) {
        while (verdicts.size() <= element) {
            verdicts.add(null);
        }
        verdicts.set(element, new Since(verdict, version));
    }
}
