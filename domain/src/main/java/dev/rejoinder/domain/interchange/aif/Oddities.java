package dev.rejoinder.domain.interchange.aif;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

import dev.rejoinder.domain.interchange.Loss.Treatment;
import dev.rejoinder.domain.interchange.Losses;

/// Warns of nodes, edges and entries that a document should not have. They are kept aside.
record Oddities(NodeGraph graph, Losses losses) {

    void note() {
        for (var node = 0; node < graph.nodeCount(); node++) {
            if (graph.type(node) == NodeType.OTHER) {
                losses.warn(graph.id(node), "node-type", Treatment.KEPT_ASIDE,
                        "It is of no type that is known");
            }
        }
        for (var edge = 0; edge < graph.edgeCount(); edge++) {
            note(edge);
        }
        noteEntries();
    }

    private void note(int edge) {
        var from = graph.from(edge);
        var to = graph.to(edge);
        if (!graph.isThere(from) || !graph.isThere(to)) {
            warn(edge, "missing-node", "The edge from %s to %s leads from or to a node that is not there");
        } else if (from == to) {
            warn(edge, "self-loop", "The edge from %s to %s leads to where it begins");
        } else if (!following(graph.type(from)).contains(graph.type(to))) {
            warn(edge, "odd-edge", "The edge from %s to %s joins nodes that no edge should join");
        }
    }

    private void warn(int edge, String feature, String sentence) {
        losses.warn(graph.id(graph.from(edge)), feature, Treatment.KEPT_ASIDE,
                sentence.formatted(graph.id(graph.from(edge)), graph.id(graph.to(edge))));
    }

    private static Set<NodeType> following(NodeType type) {
        return switch (type) {
            case I -> EnumSet.of(NodeType.RA, NodeType.CA, NodeType.MA, NodeType.PA);
            case RA, CA, MA, PA ->
                EnumSet.of(NodeType.I, NodeType.RA, NodeType.CA, NodeType.MA, NodeType.PA);
            case L -> EnumSet.of(NodeType.YA, NodeType.TA);
            case TA -> EnumSet.of(NodeType.L, NodeType.YA);
            case YA, OTHER, MISSING -> EnumSet.allOf(NodeType.class);
        };
    }

    private void noteEntries() {
        var located = new HashSet<Integer>();
        graph.entries().stream().filter(entry -> entry.list().equals("locutions")).forEach(entry -> {
            if (entry.node() == NodeGraph.NOWHERE || !graph.isThere(entry.node())) {
                losses.warn("", "missing-node", Treatment.KEPT_ASIDE,
                        "A locution is about a node that is not there");
            } else if (!located.add(entry.node())) {
                losses.warn(graph.id(entry.node()), "repeated-locution", Treatment.KEPT_ASIDE,
                        "It has more than one locution");
            }
        });
    }
}
