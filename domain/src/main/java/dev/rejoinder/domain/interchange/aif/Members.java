package dev.rejoinder.domain.interchange.aif;

import tools.jackson.databind.node.ObjectNode;

/// What sets an object apart from the usual one: the members that differ, and under `@without` the names of the usual
/// ones that it lacks. A name of its own that begins with `@` gets one more of them; the names that begin with just
/// one are left to those who keep more along with the difference.
final class Members {

    private static final String WITHOUT = "@without";

    private Members() {}

    /// The difference; empty when there is none.
    static ObjectNode difference(ObjectNode found, ObjectNode usual) {
        var difference = Json.object();
        found.properties().forEach(member -> {
            if (!member.getValue().equals(usual.get(member.getKey()))) {
                difference.set(member.getKey().startsWith("@") ? "@" + member.getKey() : member.getKey(),
                        member.getValue());
            }
        });
        var lacking = Json.array();
        usual.propertyNames().stream().filter(name -> !found.has(name)).forEach(lacking::add);
        return lacking.isEmpty() ? difference : difference.set(WITHOUT, lacking);
    }

    /// The object that differs so from the usual one.
    static ObjectNode restore(ObjectNode difference, ObjectNode usual) {
        var found = usual.deepCopy();
        if (difference.get(WITHOUT) != null) {
            difference.get(WITHOUT).forEach(name -> found.remove(name.asString("")));
        }
        difference.properties().forEach(member -> {
            var name = member.getKey();
            if (!name.startsWith("@")) {
                found.set(name, member.getValue());
            } else if (name.startsWith("@@")) {
                found.set(name.substring(1), member.getValue());
            }
        });
        return found;
    }
}
