package dev.rejoinder.domain.interchange.agxml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.rejoinder.domain.interchange.Loss.Treatment;
import dev.rejoinder.domain.interchange.Losses;

/// A microtext as it is in the document.
///
/// @param segments of the text by their identifiers
/// @param units the types of the units of argument by their identifiers
/// @param edges between units, and onto edges, in their order
/// @param groundings what a segment or a joint of segments belongs to: a joint or a unit; only the first counts
record Microtext(String id, String topic, String stance, Map<String, String> segments,
        Map<String, String> units,
        List<Arrow> edges, Map<String, String> groundings, Set<String> taken) {

    Microtext(String id, String topic, String stance) {
        this(id, topic, stance, new LinkedHashMap<>(), new LinkedHashMap<>(), new ArrayList<>(),
                new HashMap<>(),
                new HashSet<>());
    }

    /// Adds a segment, unless something is called so already.
    boolean addSegment(String name, String words) {
        segments.putIfAbsent(name, words);
        return taken.add(name);
    }

    /// Adds a joint of segments, unless something is called so already.
    boolean addJoint(String name) {
        return taken.add(name);
    }

    /// Adds a unit of argument, unless something is called so already.
    boolean addUnit(String name, String type) {
        units.putIfAbsent(name, type);
        return taken.add(name);
    }

    /// Adds an edge, unless something is called so already.
    boolean addEdge(Arrow edge) {
        if (edge.type().equals("seg")) {
            groundings.putIfAbsent(edge.source(), edge.target());
        } else {
            edges.add(edge);
        }
        return taken.add(edge.id());
    }

    /// Passes over an element that is none of these.
    boolean pass(String element, Losses losses) {
        losses.lose("", element, Treatment.LEFT_OUT,
                "There is no place for the element %s".formatted(element));
        return true;
    }
}
