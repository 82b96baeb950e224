package dev.rejoinder.domain.judgement.strength;

import java.util.LinkedHashMap;
import java.util.Map;

import dev.rejoinder.domain.judgement.ArgumentGraph;
import dev.rejoinder.domain.judgement.Polarity;

/// A weighted graph in a line: `a:.8 b c; b>a c+a` has three statements, one attack and one support. Bases are
/// one half unless said.
public final class Sketch {

    private final ArgumentGraph graph = new ArgumentGraph();

    private final Map<String, Integer> elements = new LinkedHashMap<>();

    public static Sketch of(String line) {
        var sketch = new Sketch();
        for (var statement : line.split(";", -1)[0].strip().split(" +", -1)) {
            var parts = statement.split(":", -1);
            sketch.state(parts[0], parts.length > 1 ? Double.parseDouble(parts[1]) : 0.5);
        }
        if (line.contains(";")) {
            for (var relation : line.split(";", -1)[1].strip().split(" +", -1)) {
                var parts = relation.split("[>+]", -1);
                sketch.relate(relation.contains(">") ? Polarity.ATTACK : Polarity.SUPPORT, parts[0],
                        parts[1]);
            }
        }
        return sketch;
    }

    public void state(String name, double base) {
        elements.put(name, graph.addStatement(base));
    }

    public int relate(Polarity polarity, String source, String target) {
        return graph.addRelation(polarity, at(target), 1, at(source));
    }

    public ArgumentGraph graph() {
        return graph;
    }

    public int at(String name) {
        return elements.getOrDefault(name, ArgumentGraph.NONE);
    }

    public double strength(StrengthSemantics semantics, String name) {
        return Strengths.of(graph, semantics).strength(at(name));
    }
}
