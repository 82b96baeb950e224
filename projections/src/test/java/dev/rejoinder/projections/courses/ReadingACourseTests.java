package dev.rejoinder.projections.courses;

import static dev.rejoinder.projections.trial.TestGraph.GRAPH;
import static dev.rejoinder.projections.trial.TestGraph.drawn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import dev.rejoinder.projections.lists.Pin;
import dev.rejoinder.projections.maps.DebateMaps;
import dev.rejoinder.projections.trial.Histories;
import dev.rejoinder.projections.trial.Story;

class ReadingACourseTests {

    private static final int EVENTS = 150;

    private static Courses courses(Story story, long version) {
        return new Courses(GRAPH, story.debateId().value(), version);
    }

    private static List<ChangeMade> changes(Courses courses, long after) {
        var changes = new ArrayList<ChangeMade>();
        courses.changes(after, changes::add);
        return changes;
    }

    private static List<String> subjects(Courses courses) {
        return changes(courses, 0).stream().map(ChangeMade::subject).distinct().toList();
    }

    private static Held upTo(long version, Held fact) {
        return new Held(fact.value(), fact.since(), fact.until() <= version ? fact.until() : Held.LASTING);
    }

    private static List<Held> upTo(long version, List<Held> facts) {
        return facts.stream().filter(fact -> fact.since() <= version).map(fact -> upTo(version, fact))
                .toList();
    }

    /// What is read of the past is what was there, whatever came later.
    @Test
    void isTheSameAsItWas() {
        for (var seed = 911L; seed < 914; seed++) {
            var story = Histories.random(seed, EVENTS);
            drawn(story);
            var last = courses(story, story.version());
            var ids = subjects(last);
            for (var version = 1L; version <= story.version(); version += 13) {
                var then = courses(story, version);
                var now = version;
                assertThat(then.statements(ids)).isEqualTo(last.statements(ids).stream()
                        .filter(statement -> statement.since() <= now)
                        .map(statement -> new StatementCourse(statement.id(), statement.kind(),
                                statement.since(),
                                statement.about(), upTo(now, statement.wordings()),
                                upTo(now, statement.speakers()),
                                upTo(now, statement.withdrawals())))
                        .toList());
                assertThat(then.relations(ids)).isEqualTo(last.relations(ids).stream()
                        .filter(relation -> relation.since() <= now)
                        .map(relation -> new RelationCourse(relation.id(), relation.kind(), relation.since(),
                                relation.target(), upTo(now, relation.premises()),
                                upTo(now, relation.schemes()),
                                upTo(now, relation.withdrawals())))
                        .toList());
            }
        }
    }

    /// The words and verdicts of each version are those of the map of that version.
    @Test
    void holdsWhatTheMapOfEachVersionShows() {
        var story = Histories.random(914, EVENTS);
        drawn(story);
        var course = courses(story, story.version());
        var statements = course.statements(subjects(course));
        var verdicts = new ArrayList<Judgement>();
        course.verdicts(0, verdicts::add);
        for (var version = 1L; version <= story.version(); version += 17) {
            var now = version;
            var map = new DebateMaps(GRAPH).whole(new Pin(story.debateId().value(), version), false)
                    .orElseThrow();
            var shown = new HashMap<String, List<Object>>();
            map.statements()
                    .forEach(statement -> shown.put(statement.key(), List.of(statement.wording().text(),
                            statement.passage().withdrawn(),
                            statement.passage().now().orElseThrow().strength())));

            var held = new HashMap<String, List<Object>>();
            statements.stream().filter(statement -> statement.since() <= now).forEach(statement -> held
                    .put(statement.id(), List.of(at(now, statement.wordings()).getLast().value(),
                            !at(now, statement.withdrawals()).isEmpty(),
                            strength(verdicts, statement.id(), now))));
            assertThat(held).as("version %d", version).isEqualTo(shown);
        }
    }

    private static List<Held> at(long version, List<Held> facts) {
        return facts.stream().filter(fact -> fact.since() <= version && version < fact.until()).toList();
    }

    private static double strength(List<Judgement> verdicts, String subject, long version) {
        return verdicts.stream()
                .filter(verdict -> verdict.subject().equals(subject) && verdict.since() <= version)
                .reduce((_, later) -> later).orElseThrow().strength();
    }

    @Test
    void goesOnFromAnyVersion() {
        var story = Histories.random(915, EVENTS);
        drawn(story);
        var course = courses(story, story.version());

        assertThat(changes(course, 0)).extracting(ChangeMade::version).doesNotHaveDuplicates().isSorted()
                .hasSize(Math.toIntExact(story.version()));
        assertThat(changes(course, 100))
                .isEqualTo(changes(course, 0).subList(100, Math.toIntExact(story.version())));
        var later = new ArrayList<Judgement>();
        course.verdicts(100, later::add);
        assertThat(later).isNotEmpty().allMatch(verdict -> verdict.since() > 100);
    }

    @Test
    void isEmptyWhereThereIsNoDebate() {
        var none = new Courses(GRAPH, UUID.randomUUID(), 1);

        assertThat(none.whole()).isEqualTo(new DebateCourse(List.of(), List.of(), List.of()));
        assertThat(Map.of("changes", changes(none, 0), "statements", none.statements(List.of("x"))))
                .allSatisfy((_, found) -> assertThat(found).isEmpty());
    }
}
