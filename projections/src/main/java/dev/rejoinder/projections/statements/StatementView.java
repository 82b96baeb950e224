package dev.rejoinder.projections.statements;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.statement.StatementKind;
import dev.rejoinder.projections.graph.Row;
import dev.rejoinder.projections.lists.Pin;

/// A statement as it stood at a version of its debate.
public record StatementView(UUID id, UUID debateId, long debateVersion, long since, StatementKind kind,
        String text, String language, ScopeView scope, Instant addedAt, String addedBy,
        @Nullable WithdrawalView withdrawal, List<SourceView> sources, @Nullable AttributionView attribution,
        @Nullable Subject about, boolean needsSupport, @Nullable ChallengeView challenge) {

    /// When, where and under which assumption the statement is meant to hold.
    public record ScopeView(String time, String place, String assumption) {}

    /// True when it was withdrawn.
    public boolean withdrawn() {
        return withdrawal != null;
    }

    /// The statement at the version of this view.
    public Pin pin() {
        return new Pin(id, debateVersion);
    }

    /// Its debate at the version of this view.
    public Pin debatePin() {
        return new Pin(debateId, debateVersion);
    }

    static StatementView of(Row row) {
        var it = row.row("it");
        var wording = row.row("wording");
        return new StatementView(it.id("id"), it.id("debateId"), row.number("version"), it.number("since"),
                StatementKind.valueOf(it.text("kind")), wording.text("text"), wording.text("language"),
                new ScopeView(it.text("scopeTime"), it.text("scopePlace"), it.text("scopeAssumption")),
                it.instant("addedAt"), it.text("addedBy"), WithdrawalView.of(row), sources(row),
                AttributionView.of(row), about(it), row.flag("needsSupport"),
                ChallengeView.of(row));
    }

    private static List<SourceView> sources(Row row) {
        return row.rows("sources").stream().sorted(Comparator.comparingLong(source -> source.number("since")))
                .map(SourceView::of).toList();
    }

    private static @Nullable Subject about(Row it) {
        return it.text("aboutId").isEmpty()
                ? null
                : new Subject(Subject.Kind.valueOf(it.text("aboutKind")), it.id("aboutId"));
    }
}
