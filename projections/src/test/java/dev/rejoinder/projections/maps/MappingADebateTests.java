package dev.rejoinder.projections.maps;

import static dev.rejoinder.projections.trial.TestGraph.GRAPH;
import static dev.rejoinder.projections.trial.TestGraph.draw;
import static dev.rejoinder.projections.trial.TestGraph.drawn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.interchange.ArgumentMap;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.interchange.Phase;
import dev.rejoinder.domain.judgement.label.Label;
import dev.rejoinder.domain.statement.Scope;
import dev.rejoinder.domain.statement.StatementEvent.ClaimAdded;
import dev.rejoinder.domain.statement.StatementEvent.StatementRestored;
import dev.rejoinder.domain.statement.StatementEvent.StatementWithdrawn;
import dev.rejoinder.domain.statement.StatementId;
import dev.rejoinder.domain.statement.Wording;
import dev.rejoinder.projections.lists.Pin;
import dev.rejoinder.projections.neighbourhood.Explorer;
import dev.rejoinder.projections.neighbourhood.Surroundings;
import dev.rejoinder.projections.neighbourhood.Surroundings.Direction;
import dev.rejoinder.projections.trial.Histories;
import dev.rejoinder.projections.trial.Story;

class MappingADebateTests {

    private static final int EVENTS = 120;

    private final DebateMaps maps = new DebateMaps(GRAPH);

    private ArgumentMap map(Story story, long version) {
        return maps.whole(new Pin(story.debateId().value(), version), true).orElseThrow();
    }

    private static List<Object> everything(ArgumentMap map) {
        return List.of(map.heading(), map.statements().toList(), map.relations().toList(),
                map.locutions().toList());
    }

    /// What a map shows of a version does not depend on what came later.
    @Test
    void showsAVersionAsItWasWhenItWasTheLast() {
        for (var seed = 421L; seed < 424; seed++) {
            var story = Histories.random(seed, EVENTS);
            var then = new HashMap<Long, List<Object>>();
            for (var version = 1L; version <= story.version(); version += 7) {
                draw(story.messages(Math.max(1, version - 6), version), EVENTS);
                then.put(version, everything(map(story, version)));
            }
            drawn(story);

            then.forEach(
                    (version, shown) -> assertThat(everything(map(story, version))).as("version %d", version)
                            .isEqualTo(shown));
        }
    }

    @Test
    void bringsRelationsAfterTheirTargets() {
        var story = Histories.random(425, EVENTS);
        drawn(story);
        var map = map(story, story.version());
        var seen = map.statements().map(MappedStatement::key).collect(Collectors.toSet());

        map.relations().forEach(relation -> {
            assertThat(seen).contains(relation.target().key()).containsAll(relation.premises());
            seen.add(relation.key());
        });
        assertThat(map.relations().map(MappedRelation::passage))
                .allMatch(passage -> passage.now().isPresent());
    }

    @Test
    void tellsThroughWhichPhasesSomethingWent() {
        var id = new StatementId(UUID.randomUUID());
        var story = Story.opened();
        story.tell(new ClaimAdded(id, story.debateId(), new Wording("Engines compose.", ""), Scope.ANY))
                .tell(new StatementWithdrawn(id, "")).tell(new StatementRestored(id));
        drawn(story);

        var phases = map(story, 4).statements().findFirst().orElseThrow().passage().phases();

        assertThat(phases).extracting(Phase::since).containsExactly(2L, 3L, 4L);
        assertThat(phases).extracting(Phase::withdrawn).containsExactly(false, true, false);
        assertThat(phases).extracting(Phase::label).containsExactly(Label.IN, Label.ABSENT, Label.IN);
        assertThat(phases.getFirst().until()).isEqualTo(phases.get(1).from());
        assertThat(phases.getLast().until()).isNull();
    }

    @Test
    void showsThePhaseThatHoldsAloneWhereNoLifeIsAskedFor() {
        var story = Histories.random(426, EVENTS);
        drawn(story);
        var whole = map(story, story.version()).statements().toList();

        var now = maps.whole(Pin.now(story.debateId().value()), false).orElseThrow().statements().toList();

        assertThat(now).hasSameSizeAs(whole);
        for (var index = 0; index < now.size(); index++) {
            var phase = whole.get(index).passage().now().orElseThrow();
            assertThat(now.get(index).passage().phases()).singleElement().satisfies(only -> {
                assertThat(only.label()).isEqualTo(phase.label());
                assertThat(only.strength()).isEqualTo(phase.strength());
                assertThat(only.withdrawn()).isEqualTo(phase.withdrawn());
            });
        }
    }

    @Test
    void showsTheSurroundingsOfOneThing() {
        var story = Histories.random(427, EVENTS);
        drawn(story);
        var relation = map(story, story.version()).relations().findFirst().orElseThrow();
        var centre = new Pin(UUID.fromString(relation.key()), story.version());
        var around = new Explorer(GRAPH).explore(new Surroundings(centre, 1, Direction.BOTH, null, 100))
                .orElseThrow();

        var part = maps.part(around, false).orElseThrow();

        assertThat(part.relations().map(MappedRelation::key)).contains(relation.key());
        if (relation.target().kind() == Subject.Kind.STATEMENT) {
            assertThat(part.statements().map(MappedStatement::key)).contains(relation.target().key());
        }
        assertThat(part.statements().map(MappedStatement::key)).containsAll(relation.premises());
    }

    @Test
    void countsWhatNoMapCarries() {
        var story = Histories.random(428, EVENTS);
        drawn(story);

        assertThat(map(story, story.version()).heading().besides()).containsKey("stances")
                .containsEntry("earlier-versions", story.version() - 1);
        assertThat(maps.whole(Pin.now(UUID.randomUUID()), false)).isEmpty();
    }

    @Test
    void readsPagesOnlyWhenTheyAreAskedFor() {
        var story = Histories.random(429, EVENTS);
        drawn(story);
        var map = map(story, story.version());
        var before = GRAPH.reads();

        try (var statements = map.statements()) {
            assertThat(GRAPH.reads()).isEqualTo(before);
            assertThat(statements.findFirst()).isPresent();
        }
        assertThat(GRAPH.reads() - before).isLessThanOrEqualTo(7);
    }
}
