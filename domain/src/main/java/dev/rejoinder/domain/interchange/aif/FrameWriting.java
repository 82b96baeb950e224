package dev.rejoinder.domain.interchange.aif;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes a document: its frame, and in the lists of the frame their items. A list that has items is written even where
/// the frame has none.
final class FrameWriting {

    private final Function<String, Stream<JsonNode>> items;

    private final List<Supplier<Stream<String>>> pieces = new ArrayList<>();

    private FrameWriting(Function<String, Stream<JsonNode>> items) {
        this.items = items;
    }

    /// The pieces of the document; `items` gives those of a list by its name.
    static Stream<String> write(ObjectNode frame, Function<String, Stream<JsonNode>> items) {
        var writing = new FrameWriting(items);
        writing.document(frame);
        return Sequence.of(writing.pieces);
    }

    private void document(ObjectNode frame) {
        var lists = Frames.isWrapping(frame) ? List.<String>of() : Lists.GRAPH;
        object("", frame, lists, (name, value) -> {
            switch (name) {
                case Frames.GRAPH -> object("", value, Lists.GRAPH, this::whole);
                case Frames.LAYOUT ->
                    object("OVA/", value, List.of(Lists.LAYOUT_NODES, Lists.LAYOUT_EDGES), this::whole);
                case Extras.MEMBER -> object("rejoinder/", value, List.of(Lists.ACTS), this::whole);
                default -> whole(name, value);
            }
        });
        add("\n");
    }

    private void whole(String name, ObjectNode value) {
        add(Json.text(value));
    }

    private void object(String path, ObjectNode object, List<String> lists,
            BiConsumer<String, ObjectNode> writeObject) {
        var isBegun = new AtomicBoolean();
        add("{");
        object.properties().forEach(member -> {
            add((isBegun.getAndSet(true) ? ",\n" : "\n") + name(member.getKey()));
            if (lists.contains(path + member.getKey()) && !member.getValue().isObject()) {
                list(path + member.getKey(), () -> "", Json.text(member.getValue()));
            } else if (member.getValue() instanceof ObjectNode value) {
                writeObject.accept(member.getKey(), value);
            } else {
                add(Json.text(member.getValue()));
            }
        });
        lists.stream().filter(list -> !object.has(list.substring(path.length()))).forEach(list -> list(list,
                () -> (isBegun.getAndSet(true) ? ",\n" : "\n") + name(list.substring(path.length())), ""));
        add("\n}");
    }

    private void list(String list, Supplier<String> opening, String empty) {
        var isBegun = new AtomicBoolean();
        pieces.add(() -> items.apply(list).map(
                item -> (isBegun.getAndSet(true) ? ",\n" : opening.get() + "[\n") + Json.text(item)));
        pieces.add(() -> Stream.of(isBegun.get() ? "\n]" : empty));
    }

    private static String name(String name) {
        return Json.text(Json.string(name)) + ":";
    }

    private void add(String text) {
        pieces.add(() -> Stream.of(text));
    }
}
