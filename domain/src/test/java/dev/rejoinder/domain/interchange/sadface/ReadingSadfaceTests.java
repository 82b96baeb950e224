package dev.rejoinder.domain.interchange.sadface;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MalformedDocument;
import dev.rejoinder.domain.interchange.MalformedDocument.Place;
import dev.rejoinder.domain.interchange.MapTarget;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.Mutations;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.relation.Scheme;
import dev.rejoinder.domain.statement.Source;

class ReadingSadfaceTests {

    private static final String ATOMS = """
            {"id":"a","type":"atom","text":"a"},{"id":"b","type":"atom","text":"b"},\
            {"id":"c","type":"atom","text":"c"}""";

    private final Losses losses = new Losses();

    private DocumentMap read(String text) {
        return Sadface.read(text, losses);
    }

    private DocumentMap read(String nodes, String edges) {
        return read("{\"nodes\":[%s,%s],\"edges\":[%s]}".formatted(ATOMS, nodes, edges));
    }

    private static String scheme(String id, String name) {
        return "{\"id\":\"%s\",\"type\":\"scheme\",\"name\":\"%s\"}".formatted(id, name);
    }

    private static String edge(String source, String target) {
        return "{\"source_id\":\"%s\",\"target_id\":\"%s\"}".formatted(source, target);
    }

    @Test
    void makesAtomsStatementsAndSchemesRelations() {
        var map = read(Sadface.OLDER);

        assertThat(map.said()).extracting("key").containsExactly("a", "b", "c");
        assertThat(map.drawn()).extracting("key").containsExactly("s", "t");
        var inference = map.drawn().getFirst();
        assertThat(inference.kind()).isEqualTo(RelationKind.SUPPORT);
        assertThat(inference.premises()).containsExactly("b");
        assertThat(inference.scheme()).isEqualTo(new Scheme("argument-from-rules"));
        assertThat(map.drawn().getLast().target()).isEqualTo(MapTarget.relation("s"));
        assertThat(losses.report().isEmpty()).isTrue();
    }

    @Test
    void readsTheHeading() {
        var heading = read(Sadface.OLDER).heading();

        assertThat(heading.key()).isEqualTo("doc");
        assertThat(heading.title()).isEqualTo("Engines");
        assertThat(heading.description()).isEqualTo("On music");
        assertThat(heading.origins().getFirst().foreign()).contains("Mary", "org.example", "2.50");
    }

    @Test
    void readsTheHeadingOfTheOldestDocuments() {
        var map = read(
                "{\"id\":\"old\",\"analyst_name\":\"Mary\",\"metadata\":{\"title\":\"x\"},\"nodes\":null}");

        assertThat(map.heading().key()).isEqualTo("old");
        assertThat(map.heading().title()).isEqualTo("x");
        assertThat(Sadface.write(map, losses)).contains("\"analyst_name\":\"Mary\"");
    }

    @Test
    void makesWhatIsQuotedSources() {
        assertThat(read(Sadface.OLDER).said().getFirst().sources())
                .containsExactly(new Source("", "A talk", "compose", ""));
    }

    @Test
    void takesAResourceThatIsAUrlForOne() {
        var map =
                read("""
                        {"nodes":[{"id":"a","type":"atom","text":"a","sources":[{"resource_id":"r","text":"x"},
                        {"resource_id":"q"},{"resource_id":"none"}]}],
                        "resources":[{"id":"r","content":"https://example.org/a"},
                        {"id":"q","content":"http://not a url"},
                        {"content":"no id"},{"id":"r","content":"again"}]}""");

        assertThat(map.said().getFirst().sources()).containsExactly(
                new Source("https://example.org/a", "", "x", ""), new Source("", "http://not a url", "", ""));
        assertThat(losses.report().counts()).containsExactly(Map.entry("source", 1L));
        assertThat(Sadface.write(map, losses)).contains("no id", "again", "not a url", "\"none\"");
    }

    @Test
    void makesADisagreementTwoAttacks() {
        var map = read(Sadface.NEWER);

        assertThat(map.drawn()).filteredOn(relation -> relation.key().startsWith("d"))
                .extracting(MappedRelation::premises).containsExactly(List.of("b"), List.of("a"));
        assertThat(map.drawn()).extracting("key")
                .containsExactly("d", "d>b", "i", "k", "k>b", "k>i", "j");
        assertThat(losses.report().isEmpty()).isTrue();
    }

    @Test
    void readsNamesOfEitherDialect() {
        var map = read(scheme("s", "Default Conflict") + "," + scheme("t", "preference") + ","
                + "{\"id\":\"u\",\"type\":\"conflict\",\"name\":\"ExpertOpinion\"},"
                + "{\"id\":\"v\",\"type\":\"inference\"}",
                String.join(",", edge("a", "s"), edge("s", "b"), edge("a", "t"), edge("t", "b"),
                        edge("a", "u"),
                        edge("u", "c"), edge("a", "v"), edge("v", "b")));

        assertThat(map.drawn()).extracting("kind").containsExactly(RelationKind.ATTACK,
                RelationKind.PREFERENCE,
                RelationKind.ATTACK, RelationKind.SUPPORT);
        assertThat(map.drawn().get(2).scheme()).isEqualTo(new Scheme("expert-opinion"));
    }

    @Test
    void bringsRelationsAfterWhatTheyTarget() {
        var map = read(scheme("u", "conflict") + "," + scheme("t", "conflict") + "," + scheme("s", "support"),
                String.join(",", edge("c", "u"), edge("u", "t"), edge("b", "t"), edge("t", "s"),
                        edge("b", "s"),
                        edge("s", "a")));

        assertThat(map.drawn()).extracting("key").containsExactly("s", "t", "u");
    }

