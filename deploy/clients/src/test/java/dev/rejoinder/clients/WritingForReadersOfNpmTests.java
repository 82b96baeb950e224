package dev.rejoinder.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.interchange.graph.ExpectedGraph;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/// What these tests leave behind, `npm/check.mjs` reads.
class WritingForReadersOfNpmTests {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    @ParameterizedTest
    @EnumSource
    void writesEachSampleInEachFormat(Sample sample) throws IOException {
        for (var format : Format.values()) {
            assertThat(format.file(sample)).isNotEmptyFile();
        }
    }

    @Test
    void tellsWhatTheDocumentsHold() throws IOException {
        var samples = new LinkedHashMap<String, Object>();
        for (var sample : Sample.values()) {
            samples.put(sample.title(), expected(sample));
        }
        var endings = Arrays.stream(Format.values()).map(Format::ending).toList();
        var file = Format.file("counts.json",
                JSON.writeValueAsString(Map.of("endings", endings, "samples", samples)));

        assertThat(JSON.readTree(Files.readString(file)).get("samples").propertyNames())
                .hasSameSizeAs(Sample.values());
    }

    private static Map<String, Object> expected(Sample sample) {
        var graph = ExpectedGraph.of(sample.map());
        var expected = new LinkedHashMap<String, Object>();
        expected.put("nodes", elements(graph.nodes()));
        expected.put("edges", elements(graph.edges()));
        expected.put("statements",
                sample.map().statements().map(WritingForReadersOfNpmTests::words).toList());
        expected.put("flowchart", Flow.of(sample.map()));
        return expected;
    }

    private static Map<String, Object> words(MappedStatement statement) {
        return Map.of("text", statement.wording().text(), "withdrawn", statement.passage().withdrawn());
    }

    private static List<Map<String, Object>> elements(Map<String, Map<String, Object>> elements) {
        var listed = new ArrayList<Map<String, Object>>();
        elements.forEach((id, values) -> {
            var element = new TreeMap<>(values);
            element.put("id", id);
            listed.add(element);
        });
        return listed;
    }
}
