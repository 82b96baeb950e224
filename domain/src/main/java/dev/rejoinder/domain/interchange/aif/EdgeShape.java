package dev.rejoinder.domain.interchange.aif;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Edges as they are written here, and in short what sets others apart: a text for the edge of a public node set that
/// has this `edgeID`, a whole number for that of an analysis tool, the difference for any other.
final class EdgeShape {

    private static final String ID = "edgeID";

    private static final String FROM = "fromID";

    private static final String TO = "toID";

    private static final String FORM = "formEdgeID";

    private static final int MEMBERS = 4;

    private EdgeShape() {}

    /// The edge between the nodes as it is written here.
    static ObjectNode usual(String from, String to) {
        return Json.object().put(ID, usualId(from, to)).put(FROM, from).put(TO, to).putNull(FORM);
    }

    /// In short, what sets the edge apart from the usual one between these nodes; nothing when it is that one.
    static @Nullable JsonNode difference(ObjectNode edge, String from, String to) {
        var id = edge.get(ID);
        var isShort = id != null && (id.isString() || id.isIntegralNumber()) && isBetween(edge, from, to)
                && (id.isString() ? edge.path(FORM).isNull() : !edge.has(FORM))
                && edge.size() == (id.isString() ? MEMBERS : MEMBERS - 1);
        if (isShort) {
            return id.asString().equals(usualId(from, to)) ? null : id;
        }
        return Members.difference(edge, usual(from, to));
    }

    private static boolean isBetween(ObjectNode edge, String from, String to) {
        return from.equals(edge.path(FROM).stringValue(null)) && to.equals(edge.path(TO).stringValue(null));
    }

    private static String usualId(String from, String to) {
        return from + ">" + to;
    }

    /// The edge that is set apart so from the usual one between these nodes.
    static ObjectNode restore(@Nullable JsonNode difference, String from, String to) {
        if (difference instanceof ObjectNode members) {
            return Members.restore(members, usual(from, to));
        }
        return difference == null ? usual(from, to) : whole(difference, from, to);
    }

    private static ObjectNode whole(JsonNode id, String from, String to) {
        var edge = usual(from, to);
        edge.set(ID, id);
        if (!id.isString()) {
            edge.remove(FORM);
        }
        return edge;
    }
}
