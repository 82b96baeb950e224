package dev.rejoinder.projections.rebuild;

/// A rebuild that somebody waited for did not succeed.
public final class RebuildFailed extends IllegalStateException {

    RebuildFailed(String reason) {
        super(reason);
    }
}
