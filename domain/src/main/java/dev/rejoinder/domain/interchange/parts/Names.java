package dev.rejoinder.domain.interchange.parts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.rejoinder.domain.interchange.ArgumentMap;
import dev.rejoinder.domain.origin.Origin;

/// What statements and relations are called in a document: what the format's own system called them where they came
/// from, or else their keys. No two have the same name.
public final class Names {

    private final Map<String, String> names;

    private Names(Map<String, String> names) {
        this.names = names;
    }

    /// The names in a document of this system. Goes through the map once.
    public static Names of(ArgumentMap map, String system) {
        var wished = new LinkedHashMap<String, String>();
        try (var statements = map.statements()) {
            statements.forEach(statement -> wished.put(statement.key(),
                    wish(statement.origins(), system, statement.key())));
        }
        try (var relations = map.relations()) {
            relations.forEach(relation -> wished.put(relation.key(),
                    wish(relation.origins(), system, relation.key())));
        }
        return new Names(granted(wished));
    }

    private static Map<String, String> granted(Map<String, String> wished) {
        var names = new HashMap<String, String>();
        var taken = new HashSet<String>();
        wished.forEach((key, name) -> {
            if (!wished.containsKey(name) && taken.add(name)) {
                names.put(key, name);
            }
        });
        return names;
    }

    private static String wish(List<Origin> origins, String system, String key) {
        return origins.stream().filter(origin -> origin.system().equals(system)).map(Origin::id).findFirst()
                .orElse(key);
    }

    /// What the statement or relation of this key is called.
    public String of(String key) {
        return names.getOrDefault(key, key);
    }
}
