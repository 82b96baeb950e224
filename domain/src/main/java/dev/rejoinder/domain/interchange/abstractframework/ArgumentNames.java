package dev.rejoinder.domain.interchange.abstractframework;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.interchange.draft.Aside;

/// What the statements of a map are called in a document of a framework. Only names that do not follow from the keys
/// are remembered.
final class ArgumentNames {

    private final Notation notation;

    private final Map<String, String> irregular = new HashMap<>();

    private final Set<String> used = new HashSet<>();

    private final Map<String, Integer> repeats = new HashMap<>();

    private int count;

    ArgumentNames(Notation notation) {
        this.notation = notation;
    }

    /// How many statements have a name.
    int count() {
        return count;
    }

    /// Names a statement.
    void add(MappedStatement statement) {
        count++;
        var key = statement.key();
        var name = unused(Aside.id(Framework.SYSTEM, statement.origins(), key), key);
        if (!name.equals(notation.name(key, 0))) {
            irregular.put(key, name);
        }
    }

    /// A name that is not used yet: of the identifier, or of the key, or of one like it.
    String unused(String id, String key) {
        var name = notation.name(id, count);
        for (var other = key; !used.add(name); other = key + "'" + repeats.merge(key, 1, Integer::sum)) {
            name = notation.name(other, count);
        }
        return name;
    }

    /// The name of the statement of this key.
    String of(String key) {
        var name = irregular.get(key);
        return name == null ? notation.name(key, 0) : name;
    }
}
