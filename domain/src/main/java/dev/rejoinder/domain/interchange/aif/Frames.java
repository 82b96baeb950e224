package dev.rejoinder.domain.interchange.aif;

import java.util.Map;
import java.util.stream.Stream;

import tools.jackson.databind.node.ObjectNode;

/// Documents without the items of their lists: the graph alone, or in `AIF` among what tools add to it.
final class Frames {

    static final String GRAPH = "AIF";

    static final String LAYOUT = "OVA";

    private Frames() {}

    /// The frame of a document that is the graph alone, as it is written here.
    static ObjectNode plain() {
        var frame = Json.object();
        frame.putArray(Lists.NODES);
        frame.putArray(Lists.EDGES);
        frame.putArray(Lists.LOCUTIONS);
        frame.putArray(Lists.PARTICIPANTS);
        return frame;
    }

    /// The frame of a document that wraps the graph, as it is written here.
    static ObjectNode wrapping() {
        var frame = Json.object();
        var graph = frame.putObject(GRAPH);
        Lists.GRAPH.stream().filter(list -> !list.startsWith("cq")).forEach(graph::putArray);
        frame.put("text", "").put("dialog", true);
        var layout = frame.putObject(LAYOUT).put("firstname", "").put("surname", "").put("url", "");
        layout.putArray(Lists.NODES);
        layout.putArray(Lists.EDGES);
        return frame;
    }

    static ObjectNode unlessUsual(ObjectNode frame, ObjectNode usual) {
        return frame.equals(usual) ? Json.object() : frame;
    }

    /// The members around a graph that are not as they are written here.
    static Stream<String> unusual(ObjectNode frame) {
        var usual = wrapping();
        return frame.properties().stream()
                .filter(member -> !member.getKey().equals(GRAPH)
                        && !member.getValue().equals(usual.get(member.getKey())))
                .map(Map.Entry::getKey);
    }

    /// The members around a graph that say anything.
    static Stream<String> around(ObjectNode frame) {
        return frame.has(LAYOUT)
                ? Stream.concat(Stream.of(LAYOUT), unusual(frame).filter(member -> !member.equals(LAYOUT)))
                : unusual(frame);
    }

    static boolean isWrapping(ObjectNode frame) {
        return frame.get(GRAPH) instanceof ObjectNode;
    }
}
