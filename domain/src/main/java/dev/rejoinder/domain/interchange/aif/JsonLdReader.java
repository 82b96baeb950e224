package dev.rejoinder.domain.interchange.aif;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapReader;
import dev.rejoinder.domain.interchange.text.JsonInput;
import tools.jackson.databind.node.ObjectNode;

/// Reads the Argument Interchange Format as linked data in JSON: a flat list of nodes, in `@graph` beside a `@context`,
/// or, in full names, alone. Nodes have the classes of the public database or those of other writers; edges are items
/// with `aif:from` and `aif:to`, or members such as `aif:Premise` of the nodes between. Nodes within nodes and graphs
/// within graphs are refused.
public final class JsonLdReader implements MapReader {

    @Override
    public DocumentMap read(InputStream document, Losses losses) {
        try (var json = JsonInput.of(document)) {
            var graph = new NodeGraph(losses);
            var vocabulary = new Vocabulary(losses);
            var reading = new LinkedReading(json, graph, vocabulary);
            var around = Json.object();
            if (json.isArray()) {
                json.items(() -> reading.node(json.tree()));
            } else {
                members(json, reading, vocabulary, around);
            }
            json.end();
            reading.end();
            Extras.setUnlessEmpty(reading.frame(), LinkedReading.OTHERS, around);
            return new MapDrawing(graph, reading.frame(), losses).map();
        }
    }

    private static void members(JsonInput json, LinkedReading reading, Vocabulary vocabulary,
            ObjectNode around) {
        var isThere = new AtomicBoolean();
        List<String> early = new ArrayList<>();
        json.members(name -> {
            if (!name.equals(LinkedReading.GRAPH)) {
                around.set(name, json.tree());
                vocabulary.learn(name.equals(Vocabulary.CONTEXT) ? around.get(name) : Json.object());
            } else if (around.has(Vocabulary.CONTEXT)) {
                isThere.set(json.isArray());
                json.items(() -> reading.node(json.tree()));
            } else {
                isThere.set(json.isArray());
                json.items(() -> early.add(Json.text(json.tree())));
            }
        });
        if (!isThere.get()) {
            throw json.malformed("The document has no @graph that is a list of nodes");
        }
        early.forEach(item -> reading.node(Json.parseAny(item)));
        keepOthers(around);
    }

    /// Of the contexts, ours is written anyway.
    private static void keepOthers(ObjectNode around) {
        var others = LinkedValues.items(around.path(Vocabulary.CONTEXT))
                .filter(context -> !context.isMissingNode() && !context.equals(Vocabulary.context()))
                .toList();
        around.remove(Vocabulary.CONTEXT);
        if (others.size() == 1) {
            around.set(Vocabulary.CONTEXT, others.getFirst());
        } else if (!others.isEmpty()) {
            others.forEach(around.withArray(Vocabulary.CONTEXT)::add);
        }
    }
}
