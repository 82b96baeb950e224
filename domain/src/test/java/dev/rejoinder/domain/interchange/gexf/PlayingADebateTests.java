package dev.rejoinder.domain.interchange.gexf;

import static dev.rejoinder.domain.interchange.graph.XmlDocument.all;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.MapHeading;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.interchange.Passage;
import dev.rejoinder.domain.interchange.Phase;
import dev.rejoinder.domain.interchange.Ratings;
import dev.rejoinder.domain.interchange.graph.LivedMaps;
import dev.rejoinder.domain.interchange.graph.Positions;
import dev.rejoinder.domain.interchange.graph.Written;
import dev.rejoinder.domain.interchange.graph.XmlDocument;
import dev.rejoinder.domain.judgement.label.Label;
import dev.rejoinder.domain.statement.Scope;
import dev.rejoinder.domain.statement.StatementKind;
import dev.rejoinder.domain.statement.Wording;

class PlayingADebateTests {

    private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");

    @Test
    void beginsWithTheStatement() {
        var node = node(phase(0, 0, false, Label.IN, 0.5));

        assertThat(node.getAttribute("start")).isEqualTo("2026-05-01T12:00:00.000Z");
        assertThat(node.hasAttribute("end")).isFalse();
        assertThat(all(node, "spell")).isEmpty();
    }

    @Test
    void letsVerdictsEndBeforeTheNextBegin() {
        var node = node(phase(0, 1_000, false, Label.IN, 0.5), phase(1_000, 0, false, Label.OUT, 0.25));

        assertThat(values(node, "verdict")).containsExactly(
                "in 2026-05-01T12:00:00.000Z 2026-05-01T12:00:00.999Z", "out 2026-05-01T12:00:01.000Z ");
        assertThat(values(node, "strength")).containsExactly(
                "0.5 2026-05-01T12:00:00.000Z 2026-05-01T12:00:00.999Z", "0.25 2026-05-01T12:00:01.000Z ");
    }

    @Test
    void saysOnceWhatStaysTheSame() {
        var node = node(phase(0, 1_000, false, Label.IN, 0.5), phase(1_000, 0, false, Label.IN, 0.25));

        assertThat(values(node, "verdict")).containsExactly("in 2026-05-01T12:00:00.000Z ");
        assertThat(values(node, "withdrawn")).containsExactly("false 2026-05-01T12:00:00.000Z ");
    }

    @Test
    void letsWhatIsWithdrawnGoAndComeAgain() {
        var node = node(phase(0, 1_000, false, Label.IN, 0.5), phase(1_000, 2_000, true, Label.ABSENT, 0),
                phase(2_000, 0, false, Label.IN, 0.5));

        assertThat(node.hasAttribute("start")).isFalse();
        assertThat(all(node, "spell")).extracting(PlayingADebateTests::times).containsExactly(
                "2026-05-01T12:00:00.000Z 2026-05-01T12:00:00.999Z", "2026-05-01T12:00:02.000Z ");
        assertThat(values(node, "withdrawn")).hasSize(3);
    }

    @Test
    void letsWhatIsWithdrawnForGoodEnd() {
        var node = node(phase(0, 1_000, false, Label.IN, 0.5), phase(1_000, 0, true, Label.ABSENT, 0));

        assertThat(node.getAttribute("end")).isEqualTo("2026-05-01T12:00:00.999Z");
    }

    @Test
    void showsWhatWasNeverButWithdrawn() {
        var node = node(phase(0, 5_000, true, Label.ABSENT, 0));

        assertThat(times(node)).isEqualTo("2026-05-01T12:00:00.000Z 2026-05-01T12:00:04.999Z");
    }

    @Test
    void joinsWhatIsShorterThanAMillisecondToWhatFollows() {
        var first = new Phase(1, NOON, NOON.plusNanos(10), false, Label.IN, 0.5);
        var second = new Phase(2, NOON.plusNanos(10), NOON.plusNanos(20), false, Label.OUT, 0.25);

        assertThat(values(node(first, second), "verdict")).containsExactly(
                "out 2026-05-01T12:00:00.000Z 2026-05-01T12:00:00.000Z");
    }

    @Test
    void holdsNothingThatRunsBackwards() {
        var node = node(phase(1_000, 500, false, Label.IN, 0.5), phase(500, 0, false, Label.OUT, 0.25));

        assertThat(values(node, "verdict")).containsExactly("out 2026-05-01T12:00:00.500Z ");
    }

    @Test
    void leavesOutWhatNobodyJudged() {
        var node = node(phase(0, 1_000, false, null, 0), phase(1_000, 0, false, Label.OUT, 0.25));

        assertThat(values(node, "verdict")).containsExactly("out 2026-05-01T12:00:01.000Z ");
        assertThat(values(node, "strength")).containsExactly("0.25 2026-05-01T12:00:01.000Z ");
    }

    @Test
    void keepsTheVerdictsOfWhatNobodyJudgesNow() {
        var node = node(phase(0, 1_000, false, Label.IN, 0.5), phase(1_000, 0, false, null, 0));

        assertThat(values(node, "verdict")).containsExactly(
                "in 2026-05-01T12:00:00.000Z 2026-05-01T12:00:00.999Z");
        assertThat(values(node, "strength")).containsExactly(
                "0.5 2026-05-01T12:00:00.000Z 2026-05-01T12:00:00.999Z");
    }

    @Test
    void isInOrderWithoutOverlapsForAnyMap() {
        for (var seed = 0; seed < 100; seed++) {
            var map = LivedMaps.map(seed, 6);
            var root = root(map);
            for (var value : all(root, "attvalues")) {
                assertThat(List.of("verdict", "strength", "withdrawn"))
                        .allSatisfy(title -> isInOrder(values(value, title)));
            }
            for (var spells : all(root, "spells")) {
                isInOrder(all(spells, "spell").stream().map(spell -> "there " + times(spell)).toList());
            }
        }
    }

    private static void isInOrder(List<String> spans) {
        var before = "";
        for (var span : spans) {
            var times = span.split(" ", -1);
            assertThat(times[1]).isGreaterThan(before);
            assertThat(times[2]).matches(end -> end.isEmpty() || end.compareTo(times[1]) >= 0);
            before = times[2];
        }
    }

    private static Phase phase(long from, long until, boolean withdrawn, @Nullable Label label,
            double strength) {
        return new Phase(1, NOON.plusMillis(from), until == 0 ? null : NOON.plusMillis(until), withdrawn,
                label, strength);
    }

    private static Element node(Phase... phases) {
        var last = phases[phases.length - 1];
        var passage = new Passage("ada", 1, last.withdrawn(), Ratings.NONE, List.of(phases));
        var claim = new MappedStatement("claim", StatementKind.CLAIM, new Wording("Engines compose", ""),
                Scope.ANY, List.of(), null, null, false, List.of(), passage);
        return all(root(new DocumentMap(MapHeading.titled("debate", ""), List.of(claim), List.of(),
                List.of())), "node").getFirst();
    }

    private static Element root(DocumentMap map) {
        return XmlDocument.root(
                Written.by(new GexfWriter(Positions.NONE, GexfDialect.DATE), map).text());
    }

    private static List<String> values(Element element, String title) {
        var values = new ArrayList<String>();
        all(element, "attvalue").stream().filter(value -> value.getAttribute("for").equals(title))
                .forEach(value -> values.add(value.getAttribute("value") + " " + times(value)));
        return values;
    }

    private static String times(Element element) {
        return element.getAttribute("start") + " " + element.getAttribute("end");
    }
}
