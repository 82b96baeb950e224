package dev.rejoinder.domain.interchange.aif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.relation.Scheme;
import dev.rejoinder.domain.statement.Wording;

class ReadingLinkedDataTests {

    private final Losses losses = new Losses();

    private DocumentMap read(String document) {
        return Documents.read(new JsonLdReader(), document, losses);
    }

    private String write(DocumentMap map) {
        return Documents.write(new JsonLdWriter(), map, losses);
    }

    private DocumentMap graph(String context, String nodes) {
        return read("{\"@context\":%s,\"@graph\":[%s]}".formatted(context, nodes));
    }

    @Test
    void readsEdgesThatAreItems() {
        var map = read(Samples.LINKED_BY_EDGES);

        assertThat(map.said()).extracting(MappedStatement::key).containsExactly("I:c1", "I:c2");
        assertThat(map.drawn()).extracting(MappedRelation::key, MappedRelation::kind, MappedRelation::scheme)
                .containsExactly(tuple("S:a1", RelationKind.SUPPORT, new Scheme("expert-opinion")));
    }

    @Test
    void readsEdgesThatAreMembers() {
        var map = read(Samples.LINKED_BY_MEMBERS);

        assertThat(map.said()).extracting(said -> said.wording().text()).containsExactly("Engines compose",
                "Rules suffice");
        assertThat(map.said().getFirst().wording().language()).isEqualTo("en");
        assertThat(map.drawn()).extracting(MappedRelation::kind).containsExactly(RelationKind.ATTACK);
    }

    @Test
    void returnsWhatItCannotPlace() {
        var written = Documents.tree(write(read(Samples.LINKED_BY_EDGES))).path("@graph");

        assertThat(written)
                .anySatisfy(node -> assertThat(node.path("https://example.org/schemes#topic").asString(""))
                        .isEqualTo("music"))
                .anySatisfy(node -> assertThat(node.path("@type"))
                        .isEqualTo(Documents.tree("[\"aif:RA\",\"as:expert_opinion\"]")))
                .contains(Documents
                        .tree("{\"@id\":\"https://example.org/ada\",\"@type\":\"Person\",\"name\":\"Ada\"}"));
    }

    @Test
    void returnsValuesThatAreNoTexts() {
        var odd =
                """
                        {"@id":"a:1","@type":"aif:I-node","aif:claimText":["a","b"],"aif:creationDate":{"@value":"2026",
                        "@type":"xsd:gYear"},"aif:usesScheme":7,"aif:other":[]}""";

        var written = Documents.tree(write(graph("{}", odd))).path("@graph").path(0);

        assertThat(written).isEqualTo(Documents.tree(odd));
    }

    @Test
    void forgetsHowWordsWereWrittenThatHaveChanged() {
        var map = graph("{}", "{\"@id\":\"a:1\",\"@type\":\"aif:I-node\",\"aif:claimText\":[\"a\",\"b\"]}");
        var changed =
                MappedStatement.claim("a:1", new Wording("c", "")).from(map.said().getFirst().origins());

        var written = write(new DocumentMap(map.heading(), List.of(changed), List.of(), List.of()));

        assertThat(written).contains("\"aif:claimText\":\"c\"").doesNotContain("[\"a\"");
    }

    @Test
    void keepsWhatOnlyResemblesWhatIsOurs() {
        var odd =
                "{\"@type\":\"rejoinder:Document\",\"rejoinder:members\":7},{\"@type\":\"rejoinder:Entry\"}";

        assertThat(write(graph("{}", odd))).contains(odd.replace("},{", "},\n{"));
    }

    @Test
    void readsAgainWhatItWrote() {
        for (var sample : List.of(Samples.LINKED_BY_EDGES, Samples.LINKED_BY_MEMBERS)) {
            var map = read(sample);

            assertThat(read(write(map))).isEqualTo(map);
        }
    }

    @Test
    void callsNamelessNodesAsNoOtherDocumentDoes() {
        var other = Samples.LINKED_BY_MEMBERS.replace("Rules suffice", "Rules do not suffice");

        assertThat(read(Samples.LINKED_BY_MEMBERS).said().getLast().key()).startsWith("blank-")
                .isNotEqualTo(read(other).said().getLast().key());
        assertThat(graph("{}", "{\"@type\":\"aif:I\"},{\"@type\":\"aif:I\"}").said()).hasSize(2);
    }

    @Test
    void tellsWhatANodeSetHasNoPlaceFor() {
        var map = read(Samples.LINKED_BY_EDGES);
        Documents.write(new AifWriter(), map, losses);
        Documents.write(new XaifWriter(), map, losses);

        assertThat(losses.report().counts()).containsEntry("linked-data", 2L);
    }

