package dev.rejoinder.domain.interchange.argdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import dev.rejoinder.domain.interchange.argdown.Layout.LinePlan;

/// Undercuts of arguments that are not reconstructed: relations that bear on the only line that such an argument draws,
/// and that a line below the argument says.
final class ClaimUndercuts {

    private final Names names;

    private final Map<String, LinePlan> plans;

    private final Map<String, List<LinePlan>> undercuts = new HashMap<>();

    private final Map<String, List<LinePlan>> outgoing = new HashMap<>();

    private final Map<String, String> parents = new HashMap<>();

    /// @param plans the relations that can be lines, by their keys
    ClaimUndercuts(Names names, Map<String, LinePlan> plans) {
        this.names = names;
        this.plans = plans;
    }

    /// Whether the plan may be such an undercut; then it is one until more is known.
    boolean note(LinePlan undercut) {
        var line = plans.get(undercut.target().key());
        if (line == null || line.target().isRelation() || !names.isArgument(line.premise())
                || !undercut.as().equals(Bearing.UNDERCUT.word())) {
            return false;
        }
        undercuts.computeIfAbsent(line.key(), _ -> new ArrayList<>()).add(undercut);
        return true;
    }

    /// All relations are noted, and those that cannot be lines are no longer among the plans. `argued` is told of lines
    /// that cannot be lines because of what bears on them.
    void settle(Consumer<LinePlan> argued) {
        plans.values().stream().filter(plan -> !plan.target().isRelation())
                .forEach(plan -> outgoing.computeIfAbsent(plan.premise(), _ -> new ArrayList<>()).add(plan));
        var doubtful = new ArrayDeque<>(undercuts.keySet().stream().sorted().toList());
        while (!doubtful.isEmpty()) {
            var line = plans.get(doubtful.remove());
            if (line != null && !isOnly(line)) {
                plans.remove(line.key());
                argued.accept(line);
                var next = outgoing.getOrDefault(line.target().key(), List.of());
                if (next.size() == 1 && undercuts.containsKey(next.getFirst().key())) {
                    doubtful.add(next.getFirst().key());
                }
            }
        }
        undercuts.forEach((key, all) -> {
            var line = plans.get(key);
            if (line != null) {
                all.forEach(undercut -> parents.put(undercut.key(), line.premise()));
            }
        });
    }

    private boolean isOnly(LinePlan line) {
        var below = undercuts.getOrDefault(line.key(), List.of());
        return line.as().isEmpty() && names.isArgument(line.premise())
                && below.stream().allMatch(undercut -> plans.containsKey(undercut.key()))
                && outgoing.getOrDefault(line.premise(), List.of()).size() == 1;
    }

    /// What the line stands below.
    String parent(LinePlan plan) {
        return parents.getOrDefault(plan.key(), plan.target().key());
    }

    /// Whether an undercut below this argument would be taken for one of its only line.
    boolean mayHaveOneLine(String argument) {
        var lines = outgoing.getOrDefault(argument, List.of());
        return lines.size() == 1 || lines.stream().anyMatch(line -> !line.as().isEmpty());
    }
}
