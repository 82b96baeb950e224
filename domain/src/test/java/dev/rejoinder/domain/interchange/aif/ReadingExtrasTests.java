package dev.rejoinder.domain.interchange.aif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.Losses;

class ReadingExtrasTests {

    private final Losses losses = new Losses();

    private DocumentMap statement(String extras) {
        return Documents.read(new AifReader(),
                "{\"nodes\":[{\"nodeID\":\"1\",\"text\":\"Rules\",\"type\":\"I\","
                        + "\"rejoinder\":%s}]}".formatted(extras),
                losses);
    }

    private DocumentMap relation(String extras) {
        var plain = Documents.nodeSet("I1 I2 RA3", "1>3 3>2");
        return Documents.read(new AifReader(),
                plain.replace("\"type\":\"RA\"", "\"type\":\"RA\",\"rejoinder\":" + extras), losses);
    }

    private DocumentMap heading(String extras) {
        return Documents.read(new AifReader(),
                "{\"nodes\":[{\"nodeID\":\"1\",\"text\":\"Rules\",\"type\":\"I\"}],"
                        + "\"rejoinder\":%s}".formatted(extras),
                losses);
    }

    private long lost() {
        return losses.report().counts().getOrDefault("rejoinder", 0L);
    }

    @Test
    void tellsWhatOfAStatementIsNone() {
        statement(
                "{\"kind\":\"JOKE\",\"sources\":[{}],\"speaker\":{\"kind\":\"PERSON\"},\"about\":{\"statement\":\"9\"},"
                        + "\"scope\":{\"time\":\"%s\"},\"origins\":[{\"system\":\"A B\"}],\"more\":1}"
                                .formatted("x".repeat(501)));

        assertThat(lost()).isEqualTo(7);
    }

    @Test
    void asksAboutNothingOfAnotherKind() {
        assertThat(statement("{\"about\":{\"relation\":\"1\"}}").said().getFirst().about()).isNull();
        assertThat(lost()).isEqualTo(1);
    }

    @Test
    void keepsOneOriginOfEachNameAndFiftyInAll() {
        var origins = IntStream.range(0, 60).mapToObj("{\"system\":\"x\",\"id\":\"%d\"}"::formatted)
                .collect(Collectors.joining(","));
        var map = statement("{\"origins\":[{\"system\":\"aif\",\"id\":\"1\"},%s]}".formatted(origins));

        assertThat(map.said().getFirst().origins()).hasSize(50);
        assertThat(lost()).isEqualTo(1);
    }

    @Test
    void tellsWhatOfARelationIsNone() {
        var map = relation(
                "{\"scheme\":\"A B\",\"slots\":{\"1\":\"2\",\"x\":\"1\",\"0\":\"1\",\"7\":\"1\"},\"more\":1}");

        assertThat(map.drawn().getFirst().slots()).containsOnlyKeys(7);
        assertThat(lost()).isEqualTo(5);
    }

    @Test
    void carriesSchemesThatNoNameCanTell() {
        var map = relation("{\"scheme\":\"default\"}");

        assertThat(Documents.read(Documents.write(map))).isEqualTo(map);
        assertThat(map.drawn().getFirst().scheme().value()).isEqualTo("default");
    }

    @Test
    void tellsWhatOfADebateIsNone() {
        heading("{\"title\":\"%s\",\"language\":\"no tag\",\"locutions\":[1,{\"statement\":\"1\"},{\"statement\":\"1\","
                .formatted("x".repeat(400))
                + "\"act\":\"QUALIFIED\"},{\"statement\":\"9\",\"act\":\"DENIED\"}],\"x\":1}");

        assertThat(losses.report().counts()).containsEntry("rejoinder", 5L).containsEntry("title", 1L)
                .containsEntry("language", 1L);
    }

    @Test
    void readsEveryLocution() {
        var map = heading(
                "{\"locutions\":[{\"statement\":\"1\",\"act\":\"QUALIFIED\",\"as\":\"1\",\"speaker\":{\"name\":"
                        + "\"Ada\",\"kind\":\"PERSON\"}}]}");

        assertThat(map.recorded()).singleElement().satisfies(done -> assertThat(done.as()).isEqualTo("1"));
        assertThat(Documents.read(Documents.write(map))).isEqualTo(map);
    }

    @Test
    void keepsSpeakersWhoseNamesAreWrittenOtherwise() {
        var written = Documents.write(heading("{}"));
        var changed = written.replace("\"nodes\":[",
                """
                                "participants":[{"participantID":"Ada","firstname":"Ada","surname":""}],
                        "locutions":[{"nodeID":"1-locution","personID":"Ada","start":"soon","end":null}],
                        "edges":[
                        {"edgeID":"1-locution>1-illocution","fromID":"1-locution","toID":"1-illocution",
                        "formEdgeID":null},
                        {"edgeID":"1-illocution>1","fromID":"1-illocution","toID":"1","formEdgeID":null}],
                        "nodes":[{"nodeID":"1-locution","text":"Ada : Rules","type":"L"},
                        {"nodeID":"1-illocution","text":"Asserting","type":"YA","scheme":"Asserting",
                        "schemeID":"74"},""");

        Documents.assertSame(Documents.write(Documents.read(changed)), changed);
        assertThat(Documents.read(changed.replace("\"soon\"", "null")).said().getFirst().origins())
                .extracting(origin -> origin.foreign()).containsExactly("");
    }
}
