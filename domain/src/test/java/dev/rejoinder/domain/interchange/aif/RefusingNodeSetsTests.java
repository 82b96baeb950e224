package dev.rejoinder.domain.interchange.aif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MalformedDocument;
import dev.rejoinder.domain.interchange.MapReader;

class RefusingNodeSetsTests {

    private static void refuses(MapReader reader, String document, String path, String sentence) {
        assertThatExceptionOfType(MalformedDocument.class)
                .isThrownBy(() -> Documents.read(reader, document, new Losses()))
                .satisfies(refused -> assertThat(refused.place().path()).isEqualTo(path))
                .satisfies(refused -> assertThat(refused.place().line()).isPositive())
                .withMessageContaining(sentence);
    }

    private static void refuses(String document, String path, String sentence) {
        refuses(new AifReader(), document, path, sentence);
    }

    private static void refusesLinked(String graph, String path, String sentence) {
        refuses(new JsonLdReader(), "{\"@context\":{},\"@graph\":[%s]}".formatted(graph), path, sentence);
    }

    @Test
    void refusesWhatIsNoNodeSet() {
        refuses("{}", "", "neither nodes nor a graph");
        refuses("[]", "", "an object");
        refuses("{\"nodes\":{}}", "/nodes", "a list of nodes");
        refuses("{\"nodes\":[],\"edges\":7}", "/edges", "a list of edges");
        refuses("{\"AIF\":[]}", "/AIF", "an object");
        refuses("{\"nodes\":[],\"AIF\":{}}", "", "both a graph in AIF and nodes beside it");
        refuses("{\"AIF\":{},\"locutions\":[]}", "", "both a graph in AIF and locutions beside it");
    }

    @Test
    void refusesNodesAndEdgesThatAreNone() {
        refuses("{\"nodes\":[1]}", "/nodes/0", "an object");
        refuses("{\"nodes\":[{\"nodeID\":null}]}", "/nodes/0", "no nodeID");
        refuses("{\"nodes\":[{\"nodeID\":true}]}", "/nodes/0", "no nodeID");
        refuses("{\"nodes\":[],\"edges\":[[]]}", "/edges/0", "an object");
    }

    @Test
    void refusesWhatIsNoJson() {
        refuses("{\"nodes\":[{\"nodeID\":\"1\",}]}", "/nodes/0/nodeID", "not JSON");
        refuses("{\"nodes\":[]} {}", "", "goes on after its end");
    }

    @Test
    void refusesWhatIsNoFlatLinkedData() {
        refuses(new JsonLdReader(), "{\"@context\":{}}", "", "no @graph");
        refuses(new JsonLdReader(), "{\"@graph\":null}", "", "no @graph");
        refuses(new JsonLdReader(), "7", "", "an object");
        refusesLinked("7", "/@graph/0", "an object");
        refusesLinked("{\"@graph\":[]}", "/@graph/0", "A graph or a context within a graph");
        refusesLinked("{\"@context\":{}}", "/@graph/0", "A graph or a context within a graph");
    }

    @Test
    void refusesLinkedDataOfSeveralLevels() {
        refusesLinked(
                "{\"@id\":\"a:1\",\"@type\":\"aif:RA\",\"aif:Premise\":{\"@id\":\"a:2\",\"@type\":\"aif:I\"}}",
                "/@graph/0", "A node within a node");
        refusesLinked("{\"@id\":7,\"@type\":\"aif:RA\"}", "/@graph/0", "an IRI");
        refusesLinked("{\"aif:from\":[],\"aif:to\":\"a:2\"}", "/@graph/0", "an IRI");
        refusesLinked("{\"aif:from\":[\"a:1\",\"a:3\"],\"aif:to\":\"a:2\"}", "/@graph/0", "one IRI");
        refusesLinked("{\"@id\":\"a:1\",\"aif:text\":\"\",\"aif:claimText\":\"\"}", "/@graph/0",
                "Two members");
    }
}
