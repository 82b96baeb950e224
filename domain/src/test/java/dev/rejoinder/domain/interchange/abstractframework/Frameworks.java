package dev.rejoinder.domain.interchange.abstractframework;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import dev.rejoinder.domain.interchange.Carried;
import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.MadeUpMaps;
import dev.rejoinder.domain.interchange.MapTarget;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.interchange.draft.Documents;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.statement.Wording;

/// Made-up maps as frameworks: without a heading, and with relations that are called what they do, as no framework
/// names them.
final class Frameworks {

    private Frameworks() {}

    /// The attacks, and the supports where these are meant too, of a made-up map.
    static DocumentMap madeUp(long seed, Set<Carried> carried, Set<RelationKind> kinds) {
        var map = MadeUpMaps.map(seed, 14, carried);
        var relations = map.drawn().stream().filter(relation -> kinds.contains(relation.kind())).toList();
        return renamed(Documents.map(map.said(), relations), (key, _) -> key, false);
    }

    /// The map with statements that are called what the names say, which are given the key and the number, and whose
    /// words are these names too, if so.
    static DocumentMap renamed(DocumentMap map, BiFunction<String, Integer, String> names, boolean words) {
        Map<String, String> renaming = new HashMap<>();
        for (var statement : map.said()) {
            renaming.put(statement.key(), names.apply(statement.key(), renaming.size() + 1));
        }
        var said = map.said().stream()
                .map(statement -> claim(renaming.getOrDefault(statement.key(), ""), statement,
                        words))
                .toList();
        return Documents.map(said, map.drawn().stream().map(relation -> named(relation, renaming)).toList());
    }

    private static MappedStatement claim(String name, MappedStatement statement, boolean words) {
        return MappedStatement.claim(name, words ? new Wording(name, "") : statement.wording());
    }

    private static MappedRelation named(MappedRelation relation, Map<String, String> renaming) {
        var premises = relation.premises().stream().map(key -> renaming.getOrDefault(key, "")).toList();
        var target = renaming.getOrDefault(relation.target().key(), "");
        var key = premises.size() == 1
                ? Edge.shape(relation.kind(), premises, target)
                : relation.key();
        return MappedRelation.plain(key, relation.kind(), premises, MapTarget.statement(target));
    }

    /// How often each kind of relation is on the map.
    static Map<RelationKind, Long> counts(DocumentMap map) {
        return map.drawn().stream()
                .collect(Collectors.groupingBy(MappedRelation::kind, Collectors.counting()));
    }

    /// What bears on what, as text.
    static List<String> keys(DocumentMap map) {
        return map.drawn().stream().map(MappedRelation::key).toList();
    }
}
