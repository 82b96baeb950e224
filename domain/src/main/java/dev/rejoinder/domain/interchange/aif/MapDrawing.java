package dev.rejoinder.domain.interchange.aif;

import java.util.ArrayList;
import java.util.Arrays;

import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.Losses;
import tools.jackson.databind.node.ObjectNode;

/// Draws the map of a document that has been read as a graph, and as what is left of it without the items of its
/// lists.
record MapDrawing(NodeGraph graph, ObjectNode frame, Losses losses) {

    DocumentMap map() {
        graph.end();
        new Oddities(graph, losses).note();
        var inferences = new Inferences(graph, losses);
        var illocutions = new Illocutions(graph);
        var voices = new Voices(graph, inferences.incoming(), illocutions);
        var own = new OwnSayings(graph, inferences, voices);
        var heading = new HeadingExtras(frame, losses);
        var keeping = new Keeping(new Asides(graph, inferences, own, heading.ownLists()), losses);
        var targets = new Targets(graph, inferences);
        var statements = new StatementDrawing(targets, voices, own, keeping);
        var relations = new RelationDrawing(targets, keeping);
        var said = Arrays.stream(new OrderOfSaying(graph, inferences, illocutions).statements())
                .mapToObj(statements::statement).toList();
        var drawn = inferences.relations().mapToObj(relations::relation).toList();
        var recorded = new ArrayList<>(statements.locutions());
        recorded.addAll(heading.locutions(targets));
        return new DocumentMap(heading.heading(keeping), said, drawn, recorded);
    }
}
