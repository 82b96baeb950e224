package dev.rejoinder.domain.interchange.graph;

import dev.rejoinder.domain.interchange.ArgumentMap;
import dev.rejoinder.domain.layout.LayoutGraph;
import dev.rejoinder.domain.layout.LayoutOptions;
import dev.rejoinder.domain.layout.MapLayout;

/// Lays out argument maps, so that every format and every page shows the same picture.
public final class MapPlacing {

    private MapPlacing() {}

    /// Where everything on the map is when it is laid out as usual.
    public static Positions positions(ArgumentMap map) {
        return place(map, LayoutOptions.DEFAULT)::positionOf;
    }

    /// Goes through the map, keeps keys and numbers only, and lays them out.
    public static MapLayout place(ArgumentMap map, LayoutOptions options) {
        var graph = new LayoutGraph(options);
        try (var statements = map.statements()) {
            statements.forEachOrdered(
                    statement -> graph.statement(statement.key(), statement.wording().text()));
        }
        try (var relations = map.relations()) {
            relations.forEachOrdered(relation -> graph.relation(relation.key(), relation.premises(),
                    relation.target().key()));
        }
        try (var statements = map.statements()) {
            statements.forEachOrdered(statement -> {
                var about = statement.about();
                if (about != null) {
                    graph.question(statement.key(), about.key());
                }
            });
        }
        return graph.layOut();
    }
}
