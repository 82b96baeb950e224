package dev.rejoinder.api.live;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.projections.changes.ChangeView;
import dev.rejoinder.projections.snapshot.Snapshot;

/// What a replay brings next: the state that it begins with, or a change.
record ReplayItem(@Nullable Snapshot snapshot, @Nullable ChangeView change) {

    static ReplayItem of(Snapshot snapshot) {
        return new ReplayItem(snapshot, null);
    }

    static ReplayItem of(ChangeView change) {
        return new ReplayItem(null, change);
    }
}
