package dev.rejoinder.domain.interchange.aif;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Stream;

import dev.rejoinder.domain.interchange.ArgumentMap;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes the Argument Interchange Format as linked data in JSON: nodes with the classes of the public database, edges
/// as items of their own, and everything else in names of our own, so that nothing of a node set is lost.
public final class JsonLdWriter implements MapWriter {

    @Override
    public Stream<String> write(ArgumentMap map, Losses losses) {
        return Sequence.of(List.of(() -> pieces(new Outgoing(map, losses))));
    }

    private static Stream<String> pieces(Outgoing outgoing) {
        var kept = outgoing.frame();
        var frame = outgoing.complete(kept.isEmpty() ? Frames.plain() : kept, false);
        var around = Json.object(frame, LinkedReading.OTHERS);
        ObjectNode document = around.isEmpty() ? frame : frame.without(LinkedReading.OTHERS);
        var writing = new LinkedWriting(outgoing.index());
        var isBegun = new AtomicBoolean();
        var pieces = new ArrayList<Supplier<Stream<String>>>();
        pieces.add(() -> Stream.of(opening(around)));
        pieces.add(() -> document.equals(Frames.plain())
                ? Stream.empty()
                : Stream.of(separator(isBegun) + Json.text(writing.document(document))));
        Lists.ALL.forEach(list -> pieces.add(() -> outgoing.items(list)
                .map(item -> separator(isBegun) + Json.text(writing.item(list, item)))));
        pieces.add(() -> Stream.of("\n]\n}\n"));
        return Sequence.of(pieces);
    }

    private static String separator(AtomicBoolean isBegun) {
        return isBegun.getAndSet(true) ? ",\n" : "\n";
    }

    private static String opening(ObjectNode around) {
        var members = Json.object();
        members.set(Vocabulary.CONTEXT, context(around.path(Vocabulary.CONTEXT)));
        around.properties().forEach(member -> members.putIfAbsent(member.getKey(), member.getValue()));
        var text = Json.text(members);
        return "{\n" + text.substring(1, text.length() - 1) + ",\n\"@graph\":[";
    }

    private static JsonNode context(JsonNode kept) {
        if (kept.isMissingNode()) {
            return Vocabulary.context();
        }
        var contexts = Json.array();
        LinkedValues.items(kept).filter(context -> !context.equals(Vocabulary.context()))
                .forEach(contexts::add);
        return contexts.add(Vocabulary.context());
    }
}
