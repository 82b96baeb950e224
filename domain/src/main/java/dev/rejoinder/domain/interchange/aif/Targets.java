package dev.rejoinder.domain.interchange.aif;

import java.util.Optional;

import dev.rejoinder.domain.interchange.MapTarget;

/// Finds the statements and relations of the map by what their nodes are called.
record Targets(NodeGraph graph, Inferences inferences) {

    Optional<MapTarget> find(String id) {
        var found = graph.find(id);
        var node = found == NodeGraph.NOWHERE ? found : inferences.relation(found);
        return node == NodeGraph.NOWHERE || !inferences.isElement(node)
                ? Optional.empty()
                : Optional.of(at(node));
    }

    /// The statement or relation at this node.
    MapTarget at(int node) {
        return graph.type(node) == NodeType.I
                ? MapTarget.statement(graph.key(node))
                : MapTarget.relation(graph.key(node));
    }

    /// The key of the statement whose node is called so, empty when there is none.
    String statement(String id) {
        return find(id).filter(target -> !target.isRelation()).map(MapTarget::key).orElse("");
    }
}
