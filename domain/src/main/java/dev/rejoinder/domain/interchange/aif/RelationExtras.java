package dev.rejoinder.domain.interchange.aif;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.judgement.Reading;
import dev.rejoinder.domain.relation.Scheme;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What of a relation the format has no place for.
final class RelationExtras {

    private static final Set<String> MEMBERS = Set.of("scheme", "slots", "required", "origins");

    private static final Pattern SLOT = Pattern.compile("[1-9][0-9]{0,2}");

    private RelationExtras() {}

    /// As members of an object. `ids` gives what nodes are called.
    static ObjectNode write(MappedRelation relation, Function<String, String> ids) {
        var extras = Json.object();
        if (Schemes.written(relation.scheme()).isEmpty()) {
            Extras.putUnlessEmpty(extras, "scheme", relation.scheme().value());
        }
        var slots = Json.object();
        new TreeMap<>(relation.slots())
                .forEach((slot, premise) -> slots.put(slot.toString(), ids.apply(premise)));
        Extras.setUnlessEmpty(extras, "slots", slots);
        if (relation.reading() == Reading.REQUIRED) {
            extras.put("required", true);
        }
        Extras.setUnlessEmpty(extras, "origins", Extras.writeOrigins(Kept.others(relation.origins())));
        return extras;
    }

    /// The relation with what these members say. `keys` finds premises by what nodes are called.
    static MappedRelation read(MappedRelation plain, ObjectNode written, Extras extras,
            Function<String, String> keys) {
        extras.refuseOthers(written, MEMBERS);
        var scheme = written.has("scheme")
                ? extras.valid(() -> new Scheme(Json.member(written, "scheme"))).orElse(plain.scheme())
                : plain.scheme();
        return plain.following(scheme, slots(plain, written.path("slots"), extras, keys))
                .read(written.path("required").asBoolean(false) ? Reading.REQUIRED : Reading.PLAIN)
                .from(extras.origins(plain.origins(), written.path("origins")));
    }

    private static Map<Integer, String> slots(MappedRelation relation, JsonNode written, Extras extras,
            Function<String, String> keys) {
        var slots = new HashMap<Integer, String>();
        written.properties().forEach(slot -> {
            var premise = keys.apply(slot.getValue().asString(""));
            if (SLOT.matcher(slot.getKey()).matches() && relation.premises().contains(premise)) {
                slots.put(Integer.valueOf(slot.getKey()), premise);
            } else {
                extras.lose("Slot %s is none, or is filled by no premise".formatted(slot.getKey()));
            }
        });
        return slots;
    }
}