    @Test
    void keepsAsideWhatCannotBeDrawn() {
        var map = read(String.join(",", scheme("none", "support"), scheme("aimless", "support"),
                scheme("self", "support"), scheme("x", "support"), scheme("y", "conflict"),
                scheme("z", "conflict"),
                scheme("ok", "support"), scheme("twin", "support"), scheme("onTwin", "conflict"),
                "{\"id\":\"odd\",\"type\":\"thought\"}"),
                String.join(",", edge("none", "a"), edge("a", "aimless"), edge("a", "self"),
                        edge("self", "a"),
                        edge("a", "x"), edge("x", "y"), edge("b", "y"), edge("y", "x"), edge("c", "z"),
                        edge("z", "nowhere"), edge("a", "ok"), edge("ok", "b"), edge("a", "twin"),
                        edge("twin", "b"),
                        edge("c", "onTwin"), edge("onTwin", "twin"), edge("a", "b")));

        assertThat(map.drawn()).extracting("key").containsExactly("ok");
        assertThat(losses.report().counts()).containsOnly(Map.entry("premises", 1L),
                Map.entry("stray-scheme", 2L),
                Map.entry("self-loop", 1L), Map.entry("stray-relation", 3L),
                Map.entry("repeated-relation", 1L),
                Map.entry("unknown-type", 1L), Map.entry("stray-edge", 1L));
        assertThat(losses.report().losses()).isZero();
    }

    @Test
    void tellsWhatOfOurOwnMetadataCannotBe() {
        read("""
                {"nodes":[{"id":"a","type":"atom","text":"a","metadata":{"dev.rejoinder":{"kind":"question",
                "about":{"relation":"none"},"speaker":{"name":"Ada","when":"soon"},"scope":{"time":"\\u0007"},
                "language":"no tag","origins":[{"system":"Bad"}]}}},
                {"id":"b","type":"atom","text":"b","metadata":{"dev.rejoinder":{"about":{"statement":"s"}}}},
                {"id":"s","type":"scheme","name":"support","metadata":{"dev.rejoinder":{"kind":"support",
                "scheme":"NO","slots":{"0":"a","1":"b","2":"a"}}}}],
                "edges":[{"source_id":"a","target_id":"s"},{"source_id":"s","target_id":"b"}],
                "metadata":{"dev.rejoinder":{"locutions":[{},{"act":"denied","statement":"x",
                "speaker":{"name":"Ada"}},{"act":"qualified","statement":"a","speaker":{"name":"Ada"}}]}}}""");

        assertThat(losses.report().counts()).containsOnly(Map.entry("about", 2L), Map.entry("speaker", 1L),
                Map.entry("scope", 1L), Map.entry("language", 1L), Map.entry("origin", 1L),
                Map.entry("scheme", 1L),
                Map.entry("slots", 2L), Map.entry("locution", 3L));
    }

    @Test
    void readsNodesThatLackWhatNodesHave() {
        var map =
                read("""
                        {"metadata":7,"nodes":[{"id":1,"type":"atom"},{"id":"2","type":"atom","text":5,
                        "sources":{"x":{}},
                        "metadata":[]}],"edges":[{"source_id":1,"target_id":2,"id":9}]}""");

        assertThat(map.said()).extracting("key").containsExactly("1", "2");
        assertThat(losses.report().counts()).containsOnly(Map.entry("empty-text", 1L),
                Map.entry("stray-edge", 1L));
        assertThat(Sadface.write(map, losses)).contains("\"sources\":{\"x\":{}}", "\"text\":\"\"");
    }

    private static void refuses(String text, Place place) {
        assertThatExceptionOfType(MalformedDocument.class).isThrownBy(() -> Sadface.read(text, new Losses()))
                .satisfies(refused -> assertThat(refused.place()).isEqualTo(place));
    }

    @Test
    void refusesWhatIsNoSuchDocument() {
        refuses("{}", new Place(1, 2, ""));
        refuses("{\"nodes\":[1]}", new Place(1, 11, "/nodes/0"));
        refuses("{\"nodes\":[{\"id\":\" a\"}]}", new Place(1, 21, "/nodes/0"));
        refuses("{\"nodes\":[{\"id\":\"a\"},{\"id\":\"a\"}]}", new Place(1, 31, "/nodes/1"));
        refuses("{\"nodes\":[],\"edges\":[{\"source_id\":\"a\"}]}", new Place(1, 38, "/edges/0"));
        refuses("{\"nodes\":[],\n\"edges\":[{\"source_id\":\"\"}]}", new Place(2, 25, "/edges/0"));
    }

    @Test
    void readsManyTargetsOfManyPremisesInTime() {
        var text = new StringBuilder();
        var edges = new StringBuilder(edge("a", "s"));
        for (var number = 0; number < 20_000; number++) {
            text.append(",{\"id\":\"n").append(number).append("\",\"type\":\"atom\",\"text\":\"n\"}");
            edges.append(',').append(number % 2 == 0 ? edge("n" + number, "s") : edge("s", "n" + number));
        }

        assertThat(read(scheme("s", "support") + text, edges.toString()).drawn()).isEmpty();
    }

    @Test
    void survivesDamage() {
        Mutations.tryOn(new SadfaceReader(),
                List.of(Sadface.OLDER.getBytes(UTF_8), Sadface.NEWER.getBytes(UTF_8)));
    }
}
