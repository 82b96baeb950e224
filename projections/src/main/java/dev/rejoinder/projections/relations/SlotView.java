package dev.rejoinder.projections.relations;

import java.util.List;
import java.util.UUID;

import dev.rejoinder.domain.relation.Filling;

/// Which premise fills a slot of the scheme that a relation follows.
public record SlotView(int slot, UUID premise) {

    /// The slots that are filled.
    public static List<SlotView> of(List<Filling> slots) {
        return slots.stream().map(filling -> new SlotView(filling.slot(), filling.premise().value()))
                .toList();
    }
}
