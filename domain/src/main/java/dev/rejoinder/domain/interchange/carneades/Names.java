package dev.rejoinder.domain.interchange.carneades;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The names of elements of one kind in a document that is being written. Only those that are not their keys are
/// remembered as such.
final class Names {

    private final Map<String, String> irregular = new HashMap<>();

    private final Set<String> taken = new HashSet<>();

    private final Map<String, Integer> repeats = new HashMap<>();

    /// Names the element of this key so, or by its key, or by something like it.
    void add(String key, String name) {
        var given = taken.add(name) ? name : reserve(key);
        if (!given.equals(key)) {
            irregular.put(key, given);
        }
    }

    /// The name, or one like it, that nothing else has.
    String reserve(String name) {
        var given = name;
        while (!taken.add(given)) {
            given = "%s (%d)".formatted(name, repeats.merge(name, 1, Integer::sum) + 1);
        }
        return given;
    }

    /// The first of these names that nothing has; an empty one where there is none.
    String reserveFirst(List<String> names) {
        return names.stream().filter(taken::add).findFirst().orElse("");
    }

    /// Whether something has the name.
    boolean has(String name) {
        return taken.contains(name);
    }

    /// The name of the element of this key.
    String of(String key) {
        return irregular.getOrDefault(key, key);
    }

    /// How many names there are.
    int size() {
        return taken.size();
    }
}
