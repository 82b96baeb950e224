package dev.rejoinder.domain.scheme;

import java.util.List;

/// A question that whoever uses a scheme must be ready for. `slots` are the premises that it hits, numbered from
/// 1: several where it may mean any of them, none where it hits the link or the conclusion.
public record CriticalQuestion(String scheme, String name, String text, SchemePart hits, List<Integer> slots,
        Burden burden) {

    public CriticalQuestion {
        slots = List.copyOf(slots);
    }

    /// Names the question in the whole catalogue, such as `expert-opinion/bias`.
    public String key() {
        return scheme + "/" + name;
    }
}
