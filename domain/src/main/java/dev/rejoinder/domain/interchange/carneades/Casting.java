package dev.rejoinder.domain.interchange.carneades;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import dev.rejoinder.domain.interchange.Loss.Treatment;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.SchemeNames;
import dev.rejoinder.domain.interchange.draft.Roles;
import dev.rejoinder.domain.relation.Scheme;

/// The scheme that an argument follows, and the slots that its premises fill.
///
/// @param weighing the scheme of Carneades that is none, but a way to weigh premises; empty where none is named
record Casting(Scheme scheme, Map<Integer, String> slots, String weighing) {

    /// The schemes of Carneades that are ways to weigh premises, with which it begins.
    static final Set<String> WEIGHINGS = Set.of("linked", "convergent", "cumulative", "factorized");

    private static final String LINKED = "linked";

    /// The casting of an argument.
    static Casting of(Argued argument, Claims claims) {
        var name = Tree.text(argument.rest().path("scheme"));
        var scheme = scheme(name);
        Map<Integer, String> slots = new HashMap<>(slots(scheme, argument.premises(), claims::listed));
        var premises = argument.statements().stream().map(claims::listed).toList();
        argument.ours().path("slots").forEachEntry((slot, statement) -> {
            var premise = claims.listed(Tree.text(statement));
            if (premises.contains(premise) && isNumber(slot)) {
                slots.put(Integer.valueOf(slot), premise);
            }
        });
        return new Casting(scheme, slots, WEIGHINGS.contains(name) ? name : "");
    }

    /// The scheme of this name.
    static Scheme scheme(String name) {
        return WEIGHINGS.contains(name) ? Scheme.NONE : SchemeNames.read(name);
    }

    /// The slots that roles mean; the first role that means a slot fills it.
    static Map<Integer, String> slots(Scheme scheme, List<Role> roles, UnaryOperator<String> keys) {
        Map<Integer, String> slots = new HashMap<>();
        if (!scheme.value().isEmpty()) {
            for (var role : roles) {
                var slot = Roles.slot(scheme, role.name());
                if (slot > 0) {
                    slots.putIfAbsent(slot, keys.apply(role.statement()));
                }
            }
        }
        return slots;
    }

    private static boolean isNumber(String slot) {
        return !slot.isEmpty() && slot.length() < 3
                && slot.chars().allMatch(digit -> '0' <= digit && digit <= '9');
    }

    /// Says that premises are weighed in a way that means nothing here, if they are.
    void warn(String key, Losses losses) {
        if (!weighing.isEmpty() && !weighing.equals(LINKED)) {
            losses.warn(key, "weighing", Treatment.KEPT_ASIDE,
                    "Its premises are %s in Carneades, but linked here".formatted(weighing));
        }
    }
}
