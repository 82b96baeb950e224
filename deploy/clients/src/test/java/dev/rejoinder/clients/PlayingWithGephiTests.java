package dev.rejoinder.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.gephi.graph.api.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.rejoinder.domain.interchange.Passage;
import dev.rejoinder.domain.interchange.Phase;
import dev.rejoinder.domain.interchange.graph.ExpectedGraph;

class PlayingWithGephiTests {

    @ParameterizedTest
    @EnumSource(names = {"GEXF", "GEXF_DATE_TIME", "GEXF_DRAFT"})
    void showsWhatIsThereAtEachMoment(Format format) throws IOException {
        var graph = GephiGraph.of(format.file(Sample.LIVED));

        lives().forEach((id, passage) -> moments(passage).forEach(phase -> assertThat(
                GephiGraph.isThere(element(graph, id), moment(phase)))
                .as("%s at %s", id, phase.from())
                .isEqualTo(!phase.withdrawn() || isAlwaysWithdrawn(passage))));
    }

    @ParameterizedTest
    @EnumSource(names = {"GEXF", "GEXF_DATE_TIME", "GEXF_DRAFT"})
    void tellsTheVerdictsOfEachMoment(Format format) throws IOException {
        var graph = GephiGraph.of(format.file(Sample.LIVED));

        lives().forEach((id, passage) -> moments(passage).forEach(phase -> {
            var element = element(graph, id);
            assertThat(GephiGraph.said(element, "verdict", moment(phase))).as("%s at %s", id, phase.from())
                    .isEqualTo(verdict(phase));
            assertThat(GephiGraph.said(element, "strength", moment(phase)))
                    .isEqualTo(phase.label() == null ? null : phase.strength());
            assertThat(GephiGraph.said(element, "withdrawn", moment(phase))).isEqualTo(phase.withdrawn());
        }));
    }

    private static Map<String, Passage> lives() {
        var lives = new HashMap<String, Passage>();
        var map = Sample.LIVED.map();
        var nodes = ExpectedGraph.of(map).nodes().keySet();
        map.said().forEach(
                statement -> lives.put(ExpectedGraph.id(statement.key()), statement.passage()));
        map.drawn().forEach(relation -> {
            var id = ExpectedGraph.id(relation.key());
            lives.put(nodes.contains(id) ? id : "whole:" + id, relation.passage());
        });
        return lives;
    }

    private static Element element(GephiGraph graph, String id) {
        return Objects.requireNonNull(graph.element(id), id);
    }

    /// The phases that last to another millisecond than the one they begin in.
    private static List<Phase> moments(Passage passage) {
        var moments = new ArrayList<Phase>();
        for (var phase : passage.phases()) {
            moments.removeIf(earlier -> moment(earlier) == moment(phase));
            moments.add(phase);
        }
        return moments;
    }

    private static boolean isAlwaysWithdrawn(Passage passage) {
        return moments(passage).stream().allMatch(Phase::withdrawn);
    }

    private static double moment(Phase phase) {
        return phase.from().toEpochMilli();
    }

    private static @Nullable String verdict(Phase phase) {
        return phase.label() == null ? null : phase.label().name().toLowerCase(Locale.ROOT);
    }
}
