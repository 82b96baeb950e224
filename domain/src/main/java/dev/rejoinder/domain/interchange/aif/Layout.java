package dev.rejoinder.domain.interchange.aif;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Places the nodes of a map in rows, in the order in which they are written. Locutions are there, but do not show.
record Layout(Outgoing outgoing) {

    private static final int COLUMNS = 5;

    private static final int WIDTH = 260;

    private static final int HEIGHT = 140;

    /// The items of the list, those of the layout among them.
    Stream<JsonNode> items(String list) {
        var place = new AtomicInteger();
        return switch (list) {
            case Lists.LAYOUT_NODES ->
                outgoing.items(Lists.NODES)
                        .map(node -> isShown(node) ? shown(node, place.getAndIncrement()) : hidden(node));
            case Lists.LAYOUT_EDGES -> outgoing.items(Lists.EDGES).map(Layout::edge);
            default -> outgoing.items(list);
        };
    }

    private static boolean isShown(JsonNode node) {
        var type = NodeType.named(Json.member(node, "type"));
        return type == NodeType.I || type.isRelation();
    }

    private static JsonNode shown(JsonNode node, int place) {
        return place(node, true).put("x", WIDTH * (place % COLUMNS)).put("y", HEIGHT * (place / COLUMNS))
                .put("timestamp", "");
    }

    private static JsonNode hidden(JsonNode node) {
        return place(node, false).put("x", 0).put("y", 0).put("timestamp", "");
    }

    private static ObjectNode place(JsonNode node, boolean visible) {
        var place = Json.object();
        place.set("nodeID", node.path("nodeID"));
        return place.put("visible", visible);
    }

    private static JsonNode edge(JsonNode edge) {
        var drawn = Json.object();
        drawn.set("fromID", edge.path("fromID"));
        drawn.set("toID", edge.path("toID"));
        return drawn.put("visible", true);
    }
}
