package dev.rejoinder.projections.diff;

import java.util.List;
import java.util.UUID;

import dev.rejoinder.projections.changes.ChangeView;
import dev.rejoinder.projections.lists.Pin;

/// The changes behind a difference, in order: where the graph holds them, or themselves when they are only supposed.
public record Causes(List<Pin> recorded, List<ChangeView> supposed) {

    /// Changes of a debate at these versions.
    static Causes recorded(UUID debate, List<Long> versions) {
        return new Causes(versions.stream().sorted().map(version -> new Pin(debate, version)).toList(),
                List.of());
    }

    /// Changes that happened nowhere.
    public static Causes supposed(List<ChangeView> changes) {
        return new Causes(List.of(), List.copyOf(changes));
    }
}
