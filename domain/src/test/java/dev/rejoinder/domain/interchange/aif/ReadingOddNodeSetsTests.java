package dev.rejoinder.domain.interchange.aif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.Fitting;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapTarget;
import dev.rejoinder.domain.interchange.MappedRelation;

class ReadingOddNodeSetsTests {

    private final Losses losses = new Losses();

    private DocumentMap keeps(String document, String feature) {
        var map = Documents.read(new AifReader(), document, losses);
        Lawful.check(map);
        Documents.assertSame(Documents.writeAsRead(map, document), document);
        assertThat(losses.report().counts()).containsKey(feature);
        return map;
    }

    private DocumentMap keeps(String nodes, String edges, String feature) {
        return keeps(Documents.nodeSet(nodes, edges), feature);
    }

    private static String numbered(int count, String form) {
        return IntStream.rangeClosed(1, count).mapToObj(form::formatted).collect(Collectors.joining(" "));
    }

    @Test
    void keepsNodesThatLackATargetOrAPremise() {
        assertThat(keeps("I1 RA2 CA3", "1>2 3>1", "no-target").drawn()).isEmpty();
        assertThat(losses.report().counts()).containsEntry("no-premise", 1L);
    }

    @Test
    void keepsLoops() {
        assertThat(keeps("I1 RA2", "1>2 2>1", "self-loop").drawn()).isEmpty();
        assertThat(keeps("I1 I2 RA3", "1>3 3>3 3>2", "self-loop").drawn()).hasSize(1);
        assertThat(keeps("I1", "1>1", "self-loop").said()).hasSize(1);
    }

    @Test
    void dropsThePremiseThatIsTheTarget() {
        assertThat(keeps("I1 I2 RA3", "1>3 2>3 3>1", "self-loop").drawn()).singleElement()
                .satisfies(relation -> assertThat(relation.premises()).containsExactly("2"));
    }

    @Test
    void splitsWhatHasSeveralTargetsAndJoinsItAgain() {
        var map = keeps("I1 I2 I3 RA4 CA5", "1>4 4>2 4>3 3>5 5>4", "several-targets");

        assertThat(map.drawn()).extracting(MappedRelation::key, MappedRelation::target).containsExactly(
                tuple("4", MapTarget.statement("2")), tuple("5", MapTarget.relation("4")),
                tuple("4#2", MapTarget.statement("3")));
    }

    @Test
    void namesAnotherRelationAsNoNodeIsNamed() {
        assertThat(keeps("I1 I2 I3 RA4 I4#2", "1>4 4>2 4>3", "several-targets").drawn())
                .extracting(MappedRelation::key).containsExactly("4", "4#2-2");
    }

    @Test
    void keepsTargetsThatAreNoRelations() {
        assertThat(keeps("I1 I2 RA3 CA4", "1>3 3>2 3>4", "several-targets").drawn()).hasSize(1);
    }

    @Test
    void keepsPremisesAndTargetsThatAreTooMany() {
        var many = keeps(numbered(60, "I%d") + " I99 RA100", numbered(60, "%d>100") + " 100>99", "premises");
        assertThat(many.drawn().getFirst().premises()).hasSize(50);

        var targets = keeps(numbered(60, "I%d") + " I99 RA100", numbered(60, "100>%d") + " 99>100",
                "several-targets");
        assertThat(targets.drawn()).hasSize(50);
        assertThat(losses.report().losses()).isEqualTo(2);
    }

    @Test
    void keepsEdgesBetweenWhatNoEdgeShouldJoin() {
        assertThat(keeps("I1 I2 L3 L4 RA5", "1>2 3>4 3>5 1>5 5>4", "odd-edge").drawn()).isEmpty();
        assertThat(losses.report().counts()).containsEntry("odd-edge", 4L).containsEntry("no-target", 1L);
    }

    @Test
    void keepsRelationsThatLeadToEachOtherInACircle() {
        assertThat(keeps("I1 I2 CA3 CA4", "1>3 2>4 3>4 4>3", "no-ground").drawn()).isEmpty();
        assertThat(losses.report().counts()).containsEntry("no-ground", 2L);
    }

    @Test
    void breaksCirclesThatLeadToAStatementSomewhere() {
        var map = keeps("I1 I2 CA3 CA4", "1>3 2>4 3>4 4>3 4>1", "several-targets");

        assertThat(map.drawn()).extracting(MappedRelation::key).containsExactly("4", "3", "4#2");
    }

    @Test
    void takesARepetitionForWhatItRepeats() {
        var map = keeps("I1 I2 I3 RA4 RA5 CA6", "1>4 4>2 1>5 5>2 3>6 6>5", "repeated-relation");

        assertThat(map.drawn()).extracting(MappedRelation::key, MappedRelation::target)
                .containsExactly(tuple("4", MapTarget.statement("2")), tuple("6", MapTarget.relation("4")));
    }

