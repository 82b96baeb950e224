package dev.rejoinder.domain.interchange.argdown;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.SchemeNames;
import dev.rejoinder.domain.judgement.Reading;
import dev.rejoinder.domain.origin.Origin;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.relation.Scheme;
import tools.jackson.databind.node.ObjectNode;

/// What data says of a relation that a map has a place for, and what else it says.
///
/// @param slots which premise fills which slot of the scheme, both by their numbers from 1
/// @param rest what has no place
record RelationData(Scheme scheme, Map<Integer, Integer> slots, Reading reading, List<Origin> origins,
        ObjectNode rest) {

    private static final String SLOTS = "slots";

    private static final String SCHEME = "scheme";

    private static final String REQUIRED = "required";

    private static final String NUMBER = "[1-9][0-9]?";

    /// Reads the data, which stays as it is, for a relation that follows these rules.
    static RelationData of(ObjectNode data, List<String> rules) {
        var rest = data.deepCopy();
        var scheme = rules.isEmpty() ? Words.take(rest, SCHEME) : rules.getFirst();
        return new RelationData(SchemeNames.read(scheme), slots(rest),
                Words.takeTrue(rest, REQUIRED) ? Reading.REQUIRED : Reading.PLAIN,
                StatementData.origins(rest), rest);
    }

    private static Map<Integer, Integer> slots(ObjectNode data) {
        var slots = new HashMap<Integer, Integer>();
        for (var slot : data.path(SLOTS).properties()) {
            var premise = Words.of(data.path(SLOTS), slot.getKey());
            if (!slot.getKey().matches(NUMBER) || !premise.matches(NUMBER)) {
                return Map.of();
            }
            slots.put(Integer.valueOf(slot.getKey()), Integer.valueOf(premise));
        }
        data.remove(SLOTS);
        return slots;
    }

    /// The same relation with all this.
    MappedRelation applied(MappedRelation plain) {
        var filled = new HashMap<Integer, String>();
        slots.forEach((slot, premise) -> {
            if (premise <= plain.premises().size()) {
                filled.put(slot, plain.premises().get(premise - 1));
            }
        });
        return plain.following(scheme, filled)
                .read(plain.kind() == RelationKind.SUPPORT ? reading : Reading.PLAIN);
    }

    /// Puts what a map tells of the relation, besides what it connects and its scheme, into the data.
    static void put(ObjectNode data, MappedRelation relation) {
        Words.put(data, REQUIRED, relation.reading() == Reading.REQUIRED);
        var slots = Foreign.nothing();
        relation.slots().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(slot -> slots
                .put(slot.getKey().toString(), "" + (relation.premises().indexOf(slot.getValue()) + 1)));
        Words.put(data, SLOTS, slots);
        StatementData.putOrigins(data, relation.origins());
    }

    /// Puts the scheme into the data.
    static void putScheme(ObjectNode data, Scheme scheme) {
        Words.put(data, SCHEME, scheme.value());
    }

    /// The scheme as the name of a rule, such as `Expert opinion`; empty for none.
    static String rule(Scheme scheme) {
        var words = scheme.value().replace('-', ' ');
        return words.isEmpty() ? "" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
