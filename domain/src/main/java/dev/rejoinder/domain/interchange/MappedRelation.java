package dev.rejoinder.domain.interchange;

import java.util.List;
import java.util.Map;

import dev.rejoinder.domain.judgement.Reading;
import dev.rejoinder.domain.origin.Origin;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.relation.Scheme;

/// A relation on the map: premises that bear, together, on a target.
///
/// @param key names it on the map, among statements and relations alike
/// @param premises the keys of 1 to 50 different statements, none of which is the target
/// @param slots which premise, by its key, fills which slot of the scheme, by its number from 1
/// @param reading whether a support is required by what it supports
/// @param origins where it came from; one at most for each system and identifier
/// @param passage how it came and went
public record MappedRelation(String key, RelationKind kind, List<String> premises, MapTarget target,
        Scheme scheme,
        Map<Integer, String> slots, Reading reading, List<Origin> origins, Passage passage) {

    public MappedRelation {
        premises = List.copyOf(premises);
        slots = Map.copyOf(slots);
        origins = List.copyOf(origins);
    }

    /// A relation of which no more is known than what bears on what.
    public static MappedRelation plain(String key, RelationKind kind, List<String> premises,
            MapTarget target) {
        return new MappedRelation(key, kind, premises, target, Scheme.NONE, Map.of(), Reading.PLAIN,
                List.of(),
                Passage.UNKNOWN);
    }

    /// The same relation, following this scheme, with these premises in its slots.
    public MappedRelation following(Scheme other, Map<Integer, String> filled) {
        return new MappedRelation(key, kind, premises, target, other, filled, reading, origins, passage);
    }

    /// The same relation, read this way.
    public MappedRelation read(Reading other) {
        return new MappedRelation(key, kind, premises, target, scheme, slots, other, origins, passage);
    }

    /// The same relation, come from there.
    public MappedRelation from(List<Origin> others) {
        return new MappedRelation(key, kind, premises, target, scheme, slots, reading, others, passage);
    }
}
