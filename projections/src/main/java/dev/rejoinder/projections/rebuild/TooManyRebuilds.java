package dev.rejoinder.projections.rebuild;

/// So many rebuilds wait for their turn that no more are taken on.
public final class TooManyRebuilds extends IllegalStateException {

    TooManyRebuilds(int limit) {
        super("%d rebuilds wait for their turn already; ask again later, or rebuild everything"
                .formatted(limit));
    }
}
