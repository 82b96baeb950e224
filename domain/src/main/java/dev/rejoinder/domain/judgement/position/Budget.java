package dev.rejoinder.domain.judgement.position;

/// How long a search may take. It is asked often, so it should answer fast.
@FunctionalInterface
public interface Budget {

    /// Whether the search must give up.
    boolean isSpent();
}
