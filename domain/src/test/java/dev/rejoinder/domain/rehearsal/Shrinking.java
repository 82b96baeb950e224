package dev.rejoinder.domain.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Finds the smallest script that still fails: takes away ever shorter runs of lines, down to single ones, for
/// as long as that makes the script shorter.
public final class Shrinking {

    private Shrinking() {}

    public static <L> List<L> smallest(List<L> script, Predicate<List<L>> fails) {
        var smallest = script;
        for (var run = script.size() / 2; run > 0; run /= 2) {
            for (var from = smallest.size() - run; from >= 0; from = Math.min(from, smallest.size()) - run) {
                var shorter = new ArrayList<>(smallest);
                shorter.subList(from, from + run).clear();
                smallest = fails.test(shorter) ? List.copyOf(shorter) : smallest;
            }
        }
        return smallest.size() < script.size() ? smallest(smallest, fails) : smallest;
    }
}
