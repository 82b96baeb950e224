package dev.rejoinder.clients;

import java.util.HashSet;
import java.util.Objects;

import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.MapTarget;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.MappedStatement;

/// How many nodes and arrows a flowchart of a map has. A relation is an arrow, unless it has several premises or
/// something leads to it: then it is a node between arrows.
record Flow(long nodes, long edges) {

    static Flow of(DocumentMap map) {
        var led = new HashSet<String>();
        map.drawn().stream().map(MappedRelation::target).map(MapTarget::key).forEach(led::add);
        map.said().stream().map(MappedStatement::about).filter(Objects::nonNull).map(MapTarget::key)
                .forEach(led::add);
        var between = map.drawn().stream()
                .filter(relation -> relation.premises().size() > 1 || led.contains(relation.key())).toList();
        var abouts = map.said().stream().filter(statement -> statement.about() != null).count();
        var premises = between.stream().mapToLong(relation -> relation.premises().size()).sum();
        return new Flow(map.said().size() + between.size(), map.drawn().size() + premises + abouts);
    }
}
