package dev.rejoinder.domain.interchange.aif;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import dev.rejoinder.domain.interchange.ArgumentMap;
import dev.rejoinder.domain.interchange.Loss.Treatment;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MappedLocution;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A map on its way out: the items of each list, each time anew from the map, and what is kept of documents.
final class Outgoing {

    private final ArgumentMap map;

    private final Losses losses;

    private final Index index;

    private final List<ObjectNode> remainders;

    Outgoing(ArgumentMap map, Losses losses) {
        this.map = map;
        this.losses = losses;
        index = new Index(map, losses);
        remainders = Remainder.read(map.heading().origins());
    }

    /// The items of the list.
    Stream<JsonNode> items(String list) {
        if (list.equals(Lists.ACTS)) {
            return map.locutions().filter(this::isWritten)
                    .map(locution -> HeadingExtras.write(locution, index::id));
        }
        var items = new Items(index, list);
        return Sequence.of(List.<Supplier<Stream<JsonNode>>>of(() -> map.statements().flatMap(items::of),
                () -> map.relations().flatMap(items::of), () -> remainder(list)));
    }

    private boolean isWritten(MappedLocution locution) {
        var isThere = index.holds(locution.statement())
                && (locution.as() == null || index.holds(locution.as()));
        if (!isThere) {
            losses.lose(locution.statement(), "withdrawn", Treatment.LEFT_OUT,
                    "A locution is about something withdrawn");
        }
        return isThere && !index.isTold(locution);
    }

    /// What is neither node nor edge of linked data has no place elsewhere.
    void loseLinkedData() {
        var count = remainder(LinkedReading.GRAPH).count();
        if (count > 0) {
            losses.lose("", "linked-data", Treatment.LEFT_OUT,
                    "%d nodes of linked data are no part of the graph".formatted(count));
        }
    }

    private Stream<JsonNode> remainder(String list) {
        return remainders.stream().flatMap(kept -> new Kept(kept).aside(list));
    }

    Index index() {
        return index;
    }

    /// The frame of the first document that one is kept of, or an empty one.
    ObjectNode frame() {
        return remainders.stream().map(kept -> kept.get(Kept.FRAME)).filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast).findFirst().map(ObjectNode::deepCopy).orElseGet(Json::object);
    }

    /// The frame with what is ours in it; `isLaidOut` when the layout is ours too.
    ObjectNode complete(ObjectNode frame, boolean isLaidOut) {
        var extras = HeadingExtras.write(map.heading(), isLaidOut);
        try (var locutions = map.locutions()) {
            return extras.isEmpty() && locutions.allMatch(index::isTold)
                    ? frame
                    : frame.set(Extras.MEMBER, extras);
        }
    }
}
