package dev.rejoinder.domain.interchange.aif;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

/// What of a document is no part of a statement or a relation: nodes, edges and entries, as they were, by the statement
/// or relation that they belong to. Those that belong to nobody, or do not fit there, are in the remainder.
final class Asides {

    private static final int REMAINDER = 0;

    private static final int NOT_ASIDE = 1;

    private static final int FIRST_OWNER = 2;

    private final NodeGraph graph;

    private final Groups nodes;

    private final Groups edges;

    private final Groups entries;

    private final Ints moved = new Ints();

    Asides(NodeGraph graph, Inferences inferences, OwnSayings own, Set<String> ownLists) {
        this.graph = graph;
        var owners = new Owners(graph, inferences);
        var groupOfNode = new int[graph.nodeCount()];
        Arrays.setAll(groupOfNode,
                node -> !graph.isThere(node) || inferences.isElement(node) || own.hasNode(node)
                        ? NOT_ASIDE
                        : group(owners.owner(node)));
        var groupOfEdge = new int[graph.edgeCount()];
        Arrays.setAll(groupOfEdge, edge -> inferences.isInside(edge) || own.hasEdge(edge)
                ? NOT_ASIDE
                : group(owner(owners, edge)));
        var all = graph.entries();
        var groupOfEntry = new int[all.size()];
        Arrays.setAll(groupOfEntry, entry -> own.hasEntry(entry) || ownLists.contains(all.get(entry).list())
                ? NOT_ASIDE
                : group(owners.owner(all.get(entry).node())));
        nodes = Groups.of(graph.nodeCount() + FIRST_OWNER, groupOfNode);
        edges = Groups.of(graph.nodeCount() + FIRST_OWNER, groupOfEdge);
        entries = Groups.of(graph.nodeCount() + FIRST_OWNER, groupOfEntry);
    }

    private int owner(Owners owners, int edge) {
        var owner = owners.owner(graph.from(edge));
        return owner == NodeGraph.NOWHERE ? owners.owner(graph.to(edge)) : owner;
    }

    private static int group(int owner) {
        return owner == NodeGraph.NOWHERE ? REMAINDER : owner + FIRST_OWNER;
    }

    /// What belongs to the statement or relation, as an object of lists; empty when nothing does.
    String of(int owner) {
        var room = new Room(Long.MAX_VALUE);
        add(group(owner), room);
        return room.text();
    }

    /// It has been kept, and is not needed any longer.
    void release(int owner) {
        nodes.in(group(owner)).forEach(graph::release);
        entries.in(group(owner)).forEach(graph::releaseEntry);
    }

    /// It belongs to nobody from now on.
    void moveToRemainder(int owner) {
        moved.add(group(owner));
    }

    /// What belongs to nobody, as far as there is room.
    Room remainder(long room) {
        var remainder = new Room(room);
        add(REMAINDER, remainder);
        for (var index = 0; index < moved.size(); index++) {
            add(moved.get(index), remainder);
        }
        return remainder;
    }

    private void add(int group, Room room) {
        nodes.in(group).forEach(node -> room.add(Lists.NODES, graph.text(node)));
        edges.in(group).forEach(edge -> room.add(Lists.EDGES, Json.text(graph.edge(edge))));
        entries.in(group).mapToObj(graph.entries()::get)
                .forEach(entry -> room.add(entry.list(), entry.text()));
    }

    /// Lists of items, as many as there is room for.
    static final class Room {

        private final Map<String, StringBuilder> lists = new LinkedHashMap<>();

        private long left;

        private long leftOut;

        private Room(long room) {
            left = room;
        }

        private void add(String list, String item) {
            var cost = Remainder.cost(item) + 1;
            if (cost > left) {
                leftOut++;
                return;
            }
            left -= cost;
            var items = lists.computeIfAbsent(list, _ -> new StringBuilder());
            items.append(items.isEmpty() ? "" : ",").append(item);
        }

        /// How many items there was no room for.
        long leftOut() {
            return leftOut;
        }

        /// The lists as an object; empty when there are none.
        String text() {
            if (lists.isEmpty()) {
                return "";
            }
            var text = new StringJoiner(",", "{", "}");
            lists.forEach((list, items) -> text.add(Json.text(Json.string(list)) + ":[" + items + "]"));
            return text.toString();
        }
    }
}
