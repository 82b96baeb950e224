package dev.rejoinder.benchmarks;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/// A document in AIF such as people make by transcribing debates: each statement is said by somebody, and all but the
/// first bear on another. About 1,150 bytes for each statement.
record MadeUpDocument(int statements) {

    private static final int SPEAKERS = 40;

    private static final int BRANCHING = 3;

    private static final String WHEN = "2017-05-02 15:44:03";

    void write(Path file) {
        try (var out = JsonMapper.shared().createGenerator(file, JsonEncoding.UTF8)) {
            out.writeStartObject();
            list(out, "nodes", this::nodes);
            list(out, "edges", this::edges);
            list(out, "locutions",
                    (list, number) -> list.writePOJO(Map.of("nodeID", id("L", number), "personID",
                            Integer.toString(number % SPEAKERS), "timestamp", WHEN)));
            out.writeEndObject();
        }
    }

    private void list(JsonGenerator out, String name, BiConsumer<JsonGenerator, Integer> items) {
        out.writeName(name);
        out.writeStartArray();
        IntStream.range(0, statements).forEach(number -> items.accept(out, number));
        out.writeEndArray();
    }

    private void nodes(JsonGenerator out, int number) {
        var point =
                "Point %d: what was tried in case %d, and was paid for by %d others, would not have been asked of "
                        .formatted(number, number / 7, number % 1_000)
                        + "them again if somebody had told the first of them in time";
        node(out, id("I", number), "I", point);
        node(out, id("L", number), "L", "Speaker %d : %s".formatted(number % SPEAKERS, point));
        node(out, id("YA", number), "YA", "Asserting");
        if (number > 0) {
            node(out, id(bearing(number), number), bearing(number),
                    bearing(number).equals("RA") ? "Default Inference" : "Default Conflict");
        }
    }

    private void edges(JsonGenerator out, int number) {
        edge(out, id("L", number), id("YA", number));
        edge(out, id("YA", number), id("I", number));
        if (number > 0) {
            var bearing = id(bearing(number), number);
            edge(out, id("I", number), bearing);
            edge(out, bearing, id("I", (number - 1) / BRANCHING));
        }
    }

    private static String bearing(int number) {
        return number % BRANCHING == 0 ? "CA" : "RA";
    }

    private static String id(String type, int number) {
        return "benchmark-%s-%d".formatted(type, number);
    }

    private static void node(JsonGenerator out, String id, String type, String text) {
        out.writePOJO(Map.of("nodeID", id, "text", text, "type", type, "timestamp", WHEN));
    }

    private static void edge(JsonGenerator out, String from, String to) {
        out.writePOJO(Map.of("edgeID", from + "-" + to, "fromID", from, "toID", to));
    }
}
