package dev.rejoinder.domain.interchange.graph;

import java.util.List;
import java.util.Map;

import dev.rejoinder.domain.interchange.Phase;

/// A statement, or a relation that other edges lead to or from.
public record GraphNode(String id, String key, String label, Look look, Map<Attribute, Value> values,
        List<Phase> phases) implements GraphElement {

    /// Whether it is a statement, and no relation.
    public boolean isStatement() {
        return look == Look.CLAIM || look == Look.EVIDENCE || look == Look.QUESTION;
    }

    /// All words of a statement; of a relation, what it does.
    public String words() {
        return values.getOrDefault(Attribute.TEXT, new Value.Text(label)).text();
    }
}
