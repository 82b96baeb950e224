package dev.rejoinder.domain.interchange.lkif;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.rejoinder.domain.interchange.Loss.Treatment;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.SchemeNames;
import dev.rejoinder.domain.interchange.draft.Aside;
import dev.rejoinder.domain.interchange.draft.Roles;
import dev.rejoinder.domain.relation.Scheme;
import tools.jackson.databind.node.ObjectNode;

/// The scheme that an argument follows, and what roles its premises play in it.
final class Cast {

    private final String name;

    private final Scheme scheme;

    private final Claims claims;

    private final Losses losses;

    Cast(String name, Claims claims, Losses losses) {
        this.name = name;
        this.claims = claims;
        this.losses = losses;
        scheme = SchemeNames.read(name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('#')) + 1));
    }

    /// The scheme, which may be named by a URI.
    Scheme scheme() {
        return scheme;
    }

    /// The slots that the roles of these premises mean. What means nothing here is kept aside.
    Map<Integer, String> fill(String key, List<Premise> premises, ObjectNode kept) {
        if (!name.isEmpty() && scheme.value().isEmpty()) {
            kept.put("scheme", name);
            losses.lose(key, "scheme", Treatment.KEPT_ASIDE, "'%s' is no name of a scheme".formatted(name));
        }
        var roles = Aside.nothing();
        var types = Aside.nothing();
        Map<Integer, String> slots = new HashMap<>();
        for (var premise : premises) {
            var slot = Roles.slot(scheme, premise.role());
            if (slot == 0 || slots.putIfAbsent(slot, claims.key(premise)) != null) {
                keep(key, premise.statement(), premise.role(), roles);
            }
            if (premise.type() == Premise.Type.ASSUMPTION) {
                keep(key, premise.statement(), "assumption", types);
            }
        }
        put(kept, "roles", roles);
        put(kept, "types", types);
        return slots;
    }

    private void keep(String key, String statement, String value, ObjectNode roles) {
        if (!value.isEmpty()) {
            roles.put(statement, value);
            losses.lose(key, "role", Treatment.KEPT_ASIDE,
                    "That the premise %s is '%s' has no place here".formatted(statement, value));
        }
    }

    private static void put(ObjectNode kept, String name, ObjectNode values) {
        if (!values.isEmpty()) {
            kept.set(name, values);
        }
    }
}
