package dev.rejoinder.domain.interchange.aif;

import java.util.List;

import dev.rejoinder.domain.interchange.Loss.Treatment;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.origin.Origin;
import tools.jackson.databind.node.ObjectNode;

/// Keeps, as origins, what a document holds that the map has no place for.
record Keeping(Asides asides, Losses losses) {

    private static final int ORIGIN_LIMIT = 50;

    /// The origin of the statement or relation at this node, with the members given and all that belongs to it.
    Origin origin(String key, int node, ObjectNode members) {
        var whole = joined(members, asides.of(node));
        if (fits(whole)) {
            asides.release(node);
            return new Origin(NodeIds.SYSTEM, key, whole);
        }
        asides.moveToRemainder(node);
        return origin(key, members);
    }

    /// The origin of a relation that has nothing but the members given.
    Origin origin(String key, ObjectNode members) {
        var alone = joined(members, "");
        if (!fits(alone)) {
            losses.lose(key, "foreign", Treatment.LEFT_OUT,
                    "What its node holds besides is too long to be kept");
        }
        return new Origin(NodeIds.SYSTEM, key, fits(alone) ? alone : "");
    }

    /// The origins of the debate, with the frame of the document, empty when it is a usual one, and what belongs to
    /// nothing else.
    List<Origin> remainder(ObjectNode frame) {
        var members = Extras.setUnlessEmpty(Json.object(), Kept.FRAME, frame);
        var remainder = asides.remainder(Remainder.ROOM - Remainder.cost(members.toString()));
        if (remainder.leftOut() > 0) {
            losses.lose("", "foreign", Treatment.LEFT_OUT,
                    "%d nodes, edges and entries that belong to no statement are too many to be kept"
                            .formatted(remainder.leftOut()));
        }
        var text = joined(members, remainder.text());
        var origins = text.isEmpty() ? List.<Origin>of() : Remainder.keep(text);
        if (origins.size() <= ORIGIN_LIMIT) {
            return origins;
        }
        losses.lose("", "foreign", Treatment.LEFT_OUT,
                "What the document holds besides is too long to be kept");
        return List.of();
    }

    private static String joined(ObjectNode members, String aside) {
        if (aside.isEmpty()) {
            return members.isEmpty() ? "" : Json.text(members);
        }
        var start = Json.text(members);
        return start.substring(0, start.length() - 1) + (members.isEmpty() ? "\"" : ",\"") + Kept.ASIDE
                + "\":" + aside + "}";
    }

    private static boolean fits(String text) {
        return text.length() <= Origin.FOREIGN_LIMIT;
    }
}
