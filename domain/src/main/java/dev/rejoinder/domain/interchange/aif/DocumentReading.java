package dev.rejoinder.domain.interchange.aif;

import java.util.HashSet;
import java.util.Set;

import dev.rejoinder.domain.interchange.text.JsonInput;
import tools.jackson.databind.node.ObjectNode;

/// Reads a document of JSON: the items of its lists one by one into a graph, all else as a tree.
record DocumentReading(JsonInput json, NodeGraph graph) {

    private static final Set<String> OBJECTS = Set.of(Frames.LAYOUT, Extras.MEMBER);

    /// The document without the items of its lists.
    ObjectNode frame() {
        var frame = Json.object();
        var lists = new HashSet<String>();
        json.members(name -> {
            if (name.equals(Frames.GRAPH)) {
                members("", frame.putObject(name));
            } else if (OBJECTS.contains(name) && json.isObject()) {
                members(name + "/", frame.putObject(name));
            } else {
                lists.add(Lists.GRAPH.contains(name) ? name : "");
                member("", name, frame);
            }
        });
        lists.remove("");
        json.end();
        if (Frames.isWrapping(frame) && !lists.isEmpty()) {
            throw json.malformed("The document has both a graph in AIF and %s beside it"
                    .formatted(lists.iterator().next()));
        }
        if (!Frames.isWrapping(frame) && !lists.contains(Lists.NODES)) {
            throw json.malformed("The document has neither nodes nor a graph in AIF");
        }
        return frame;
    }

    private void members(String path, ObjectNode into) {
        json.members(name -> member(path, name, into));
    }

    private void member(String path, String name, ObjectNode into) {
        var list = path + name;
        var isList = path.isEmpty() ? Lists.GRAPH.contains(list) : Lists.AROUND.contains(list);
        if (isList && json.isArray()) {
            into.putArray(name);
            json.items(() -> item(list));
            return;
        }
        var value = json.tree();
        if ((list.equals(Lists.NODES) || list.equals(Lists.EDGES)) && !value.isNull()) {
            throw json.malformed("There should be a list of %s".formatted(list));
        }
        into.set(name, value);
    }

    private void item(String list) {
        var item = json.tree();
        if (list.equals(Lists.NODES) || list.equals(Lists.EDGES)) {
            if (!(item instanceof ObjectNode object)) {
                throw json.malformed("There should be an object");
            }
            add(list, object);
        } else {
            graph.addEntry(list, item);
        }
    }

    private void add(String list, ObjectNode item) {
        if (list.equals(Lists.EDGES)) {
            graph.addEdge(item);
        } else if (!graph.addNode(item)) {
            throw json.malformed("The node has no nodeID");
        }
    }
}
