package dev.rejoinder.projections.relations;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.judgement.Reading;
import dev.rejoinder.domain.relation.Filling;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.projections.graph.Row;
import dev.rejoinder.projections.lists.Pin;
import dev.rejoinder.projections.statements.WithdrawalView;

/// A relation as it stood at a version of its debate.
public record RelationView(UUID id, UUID debateId, long debateVersion, long since, RelationKind kind,
        String scheme, List<UUID> premiseIds, Subject subject, boolean restsOnWithdrawn, Instant drawnAt,
        String drawnBy, @Nullable WithdrawalView withdrawal, @Nullable Reading reading,
        List<Filling> slots) {

    /// True when it was withdrawn.
    public boolean withdrawn() {
        return withdrawal != null;
    }

    /// The relation at the version of this view.
    public Pin pin() {
        return new Pin(id, debateVersion);
    }

    /// Its debate at the version of this view.
    public Pin debatePin() {
        return new Pin(debateId, debateVersion);
    }

    /// Its premises at the version of this view.
    public List<Pin> premisePins() {
        return premiseIds.stream().map(premise -> new Pin(premise, debateVersion)).toList();
    }

    static RelationView of(Row row) {
        var it = row.row("it");
        return new RelationView(it.id("id"), it.id("debateId"), row.number("version"), it.number("since"),
                RelationKind.valueOf(it.text("kind")), row.text("scheme"),
                row.texts("premises").stream().map(UUID::fromString).toList(),
                new Subject(Subject.Kind.valueOf(it.text("targetKind")), it.id("targetId")),
                row.flag("restsOnWithdrawn"), it.instant("drawnAt"), it.text("drawnBy"),
                WithdrawalView.of(row), reading(row), Slots.read(row.texts("slots")));
    }

    /// Only supports are read as anything, and as plain ones unless somebody said otherwise.
    private static @Nullable Reading reading(Row row) {
        return row.row("it").text("kind").equals(RelationKind.SUPPORT.name())
                ? row.texts("readings").stream().findFirst().map(Reading::valueOf).orElse(Reading.PLAIN)
                : null;
    }
}
