package dev.rejoinder.domain.interchange.graph;

import java.util.List;
import java.util.Map;

import dev.rejoinder.domain.interchange.Phase;

/// A node or an edge.
public sealed interface GraphElement permits GraphNode, GraphEdge {

    /// Names it among all nodes and edges; made of ASCII letters, digits, and the signs `.-_:` alone.
    String id();

    /// The key of the statement or relation that it stands for.
    String key();

    /// A few words of one line.
    String label();

    /// How it is drawn.
    Look look();

    /// What is known of it, in the order of the attributes.
    Map<Attribute, Value> values();

    /// Whether it is withdrawn.
    default boolean isWithdrawn() {
        return new Value.Truth(true).equals(values().get(Attribute.WITHDRAWN));
    }

    /// The colour that it has in a picture of the present: what is withdrawn is pale.
    default String colour() {
        return isWithdrawn() ? "#767676" : look().colour();
    }

    /// The life of what it stands for; empty when unknown.
    List<Phase> phases();
}
