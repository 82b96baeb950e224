package dev.rejoinder.domain.interchange.aif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MalformedDocument;
import dev.rejoinder.domain.interchange.SharedData;
import dev.rejoinder.domain.relation.RelationKind;
import tools.jackson.databind.JsonNode;

class KeepingRealNodeSetsTests {

    static List<Path> files() {
        return SharedData.files("aif", ".json");
    }

    private static JsonNode graph(Path file) {
        var document = Documents.tree(Documents.text(file));
        return document.path("AIF").isMissingNode() ? document : document.path("AIF");
    }

    private static long count(JsonNode graph, String type) {
        return graph.path("nodes").valueStream().filter(node -> node.path("type").asString("").equals(type))
                .map(node -> node.path("nodeID").asString("")).distinct().count();
    }

    @ParameterizedTest
    @MethodSource("files")
    void returnsEveryMember(Path file) {
        var source = Documents.text(file);

        var map = Documents.read(source);

        Documents.assertSame(Documents.writeAsRead(map, source), source);
    }

    @ParameterizedTest
    @MethodSource("files")
    void returnsEveryMemberOnTheWayThroughLinkedData(Path file) {
        var source = Documents.text(file);

        var linked = Documents.write(new JsonLdWriter(), Documents.read(source), new Losses());
        var map = Documents.read(new JsonLdReader(), linked, new Losses());

        Documents.assertSame(Documents.writeAsRead(map, source), source);
        Documents.assertSame(Documents.write(new JsonLdWriter(), map, new Losses()), linked);
    }

    @ParameterizedTest
    @MethodSource("files")
    void makesAStatementOfEachProposition(Path file) {
        assertThat(Documents.read(Documents.text(file)).said()).hasSize((int) count(graph(file), "I"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void makesARelationOfEachNodeBetween(Path file) {
        var losses = new Losses();
        var map = Documents.read(new AifReader(), Documents.text(file), losses);
        var counts = losses.report().counts();
        var aside = Stream.of("no-premise", "no-target", "no-ground", "repeated-relation")
                .mapToLong(feature -> counts.getOrDefault(feature, 0L)).sum();

        var expected = Stream.of(RelationKind.values())
                .mapToLong(kind -> count(graph(file), NodeType.of(kind).name()))
                .sum();
        assertThat(map.drawn().size() + aside).isEqualTo(expected);
        assertThat(map.drawn()).allSatisfy(relation -> assertThat(relation.premises()).isNotEmpty());
    }

    @Test
    void refusesTheInvalidOneWithItsPlace() {
        var invalid = SharedData.files("aif", ".json.txt");

        assertThat(invalid).isNotEmpty().allSatisfy(file -> assertThatExceptionOfType(MalformedDocument.class)
                .isThrownBy(() -> Documents.read(Documents.text(file)))
                .satisfies(refused -> assertThat(refused.place().line()).isGreaterThan(1)));
    }
}
