package dev.rejoinder.projections.relations;

import java.util.List;
import java.util.UUID;

import dev.rejoinder.domain.relation.Filling;
import dev.rejoinder.domain.statement.StatementId;

/// How the graph writes down which premise fills which slot of a scheme: a list of texts such as `1=<premise>`.
public final class Slots {

    private Slots() {}

    /// The slots that such texts tell of.
    public static List<Filling> read(List<String> written) {
        return written.stream().map(slot -> slot.split("=")).map(
                slot -> new Filling(Integer.parseInt(slot[0]), new StatementId(UUID.fromString(slot[1]))))
                .toList();
    }

    /// The texts that tell of the slots.
    public static List<String> written(List<Filling> slots) {
        return slots.stream().map(slot -> slot.slot() + "=" + slot.premise()).toList();
    }
}
