package dev.rejoinder.domain.interchange.aif;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.relation.RelationKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Turns the items of lists into nodes of linked data. Whatever of an item has no name there is in `rejoinder:members`,
/// and what was read from linked data, in `jsonld`, is as it was.
record LinkedWriting(Index index) {

    ObjectNode item(String list, JsonNode item) {
        if (list.equals(Lists.NODES) && item instanceof ObjectNode node && id(node) != null) {
            return node(node);
        }
        if (list.equals(Lists.EDGES) && item instanceof ObjectNode edge && end(edge, "fromID") != null
                && end(edge, "toID") != null) {
            return edge(edge);
        }
        return list.equals(LinkedReading.GRAPH) && item instanceof ObjectNode other
                ? other
                : Json.object().put(Vocabulary.TYPE, Vocabulary.ENTRY).put(Vocabulary.LIST, list)
                        .set(Vocabulary.MEMBERS, item);
    }

    ObjectNode document(ObjectNode frame) {
        return Json.object().put(Vocabulary.TYPE, Vocabulary.DOCUMENT).set(Vocabulary.MEMBERS, frame);
    }

    private static @Nullable String id(ObjectNode node) {
        return NodeIds.read(node.has("nodeID") ? node.get("nodeID") : node.get("id")).orElse(null);
    }

    private static @Nullable String end(ObjectNode edge, String name) {
        return NodeIds.read(edge.get(name)).orElse(null);
    }

    private static ObjectNode node(ObjectNode node) {
        var linked =
                Json.object().put(Vocabulary.ID, Iris.write(String.valueOf(id(node)))).put(Vocabulary.TYPE,
                        Vocabulary.of(NodeType.named(Json.member(node, "type"))));
        put(linked, Vocabulary.TEXT, node.get("text"));
        put(linked, Vocabulary.DATE, node.get("timestamp"));
        put(linked, Vocabulary.SCHEME, node.get("scheme"));
        var rest = Members.difference(withoutOthers(node), LinkedValues.usual(linked));
        return spread(node, Extras.setUnlessEmpty(linked, Vocabulary.MEMBERS, rest));
    }

    private static void put(ObjectNode linked, String name, @Nullable JsonNode value) {
        if (value != null && value.isString()) {
            linked.set(name, value);
        }
    }

    private ObjectNode edge(ObjectNode edge) {
        var from = Iris.write(String.valueOf(end(edge, "fromID")));
        var to = Iris.write(String.valueOf(end(edge, "toID")));
        var linked = Json.object().put(Vocabulary.TYPE, role(Iris.read(from), Iris.read(to)))
                .put(Vocabulary.FROM, from).put(Vocabulary.TO, to);
        var rest = EdgeShape.difference(withoutOthers(edge), Iris.read(from), Iris.read(to));
        return spread(edge, rest == null ? linked : linked.set(Vocabulary.MEMBERS, rest));
    }

    private String role(String from, String to) {
        @Nullable
        RelationKind going = index.kind(from);
        @Nullable
        RelationKind coming = index.kind(to);
        if (going != null) {
            return Vocabulary.going(going);
        }
        return coming == null ? Vocabulary.EDGE : Vocabulary.coming(coming);
    }

    private static ObjectNode withoutOthers(ObjectNode item) {
        return item.get(LinkedReading.OTHERS) instanceof ObjectNode
                ? item.deepCopy().without(LinkedReading.OTHERS)
                : item;
    }

    private static ObjectNode spread(ObjectNode item, ObjectNode linked) {
        Json.object(item, LinkedReading.OTHERS).properties().stream()
                .filter(other -> isStill(linked, other.getKey(), other.getValue()))
                .forEach(other -> linked.set(other.getKey(), other.getValue()));
        return linked;
    }

    /// What was read as a text may have become another since.
    private static boolean isStill(ObjectNode linked, String name, JsonNode value) {
        return !LinkedValues.NAMED.contains(name) || !linked.has(name)
                || linked.get(name).stringValue().equals(LinkedValues.plain(value));
    }
}
