package dev.rejoinder.domain.interchange.carneades;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.rejoinder.domain.interchange.MalformedDocument.Place;
import dev.rejoinder.domain.interchange.text.Ceiling;
import tools.jackson.databind.node.ObjectNode;

/// A document as its parts.
final class Graph {

    private final Map<String, Stated> statements = new LinkedHashMap<>();

    private final Map<String, Argued> arguments = new LinkedHashMap<>();

    private final List<Dispute> disputes = new ArrayList<>();

    private final Set<String> assumptions = new HashSet<>();

    private final Map<String, String> names = new HashMap<>();

    /// The parts of the document.
    Graph(ObjectNode root) {
        Ceiling.check(root.path("statements").size(), Place.at("/statements"));
        Ceiling.check(root.path("arguments").size(), Place.at("/arguments"));
        Tree.mapping(root, "statements").forEachEntry((id, value) -> {
            statements.put(id, Stated.of(id, value));
            names.putIfAbsent(Formulas.compact(id), id);
        });
        Tree.mapping(root, "arguments")
                .forEachEntry((id, value) -> arguments.put(id, Argued.of(id, value, this::name)));
        Tree.mapping(root, "issues")
                .forEachEntry((id, value) -> disputes.add(Dispute.of(id, value, this::name)));
        root.path("assumptions").forEach(value -> assumptions.add(name(Tree.text(value))));
        statements.values().stream().filter(Stated::isAssumed)
                .forEach(stated -> assumptions.add(stated.id()));
    }

    /// What the statement is listed as that is named so; as it is named, where there is none.
    String name(String mention) {
        return statements.containsKey(mention)
                ? mention
                : names.getOrDefault(Formulas.compact(mention), mention.strip());
    }

    Map<String, Stated> statements() {
        return statements;
    }

    /// The statement of this name, as it is listed, or as it would be.
    Stated statement(String id) {
        return statements.getOrDefault(id, Stated.undeclared(id));
    }

    Map<String, Argued> arguments() {
        return arguments;
    }

    List<Dispute> disputes() {
        return disputes;
    }

    /// Whether the statement is assumed to hold.
    boolean isAssumed(String id) {
        return assumptions.contains(id);
    }
}