    @Test
    void fetchesNoContext() {
        read(Samples.LINKED_BY_EDGES);

        assertThat(losses.report().entries()).singleElement()
                .satisfies(loss -> assertThat(loss.sentence()).contains("https://schema.org is not fetched"));
    }

    @Test
    void knowsNamesByPrefixesTermsAndVocabularies() {
        var prefixed =
                graph("{\"x\":\"http://www.arg.tech/aif#\"}", "{\"@id\":\"a:1\",\"@type\":\"x:I-node\"}");
        var termed = graph(
                "{\"Claim\":\"aif:I-node\",\"words\":{\"@id\":\"aif:claimText\"},\"ex\":\"https://example.org/\"}",
                "{\"@id\":\"ex:1\",\"@type\":\"Claim\",\"words\":\"Rules\"}");
        var plain = graph("{\"@vocab\":\"http://www.arg.dundee.ac.uk/aif#\",\"@version\":1.1,\"a\":\"a\"}",
                "{\"@id\":\"http://x.org/1\",\"@type\":\"I-node\",\"claimText\":\"Rules\"}");

        assertThat(prefixed.said()).extracting(MappedStatement::key).containsExactly("a:1");
        assertThat(termed.said()).extracting(MappedStatement::key).containsExactly("https://example.org/1");
        assertThat(plain.said()).extracting(said -> said.wording().text()).containsExactly("Rules");
    }

    @Test
    void readsTheGraphBeforeItsContext() {
        var map = read(
                "{\"@graph\":[{\"@id\":\"a:1\",\"@type\":\"x:I-node\"}],\"@id\":\"https://example.org/\","
                        + "\"@context\":{\"x\":\"http://www.arg.tech/aif#\"}}");

        assertThat(map.said()).hasSize(1);
        assertThat(write(map)).contains("\"@id\":\"https://example.org/\"");
    }

    @Test
    void callsNodesByIris() {
        for (var id : List.of("7", "Fähre 1", "a:b", "_:b0", "0f8b1e7e-1f6c-7c3e-8d3a-111111111111", "#%7",
                "http://www.aifdb.org/nodes/7", "urn:uuid:0f8b1e7e-1f6c-7c3e-8d3a-111111111111", "%",
                "a%4")) {
            assertThat(Iris.read(Iris.write(id))).isEqualTo(id);
        }
        assertThat(Iris.write("7")).isEqualTo("http://www.aifdb.org/nodes/7");
        assertThat(Iris.write("F 1")).isEqualTo("#F%201");
        assertThat(Iris.read("https://aifdb.org/nodes/7")).isEqualTo("7");
        assertThat(Iris.read("#a%4G%4")).isEqualTo("a%4G%4");
        assertThat(Iris.read("urn:uuid:7")).isEqualTo("urn:uuid:7");
    }

    @Test
    void returnsEveryDialect() {
        for (var sample : List.of(Samples.DIALOGUE, Samples.OLDER, Samples.WRAPPED)) {
            var linked = read(write(Documents.read(sample)));

            Documents.assertSame(Documents.writeAsRead(linked, sample), sample);
        }
    }

    @Test
    void returnsNodesAndEdgesThatAreOdd() {
        var odd = """
                {"nodes":[{"nodeID":"\\ud800","text":7,"type":"I","jsonld":8},
                {"nodeID":"\\ud800","type":"I","text":"a"},
                {"nodeID":"2","type":"odd","timestamp":3},{"nodeID":"3","type":"RA"}],
                "edges":[{"fromID":"2"},{"edgeID":7,"fromID":"2","toID":"\\ud800"}],
                "locutions":["x",[{}],{}]}""";

        var linked = read(write(Documents.read(odd)));

        Documents.assertSame(Documents.write(linked), odd);
    }

    @Test
    void namesTheRolesOfEdges() {
        var map = Documents
                .read(Documents.nodeSet("I1 I2 RA3 CA4 MA5 PA6", "1>3 3>2 1>4 4>2 1>5 5>2 1>6 6>2 1>2"));

        var types = Documents.tree(write(map)).path("@graph").valueStream()
                .map(node -> node.path("@type").asString(""));

        assertThat(types).contains("aif:Premise", "aif:Conclusion", "aif:ConflictingElement",
                "aif:ConflictedElement", "aif:PreferredElement", "aif:DispreferredElement",
                "rejoinder:RephrasingElement", "rejoinder:RephrasedElement", "rejoinder:Edge");
    }
}
