package dev.rejoinder.projections.rebuild;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.debate.DebateId;

/// What somebody asks to be rebuilt: one debate, or everything. The same key of the same participant stands for the
/// same order, so that nothing is rebuilt twice when it is given again.
public record RebuildOrder(Optional<DebateId> debate, String participant, Optional<String> key) {

    private static final String EVERYTHING = "everything";

    /// An order for everything that is not given again.
    public static RebuildOrder everything(String participant) {
        return new RebuildOrder(Optional.empty(), participant, Optional.empty());
    }

    /// The place that only one rebuild at a time can have.
    String slot() {
        return debate.map(DebateId::toString).orElse(EVERYTHING);
    }

    /// The key, if there is one, as no other participant can have it.
    List<String> keys() {
        return key.map(own -> participant + "\n" + own).stream().toList();
    }

    boolean isFor(@Nullable DebateId other) {
        return debate.equals(Optional.ofNullable(other));
    }
}
