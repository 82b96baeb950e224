package dev.rejoinder.domain.interchange.aif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapHeading;
import dev.rejoinder.domain.origin.Origin;

class KeepingMuchTests {

    private static final String LONG = "so \\\"\uD83C\uDFB5\\\" ".repeat(7_500);

    private final Losses losses = new Losses();

    private DocumentMap read(String document) {
        return Documents.read(new AifReader(), document, losses);
    }

    private static String many(int count, String form) {
        return IntStream.range(0, count).mapToObj(number -> form.replace("$", Integer.toString(number)))
                .collect(Collectors.joining(" "));
    }

    @Test
    void keepsALongDocumentInPieces() {
        var source = "{\"AIF\":{\"nodes\":[]},\"text\":\"%s\"}".formatted(LONG);

        var map = read(source);

        assertThat(map.heading().origins()).hasSize(4);
        Documents.assertSame(Documents.write(new XaifWriter(), map, losses), source);
        assertThat(losses.report().isEmpty()).isTrue();
    }

    @Test
    void keepsSeveralDocumentsSideBySide() {
        var origins = new ArrayList<Origin>();
        origins.addAll(read("{\"AIF\":{\"nodes\":[]},\"text\":\"%s\"}".formatted(LONG)).heading().origins());
        origins.add(Origin.of("elsewhere", "1"));
        origins.addAll(read(Documents.nodeSet("L1", "")).heading().origins());
        var both = new DocumentMap(new MapHeading("", "", "", "", 0, "", origins, Map.of()), List.of(),
                List.of(),
                List.of());

        var written = Documents.tree(Documents.write(new XaifWriter(), both, losses));

        assertThat(written.path("text").stringValue()).hasSize(60_000);
        assertThat(written.path("AIF").path("nodes")).hasSize(1);
    }

    @Test
    void keepsWithTheDebateWhatIsTooMuchForAStatement() {
        var source = Documents.nodeSet("I1 L2(text=Ada : %s) YA3".formatted("so ".repeat(40_000)), "2>3 3>1");

        var map = read(source);

        assertThat(map.said().getFirst().origins().getFirst().foreign()).hasSizeLessThan(100);
        Documents.assertSame(Documents.write(map), source);
        assertThat(losses.report().isEmpty()).isTrue();
    }

    @Test
    void tellsWhenAStatementHoldsTooMuchItself() {
        var map = read("{\"nodes\":[{\"nodeID\":\"1\",\"text\":\"a\",\"type\":\"I\",\"more\":\"%s\"}]}"
                .formatted("x".repeat(50_001)));

        assertThat(map.said().getFirst().origins()).containsExactly(Origin.of("aif", "1"));
        assertThat(losses.report().counts()).containsEntry("foreign", 1L);
    }

    @Test
    void leavesOutWhatThereIsNoRoomFor() {
        var graph = new NodeGraph(losses);
        IntStream.range(0, 9)
                .forEach(number -> graph.addNode(Json.object().put("nodeID", number).put("type", "L")));
        var inferences = new Inferences(graph, losses);
        var voices = new Voices(graph, inferences.incoming(), new Illocutions(graph));
        var asides = new Asides(graph, inferences, new OwnSayings(graph, inferences, voices), Set.of());

        assertThat(asides.remainder(100).leftOut()).isEqualTo(6);
    }

    @Test
    void readsLongChainsOfRelations() {
        var nodes = many(20_000, "I1$ CA2$");
        var edges = many(20_000, "1$>2$") + " 20>11 " + IntStream.range(1, 20_000)
                .mapToObj(number -> "2%d>2%d".formatted(number, number - 1)).collect(Collectors.joining(" "));

        assertThat(read(Documents.nodeSet(nodes, edges)).drawn()).hasSize(20_000);
    }

    @Test
    void readsLongDialogues() {
        var nodes = many(5_000, "L1$ TA2$");
        var edges = many(4_999, "1$>2$") + " " + IntStream.range(1, 5_000)
                .mapToObj(number -> "2%d>1%d".formatted(number - 1, number)).collect(Collectors.joining(" "));
        var map = read(Documents.nodeSet("I9 YA8 " + nodes, edges + " 10>8 8>9"));

        assertThat(map.said()).hasSize(1);
        assertThat(Documents.tree(Documents.write(map)).path("nodes")).hasSize(10_002);
    }

    @Test
    void readsNodesThatEverythingLeadsTo() {
        var nodes = many(5_000, "I1$ L2$") + " YA3 RA4 MA5";
        var edges = many(5_000, "3>1$ 2$>3 1$>4 4>1$ 5>1$ 2$>5 3>4");

        var map = read(Documents.nodeSet(nodes, edges));

        Lawful.check(map);
        assertThat(map.said()).hasSize(5_000);
    }
}
