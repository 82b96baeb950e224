package dev.rejoinder.domain.interchange.graph;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.rejoinder.domain.interchange.Phase;

/// A relation between two statements, one end of a relation that is a node, or what a question is about.
///
/// @param source the identifier of the node that the edge leads from
/// @param target the identifier of the node that it leads to
public record GraphEdge(String id, String key, Role role, String source, String target, String label,
        Look look, Map<Attribute, Value> values, List<Phase> phases) implements GraphElement {

    /// What part of a relation an edge is.
    public enum Role {
        WHOLE, PREMISE, TARGET, ABOUT;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// How the edge ends: one that leads to its own relation has no head.
    public Look.Head head() {
        return role == Role.PREMISE ? Look.Head.NONE : look.head();
    }

    /// Whether it supports, attacks, and so on, or is about something.
    public String kind() {
        return values.getOrDefault(Attribute.KIND, new Value.Text(role.word())).text();
    }
}
