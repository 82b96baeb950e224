package dev.rejoinder.domain.interchange.aif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.interchange.Loss.Treatment;
import dev.rejoinder.domain.interchange.Losses;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The nodes, edges and entries of a document as they are read, numbered in that order. Nodes and entries are kept as
/// text, edges as the numbers of their ends and what sets them apart from the usual one.
final class NodeGraph {

    /// The entry, or edge, belongs to no node.
    static final int NOWHERE = -1;

    private static final String RELEASED = "{}";

    private final Losses losses;

    private final Map<String, Integer> places = new HashMap<>();

    private final List<String> ids = new ArrayList<>();

    private final List<@Nullable String> nodes = new ArrayList<>();

    private final List<NodeType> types = new ArrayList<>();

    private final List<String> hints = new ArrayList<>();

    private final Map<String, String> hintPool = new HashMap<>();

    private final Map<String, String> forces = new HashMap<>();

    private final Map<Integer, String> derived = new HashMap<>();

    private final Set<String> derivedIds = new HashSet<>();

    private final Ints from = new Ints();

    private final Ints to = new Ints();

    private final List<@Nullable String> edges = new ArrayList<>();

    private final Set<String> edgeMarks = new HashSet<>();

    private int edgesRepeated;

    private final List<Entry> entries = new ArrayList<>();

    NodeGraph(Losses losses) {
        this.losses = losses;
    }

    /// Something besides nodes and edges, or one of these that has no place in the graph: an item of a list, and the
    /// node that it is about.
    record Entry(String list, int node, String text) {}

    /// Adds the node, unless it has no identifier.
    boolean addNode(ObjectNode node) {
        var id = NodeIds.read(node.has("nodeID") ? node.get("nodeID") : node.get("id"));
        id.ifPresent(name -> {
            var place = place(name);
            if (nodes.get(place) == null) {
                nodes.set(place, Json.text(node));
                types.set(place, NodeType.named(Json.member(node, "type")));
                hints.set(place, hintPool.computeIfAbsent(hint(type(place), node), hint -> hint));
            } else {
                losses.warn(name, "repeated-node", Treatment.KEPT_ASIDE, "The node is there more than once");
                entries.add(new Entry(Lists.NODES, place, Json.text(node)));
            }
        });
        return id.isPresent();
    }

    private String hint(NodeType type, ObjectNode node) {
        return switch (type) {
            case L -> Illocutions.speakerIn(Json.member(node, "text"));
            case YA -> forces.computeIfAbsent(Illocutions.name(node), Illocutions::force);
            default -> "";
        };
    }

    /// Adds the edge; one that lacks an end is an entry.
    void addEdge(ObjectNode edge) {
        var start = end(edge, "fromID", "from");
        var end = end(edge, "toID", "to");
        if (start == NOWHERE || end == NOWHERE) {
            losses.warn("", "edge-without-end", Treatment.KEPT_ASIDE, "An edge lacks one of its ends");
            entries.add(new Entry(Lists.EDGES, Math.max(start, end), Json.text(edge)));
            return;
        }
        from.add(start);
        to.add(end);
        var difference = EdgeShape.difference(edge, id(start), id(end));
        var mark = difference == null ? null : Json.text(difference);
        edges.add(mark);
        if (difference != null && difference.isValueNode() && !edgeMarks.add(String.valueOf(mark))) {
            edgesRepeated++;
        }
    }

    /// Everything has been read.
    void end() {
        edgeMarks.clear();
        if (edgesRepeated > 0) {
            losses.warn("", "repeated-edge", Treatment.NOTED,
                    "%d edges have the identifier of an edge before them".formatted(edgesRepeated));
        }
    }

    private int end(ObjectNode edge, String name, String other) {
        var value = edge.has(name) ? edge.get(name) : edge.get(other);
        return NodeIds.read(value instanceof ObjectNode node ? node.get("id") : value).map(this::place)
                .orElse(NOWHERE);
    }

    /// Adds the item of the list; it belongs to the node that it names, if it names one.
    void addEntry(String list, JsonNode item) {
        var node = NodeIds.read(item.has("nodeID") ? item.get("nodeID") : item.get("fromID")).map(this::place)
                .orElse(NOWHERE);
        entries.add(new Entry(list, node, Json.text(item)));
    }

    private int place(String id) {
        return places.computeIfAbsent(id, name -> {
            ids.add(name);
            nodes.add(null);
            types.add(NodeType.MISSING);
            hints.add("");
            return ids.size() - 1;
        });
    }

    /// Gives new names to the nodes whose names hold only within the document.
    void renameBlank(String document) {
        for (var node = 0; node < ids.size(); node++) {
            var id = ids.get(node);
            if (id.startsWith("_:")) {
                var other = unused("blank-%s-%s".formatted(document, id.substring(2)));
                places.remove(id);
                places.put(other, node);
                ids.set(node, other);
                if (isThere(node)) {
                    nodes.set(node, Json.text(node(node).put("nodeID", other)));
                }
            }
        }
    }

    int nodeCount() {
        return ids.size();
    }

    int edgeCount() {
        return edges.size();
    }

    List<Entry> entries() {
        return entries;
    }

    NodeType type(int node) {
        return types.get(node);
    }

    /// The speaker that the text of a locution names, or the force of an illocution; empty where it does not tell.
    String hint(int node) {
        return hints.get(node);
    }

    /// What the document calls the node.
    String id(int node) {
        return ids.get(node);
    }

    /// What the statement or relation that the node becomes is called: the same wherever it can be.
    String key(int node) {
        var id = id(node);
        var fitting = NodeIds.fitting(id);
        return fitting.equals(id) ? id : derived.computeIfAbsent(node, _ -> unused(fitting));
    }

    /// The identifier, or one like it that no node has and that was not given away before; from now on it is given
    /// away.
    String unused(String id) {
        var unused = id;
        for (var count = 2; places.containsKey(unused) || !derivedIds.add(unused); count++) {
            unused = id + "-" + count;
        }
        return unused;
    }

    /// The node of this identifier, `NOWHERE` when there is none.
    int find(String id) {
        return places.getOrDefault(id, NOWHERE);
    }

    /// The node as it was read, which was not released before.
    ObjectNode node(int node) {
        return Json.parse(text(node));
    }

    /// The same as text.
    String text(int node) {
        return Objects.requireNonNull(nodes.get(node));
    }

    /// What the node says is not needed any longer.
    void release(int node) {
        nodes.set(node, RELEASED);
    }

    /// What the entry says is not needed any longer.
    void releaseEntry(int entry) {
        entries.set(entry, new Entry("", NOWHERE, RELEASED));
    }

    boolean isThere(int node) {
        return nodes.get(node) != null;
    }

    int from(int edge) {
        return from.get(edge);
    }

    int to(int edge) {
        return to.get(edge);
    }

    /// The edge as it was read.
    ObjectNode edge(int edge) {
        var difference = edges.get(edge);
        return EdgeShape.restore(difference == null ? null : Json.parseAny(difference), id(from(edge)),
                id(to(edge)));
    }

    /// What sets the edge apart from others of the same ends, as it is kept; nothing for the usual one.
    @Nullable
    String mark(int edge) {
        return edges.get(edge);
    }

    /// From where the edges lead.
    Groups outgoing() {
        return Groups.of(nodeCount(), from.toArray());
    }

    /// Where the edges lead to.
    Groups incoming() {
        return Groups.of(nodeCount(), to.toArray());
    }
}