    @Test
    void keepsAnotherTargetThatRepeatsARelation() {
        assertThat(keeps("I1 I2 I3 RA4 RA5", "1>4 4>2 1>5 5>3 5>2", "several-targets").drawn()).hasSize(2);
    }

    @Test
    void keepsAPreferenceBetweenInferences() {
        assertThat(keeps("I1 I2 RA3 RA4 PA5", "1>3 3>2 3>5 5>4 2>4 4>1", "no-premise").drawn())
                .extracting(MappedRelation::key).containsExactly("3", "4");
    }

    @Test
    void underpinsAPreferenceWhereNothingElseIsMeant() {
        var map = Documents.read(Documents.nodeSet("I1 I2 I3 PA5 RA6", "1>5 5>2 3>6 6>5"));

        assertThat(map.drawn()).extracting(MappedRelation::target).contains(MapTarget.relation("5"));
    }

    @Test
    void keepsNodesAndEdgesThatAreThereTwice() {
        assertThat(keeps("I1 I1 I2 RA3", "1>3 1>3 3>2 3>2", "repeated-node").drawn()).hasSize(1);
    }

    @Test
    void tellsThatIdentifiersOfEdgesAreRepeated() {
        keeps("""
                {"nodes":[],"edges":[{"edgeID":"1","fromID":"1","toID":"2","formEdgeID":null},
                {"edgeID":"1","fromID":"2","toID":"3","formEdgeID":null}]}""", "repeated-edge");
    }

    @Test
    void keepsEdgesToNodesThatAreNotThere() {
        keeps("I1", "1>2 3>1 4>5", "missing-node");
        keeps("{\"nodes\":[],\"edges\":[{\"fromID\":\"1\"},{\"edgeID\":true}]}", "edge-without-end");
    }

    @Test
    void keepsNodesOfNoKnownType() {
        assertThat(keeps("I1 I2 3(text=maybe) EN4", "1>3 3>2", "node-type").drawn()).isEmpty();
        assertThat(losses.report().counts()).containsEntry("node-type", 2L);
    }

    @Test
    void keepsLocutionsThatAreRepeatedOrOfNothing() {
        keeps("""
                {"nodes":[{"nodeID":"1","text":"Ada : Yes","type":"L"}],"edges":null,"locutions":[
                {"nodeID":"1","personID":"7"},{"nodeID":"1","personID":"7"},{"nodeID":"2"},{},3,"x",null]}
                """, "repeated-locution");
        assertThat(losses.report().counts()).containsEntry("missing-node", 5L);
    }

    @Test
    void keepsWordsThatAreTooLongOrNoWords() {
        var map = keeps("I1(text=%s) I2(text=)".formatted("so ".repeat(11_000)), "", "text");

        assertThat(map.said().getFirst().wording().text()).endsWith("…");
        assertThat(map.said().getLast().wording().text()).isEqualTo(Fitting.NO_WORDS);
    }

    @Test
    void keepsWordsThatAreNoText() {
        keeps("{\"nodes\":[{\"nodeID\":\"1\",\"type\":\"I\",\"text\":[7]},{\"nodeID\":\"2\",\"type\":\"I\"},"
                + "{\"nodeID\":\"3\",\"type\":\"I\",\"text\":\"\\u0000\\ud800 \\u0085\"}]}", "empty-text");
    }

    @Test
    void keepsIdentifiersThatCannotBeKeys() {
        var map = keeps("{\"nodes\":[{\"nodeID\":\" 1\",\"type\":\"I\",\"text\":\"a\"},{\"nodeID\":\"\","
                + "\"type\":\"I\",\"text\":\"b\"},{\"nodeID\":\"\\ud800\",\"type\":\"RA\",\"text\":\"RA\"},"
                + "{\"nodeID\":\"é\",\"type\":\"CA\",\"text\":\"CA\",\"scheme\":\"é\"}],\"edges\":["
                + "{\"fromID\":\" 1\",\"toID\":\"\\ud800\"},{\"fromID\":\"\\ud800\",\"toID\":\"\"},"
                + "{\"fromID\":\" 1\",\"toID\":\"é\"},{\"fromID\":\"é\",\"toID\":\"\\ud800\"}]}", "scheme");

        assertThat(map.drawn()).extracting(MappedRelation::key).satisfiesExactly(
                first -> assertThat(first).startsWith("node-"), second -> assertThat(second).isEqualTo("é"));
    }

    @Test
    void keepsMembersWhoseNamesAreOurs() {
        keeps("{\"nodes\":[{\"nodeID\":\"1\",\"type\":\"I\",\"text\":\"\",\"@without\":1,\"@@aside\":2,"
                + "\"rejoinder\":3}],\"@frame\":{},\"rejoinder\":[4],\"locutions\":null,\"OVA\":{\"nodes\":5}}",
                "empty-text");
    }
}
