package dev.rejoinder.domain.interchange.aif;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.interchange.MappedLocution;
import dev.rejoinder.domain.origin.Origin;
import dev.rejoinder.domain.statement.Attribution;
import dev.rejoinder.domain.statement.SpeakerKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What is kept, with a statement or relation, of the document that it came from: the members of its node that are not
/// as usual, and beside them, under names that begin with `@`, what belongs to it.
record Kept(ObjectNode members) {

    /// How the edges from premises are set apart, by the premises' nodes.
    static final String IN = "@in";

    /// How the edge to the target is set apart.
    static final String OUT = "@out";

    /// The relation is the first of several that the node is.
    static final String FIRST = "@first";

    /// The node of which the relation is another one.
    static final String OF = "@of";

    /// By whom, and when, the dialogue that is kept says that the statement was made.
    static final String SAID = "@said";

    /// What speakers did with the statement by the dialogue that is kept.
    static final String ACTS = "@acts";

    /// Nodes, edges and entries that belong to it, by the names of their lists.
    static final String ASIDE = "@aside";

    /// The document that the whole came from, without the items of its lists.
    static final String FRAME = "@frame";

    /// The origin that says what a node is called.
    static Optional<Origin> origin(List<Origin> origins) {
        for (var origin : origins) {
            if (origin.system().equals(NodeIds.SYSTEM)) {
                return Optional.of(origin);
            }
        }
        return Optional.empty();
    }

    /// The origins besides that one.
    static List<Origin> others(List<Origin> origins) {
        var own = origin(origins);
        return origins.stream().filter(origin -> own.isEmpty() || !origin.equals(own.get())).toList();
    }

    static Kept of(List<Origin> origins) {
        return new Kept(origin(origins).flatMap(origin -> Json.parseIfObject(origin.foreign()))
                .orElseGet(Json::object));
    }

    /// What would be kept, if anything is, without reading it.
    static boolean mentions(List<Origin> origins, String name) {
        return origin(origins).filter(origin -> origin.foreign().contains('"' + name + '"')).isPresent();
    }

    /// The items of the list that belong to it.
    Stream<JsonNode> aside(String list) {
        return members.path(ASIDE).path(list).valueStream();
    }

    /// The edge from the premise.
    ObjectNode in(String premise, String node) {
        return EdgeShape.restore(members.path(IN).get(premise), premise, node);
    }

    /// The edge to the target.
    ObjectNode out(String node, String target) {
        return EdgeShape.restore(members.get(OUT), node, target);
    }

    /// Whether the dialogue that is kept says so.
    boolean tells(@Nullable Attribution attribution) {
        return attribution != null && attribution.kind() == SpeakerKind.PERSON
                && attribution.where().isEmpty()
                && said(attribution).equals(members.get(SAID));
    }

    static JsonNode act(MappedLocution locution) {
        return Json.array().add(locution.act().name()).add(locution.attribution().name())
                .add(locution.attribution().when());
    }

    static JsonNode said(Attribution attribution) {
        return Json.array().add(attribution.name()).add(attribution.when());
    }
}
