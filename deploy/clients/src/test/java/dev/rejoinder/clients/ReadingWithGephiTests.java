package dev.rejoinder.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.rejoinder.domain.interchange.graph.ExpectedGraph;
import dev.rejoinder.domain.interchange.graph.MapPlacing;

class ReadingWithGephiTests {

    private static final Set<Format> GEXF = Set.of(Format.GEXF, Format.GEXF_DATE_TIME, Format.GEXF_DRAFT);

    /// Of these, the last word is not what holds now: nobody may have judged since.
    private static final Set<String> JUDGED = Set.of("verdict", "strength");

    /// What yEd draws, of which Gephi keeps the words.
    private static final String PICTURE = "picture";

    /// Gephi finds nothing in a document that has any of these.
    private static final Pattern DEFAULTS = Pattern.compile("^(graph|node|edge) \\[.*;\n", Pattern.MULTILINE);

    @ParameterizedTest
    @EnumSource
    void findsTheGraphInAllDialectsOfGexf(Sample sample) throws IOException {
        for (var format : GEXF) {
            var graph = GephiGraph.of(format.file(sample));

            assertThat(graph.complaints()).as(format.name()).isEmpty();
            isAsExpected(graph, sample);
        }
    }

    @ParameterizedTest
    @EnumSource
    void findsTheGraphInGraphml(Sample sample) throws IOException {
        var graph = GephiGraph.of(Format.GRAPHML.file(sample));

        assertThat(graph.complaints()).isEmpty();
        isAsExpected(graph, sample);
    }

    @ParameterizedTest
    @EnumSource
    void findsTheGraphInThePictureForYed(Sample sample) throws IOException {
        isAsExpected(GephiGraph.of(Format.YED.file(sample)), sample);
    }

    @ParameterizedTest
    @EnumSource
    void findsNodesAndEdgesInDot(Sample sample) throws IOException {
        var text = DEFAULTS.matcher(Format.DOT.text(sample)).replaceAll("");
        var graph = GephiGraph.of(Format.file(sample.title() + ".gephi.dot", text));
        var expected = ExpectedGraph.of(sample.map());

        assertThat(graph.nodes().keySet()).isEqualTo(expected.nodes().keySet());
        assertThat(ends(graph.edges())).containsExactlyInAnyOrderElementsOf(ends(expected.edges()));
    }

    @ParameterizedTest
    @EnumSource
    void putsNodesWhereTheLayoutHasThem(Sample sample) throws IOException {
        var positions = MapPlacing.positions(sample.map());
        for (var format : GEXF) {
            var graph = GephiGraph.of(format.file(sample));
            sample.map().said().forEach(statement -> {
                var point = positions.of(statement.key()).orElseThrow();
                var node = graph.node(ExpectedGraph.id(statement.key()));

                assertThat((double) node.x()).isCloseTo(point.x(), within(0.01));
                assertThat((double) node.y()).isCloseTo(-point.y(), within(0.01));
            });
        }
    }

    private static void isAsExpected(GephiGraph graph, Sample sample) {
        var expected = ExpectedGraph.of(sample.map()).flat(ExpectedGraph::allowed);

        assertThat(differences(graph.nodes(), expected.nodes())).isEmpty();
        assertThat(differences(graph.edges(), expected.edges())).isEmpty();
    }

    private static List<String> differences(Map<String, Map<String, Object>> found,
            Map<String, Map<String, Object>> expected) {
        var ids = new TreeSet<>(found.keySet());
        ids.addAll(expected.keySet());
        return ids.stream().flatMap(id -> differences(id, found.getOrDefault(id, Map.of()),
                expected.getOrDefault(id, Map.of()))).toList();
    }

    private static Stream<String> differences(String id, Map<String, Object> found,
            Map<String, Object> expected) {
        var titles = new TreeSet<>(found.keySet());
        titles.addAll(expected.keySet());
        titles.removeIf(title -> JUDGED.contains(title) && !expected.containsKey(title));
        titles.removeIf(title -> title.endsWith(PICTURE));
        return titles.stream()
                .filter(title -> !Objects.equals(found.get(title), readable(expected.get(title))))
                .map(title -> "%s of %s is '%s' instead of '%s'".formatted(title, id, found.get(title),
                        expected.get(title)));
    }

    /// Gephi takes the word `null` for nothing.
    private static @Nullable Object readable(@Nullable Object value) {
        return "null".equals(value) ? null : value;
    }

    private static List<String> ends(Map<String, Map<String, Object>> edges) {
        return edges.values().stream()
                .map(edge -> Objects.requireNonNull(edge.get("source")) + " > " + edge.get("target"))
                .toList();
    }
}
