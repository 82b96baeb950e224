package dev.rejoinder.projections.snapshot;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.debate.DebateEvent;
import dev.rejoinder.domain.debate.DebateEvent.DebateClosed;
import dev.rejoinder.domain.debate.DebateEvent.DebateDescribed;
import dev.rejoinder.domain.debate.DebateEvent.DebateOpened;
import dev.rejoinder.domain.debate.DebateEvent.DebateReopened;
import dev.rejoinder.domain.debate.DebateEvent.DebateRetitled;
import dev.rejoinder.domain.debate.DebateEvent.LabelRemoved;
import dev.rejoinder.domain.debate.DebateEvent.VersionLabelled;
import dev.rejoinder.projections.debates.DebateView;

/// What a debate is about and whether it accepts commands.
public record SnapshotHeading(String title, String description, String status) {

    private static final String OPEN = "OPEN";

    private static final String CLOSED = "CLOSED";

    /// The heading that a view shows.
    public static SnapshotHeading of(DebateView debate) {
        return new SnapshotHeading(debate.title(), debate.description(), debate.status());
    }

    /// True when the debate accepts commands.
    public boolean open() {
        return status.equals(OPEN);
    }

    static SnapshotHeading after(@Nullable SnapshotHeading before, DebateEvent event) {
        return switch (event) {
            case DebateOpened(_, var title, var description) -> new SnapshotHeading(title, description, OPEN);
            case DebateRetitled(_, var title) -> opened(before).with(title, opened(before).description);
            case DebateDescribed(_, var description) ->
                opened(before).with(opened(before).title, description);
            case DebateClosed _ -> opened(before).turned(CLOSED);
            case DebateReopened _ -> opened(before).turned(OPEN);
            case VersionLabelled _ -> opened(before);
            case LabelRemoved _ -> opened(before);
        };
    }

    private static SnapshotHeading opened(@Nullable SnapshotHeading before) {
        if (before == null) {
            throw new IllegalStateException("A debate's history begins with its opening");
        }
        return before;
    }

    private SnapshotHeading with(String newTitle, String newDescription) {
        return new SnapshotHeading(newTitle, newDescription, status);
    }

    private SnapshotHeading turned(String newStatus) {
        return new SnapshotHeading(title, description, newStatus);
    }
}
