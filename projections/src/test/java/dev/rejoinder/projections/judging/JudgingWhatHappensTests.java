package dev.rejoinder.projections.judging;

import static dev.rejoinder.projections.trial.TestGraph.GRAPH;
import static dev.rejoinder.projections.trial.TestGraph.draw;
import static dev.rejoinder.projections.trial.TestGraph.drawn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.judgement.label.Label;
import dev.rejoinder.domain.judgement.live.LiveJudgement;
import dev.rejoinder.domain.judgement.strength.StrengthSemantics;
import dev.rejoinder.projections.graph.Row;
import dev.rejoinder.projections.trial.Histories;
import dev.rejoinder.projections.trial.Story;
import dev.rejoinder.projections.trial.TestGraph;
import dev.rejoinder.projections.verdicts.Verdict;

class JudgingWhatHappensTests {

    private static final int EVENTS = 100;

    private static final String ON_NODES = """
            MATCH (it:Statement|Relation) WHERE it.debateId = $id AND it.since > 0
            RETURN it.id AS id, it.label AS label, it.strength AS strength
            """;

    private static final String STORED = """
            MATCH (v:Verdict) WHERE v.debateId = $id AND v.subjectId >= '' AND v.since <= $version
              AND $version < v.until
            RETURN v.subjectId AS id, v {.*} AS it
            """;

    private final StructureReader reader = new StructureReader(GRAPH::read);

    @ParameterizedTest
    @ValueSource(longs = {401, 402})
    void storesAtEveryVersionWhatAJudgementOfTheWholeDebateSays(long seed) {
        requireSame(drawn(Histories.random(seed, EVENTS)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void doesSoWhereDebatesGoRoundInCircles(long seed) {
        var story = Quarrel.of(seed, EVENTS);
        draw(story.messages(), 7);
        requireSame(story);
    }

    private void requireSame(Story story) {
        for (var version = 1L; version <= EVENTS; version++) {
            assertThat(stored(story.debateId(), version)).as("version %d", version)
                    .isEqualTo(judged(story.debateId(), version));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = 405)
    void keepsOnTheNodesWhatWasStoredForTheVersionThen(long seed) {
        var story = Histories.random(seed, EVENTS);
        var onNodes = new TreeMap<Long, Map<UUID, String>>();
        for (var version = 1L; version <= EVENTS; version++) {
            draw(story.messages(version, version), 1);
            onNodes.put(version, onNodes(story.debateId()));
        }

        onNodes.forEach((version, then) -> assertThat(then).as("version %d", version)
                .isEqualTo(brief(stored(story.debateId(), version))));
    }

    @Test
    void tellsStatementsApartThatStandFallAndAreContested() {
        var story = drawn(Quarrel.of(4, EVENTS));
        var labels = new TreeSet<Label>();
        for (var version = 1L; version <= EVENTS; version++) {
            stored(story.debateId(), version).values().forEach(verdict -> labels.add(verdict.label()));
        }

        assertThat(labels).containsExactly(Label.values());
    }

    private Map<UUID, Verdict> judged(DebateId debateId, long version) {
        var structure = reader.at(debateId, version);
        var judgement = new LiveJudgement(structure.graph(), StrengthSemantics.QUADRATIC_ENERGY);
        var verdicts = new TreeMap<UUID, Verdict>();
        for (var element = 0; element < structure.size(); element++) {
            verdicts.put(structure.subject(element).id(), Verdict.of(judgement, element));
        }
        return verdicts;
    }

    private static Map<UUID, Verdict> stored(DebateId debateId, long version) {
        var verdicts = new TreeMap<UUID, Verdict>();
        GRAPH.read(STORED, Map.of("id", debateId.toString(), "version", version))
                .forEach(row -> verdicts.put(row.id("id"), verdict(row.row("it"))));
        return verdicts;
    }

    private static Verdict verdict(Row row) {
        return new Verdict(Label.valueOf(row.text("label")), row.score("strength"), row.score("base"),
                row.flag("converged"), row.flag("circularSupport"));
    }

    private static Map<UUID, String> onNodes(DebateId debateId) {
        var verdicts = new TreeMap<UUID, String>();
        List<Row> rows = TestGraph.read(ON_NODES, "id", debateId);
        rows.forEach(row -> verdicts.put(row.id("id"), row.text("label") + " " + row.score("strength")));
        return verdicts;
    }

    private static Map<UUID, String> brief(Map<UUID, Verdict> verdicts) {
        var brief = new TreeMap<UUID, String>();
        verdicts.forEach((id, verdict) -> brief.put(id, verdict.label() + " " + verdict.strength()));
        return brief;
    }
}
