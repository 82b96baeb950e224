package dev.rejoinder.projections.diff;

import static dev.rejoinder.projections.trial.TestGraph.GRAPH;
import static dev.rejoinder.projections.trial.TestGraph.drawn;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.rejoinder.domain.debate.DebateEvent.DebateRetitled;
import dev.rejoinder.domain.statement.Scope;
import dev.rejoinder.domain.statement.StatementEvent.ClaimAdded;
import dev.rejoinder.domain.statement.StatementEvent.StatementReworded;
import dev.rejoinder.domain.statement.StatementEvent.StatementRestored;
import dev.rejoinder.domain.statement.StatementEvent.StatementWithdrawn;
import dev.rejoinder.domain.statement.StatementId;
import dev.rejoinder.domain.statement.Wording;
import dev.rejoinder.projections.lists.Pin;
import dev.rejoinder.projections.snapshot.Oversize;
import dev.rejoinder.projections.snapshot.Snapshot;
import dev.rejoinder.projections.snapshot.SnapshotRelation;
import dev.rejoinder.projections.snapshot.SnapshotStatement;
import dev.rejoinder.projections.snapshot.Snapshots;
import dev.rejoinder.projections.trial.Histories;
import dev.rejoinder.projections.trial.MemoryLog;
import dev.rejoinder.projections.trial.Rehearsals;
import dev.rejoinder.projections.trial.Story;
import dev.rejoinder.projections.trial.TestGraph;

class ComparingMomentsTests {

    private static final int PAIRS = 25;

    private static final DiffLimits LIMITS = new DiffLimits(1_000, 100);

    private final Differences differences = new Differences(GRAPH, LIMITS);

    @ParameterizedTest
    @MethodSource("stories")
    void leadsFromTheOneToTheOther(Story story) {
        drawn(story);
        pairs(story).forEach(pair -> {
            var from = snapshot(story, pair.getFirst());
            var to = snapshot(story, pair.getLast());

            var diff = differences.between(from.debateId(), from.version(), to.version());

            assertThat(applied(diff, from)).isEqualTo(to);
            assertNothingButDifferences(diff);
        });
    }

    @ParameterizedTest
    @MethodSource("stories")
    void isItsOwnMirror(Story story) {
        drawn(story);
        pairs(story).forEach(pair -> {
            var debate = story.debateId().value();
            var there = differences.between(debate, pair.getFirst(), pair.getLast());
            var back = differences.between(debate, pair.getLast(), pair.getFirst());

            assertMirrored(there, back);
        });
    }

    static Stream<Story> stories() {
        return Stream.concat(LongStream.rangeClosed(301, 303).mapToObj(seed -> Rehearsals.story(seed, 150)),
                LongStream.rangeClosed(301, 303).mapToObj(seed -> Histories.random(seed, 150)));
    }

    private static Stream<List<Long>> pairs(Story story) {
        var lots = new Random(story.version());
        return Stream.concat(Stream.of(List.of(0L, story.version()), List.of(7L, 7L)),
                Stream.generate(() -> List.of(lots.nextLong(story.version() + 1),
                        lots.nextLong(story.version() + 1))).limit(PAIRS));
    }

    @Test
    void namesWhatHappenedInBetween() {
        var claim = new StatementId(UUID.randomUUID());
        var story = Story.opened();
        story.tell(new ClaimAdded(claim, story.debateId(), new Wording("They weave.", "en"), Scope.ANY))
                .tell(new StatementReworded(claim, new Wording("They wove.", "en")))
                .tell(new StatementWithdrawn(claim, "")).tell(new DebateRetitled(story.debateId(), "Looms"));
        drawn(story);

        var diff = differences.between(story.debateId().value(), 2, 5);

        assertThat(diff.statements()).singleElement().satisfies(entry -> {
            assertThat(entry.kinds()).containsExactly(StatementDifference.Kind.WITHDRAWN,
                    StatementDifference.Kind.REWORDED);
            assertThat(entry.causes().recorded()).extracting(Pin::version).containsExactly(3L, 4L);
            assertThat(entry.rewording()).contains(new TextRun(TextRun.Kind.REMOVED, "weave"));
        });
        assertThat(Objects.requireNonNull(diff.heading()).kinds())
                .containsExactly(HeadingDifference.Kind.RETITLED);
    }

    @Test
    void leavesOutWhatCameToNothing() {
        var claim = new StatementId(UUID.randomUUID());
        var story = Story.opened();
        var before = new Wording("They weave.", "en");
        story.tell(new ClaimAdded(claim, story.debateId(), before, Scope.ANY))
                .tell(new StatementWithdrawn(claim, "")).tell(new StatementRestored(claim))
                .tell(new StatementReworded(claim, new Wording("They wove.", "en")))
                .tell(new StatementReworded(claim, before))
                .tell(new DebateRetitled(story.debateId(), "Looms"))
                .tell(new DebateRetitled(story.debateId(), "May engines compose?"));
        drawn(story);

        var diff = differences.between(story.debateId().value(), 2, story.version());

        assertThat(diff.statements()).isEmpty();
        assertThat(diff.heading()).isNull();
    }

    @Test
    void readsWhatWasTouchedAndNoMore() {
        var story = drawn(Histories.random(331, 600));
        var before = GRAPH.reads();

        var _ = differences.between(story.debateId().value(), 590, 600);

        assertThat(GRAPH.reads() - before).isLessThanOrEqualTo(11);
    }

    @Test
    void refusesTooManyChangesAndTooManySubjects() {
        var story = drawn(Histories.random(332, 60));
        var debate = story.debateId().value();

        assertThatExceptionOfType(Oversize.class)
                .isThrownBy(() -> new Differences(GRAPH, new DiffLimits(9, 100)).between(debate, 60, 50))
                .satisfies(refusal -> assertThat(refusal.facts())
                        .isEqualTo(Map.of("changes", 10L, "limit", 9L)));
        assertThatExceptionOfType(Oversize.class)
                .isThrownBy(() -> new Differences(GRAPH, new DiffLimits(100, 3)).between(debate, 0, 60))
                .satisfies(refusal -> assertThat(refusal.facts()).containsEntry("limit", 3L));
    }

    @Test
    void takesAGraphThatIsBehindForNoDifference() {
        var story = Histories.random(333, 60);
        TestGraph.draw(story.messages(1, 40), 1_000);

        assertThatExceptionOfType(NotHeld.class)
                .isThrownBy(() -> differences.between(story.debateId().value(), 30, 50))
                .satisfies(
                        refusal -> assertThat(refusal.facts()).isEqualTo(Map.of("have", 40L, "want", 50L)));
    }

    private static Snapshot snapshot(Story story, long version) {
        return new Snapshots(new MemoryLog(story), 1_000).fold(story.debateId(), version).snapshot();
    }

    private static Snapshot applied(DebateDiff diff, Snapshot from) {
        var heading = diff.heading() == null ? from.heading() : diff.heading().after();
        var statements = from.statements().stream().collect(toMap(SnapshotStatement::id, each -> each));
        diff.statements().forEach(entry -> put(statements, entry.id(), entry.after()));
        var relations = from.relations().stream().collect(toMap(SnapshotRelation::id, each -> each));
        diff.relations().forEach(entry -> put(relations, entry.id(), entry.after()));
        return new Snapshot(from.debateId(), diff.to().version(), diff.to().at(), heading,
                statements.values().stream().sorted(Comparator.comparingLong(SnapshotStatement::since))
                        .toList(),
                relations.values().stream().sorted(Comparator.comparingLong(SnapshotRelation::since))
                        .toList());
    }

    private static <T> void put(Map<UUID, T> all, UUID id, @Nullable T after) {
        var _ = after == null ? all.remove(id) : all.put(id, after);
    }

    private static void assertNothingButDifferences(DebateDiff diff) {
        assertThat(diff.statements()).allSatisfy(entry -> {
            assertThat(entry.kinds()).isNotEmpty();
            assertThat(entry.causes().recorded()).isNotEmpty();
        });
        assertThat(diff.relations()).allSatisfy(entry -> {
            assertThat(entry.kinds()).isNotEmpty();
            assertThat(entry.causes().recorded()).isNotEmpty();
        });
        assertThat(diff.heading() == null || !diff.heading().kinds().isEmpty()).isTrue();
    }

    private static void assertMirrored(DebateDiff there, DebateDiff back) {
        assertThat(back.from()).isEqualTo(there.to());
        assertThat(back.to()).isEqualTo(there.from());
        assertThat(back.statements()).hasSameSizeAs(there.statements());
        for (var index = 0; index < there.statements().size(); index++) {
            assertMirrored(there.statements().get(index), back.statements().get(index));
        }
        assertThat(back.relations().stream().map(RelationDifference::before))
                .isEqualTo(there.relations().stream().map(RelationDifference::after).toList());
        assertThat(back.relations().stream().map(RelationDifference::premisesAdded))
                .isEqualTo(there.relations().stream().map(RelationDifference::premisesRemoved).toList());
        assertThat(back.heading() == null).isEqualTo(there.heading() == null);
    }

    private static void assertMirrored(StatementDifference there, StatementDifference back) {
        assertThat(back.before()).isEqualTo(there.after());
        assertThat(back.after()).isEqualTo(there.before());
        assertThat(back.cited()).isEqualTo(there.uncited());
        assertThat(back.rewording()).isEqualTo(Runs.mirrored(there.rewording()));
        assertThat(back.causes()).isEqualTo(there.causes());
        assertThat(mirrored(back.kinds())).isEqualTo(there.kinds());
    }

    private static Set<StatementDifference.Kind> mirrored(Set<StatementDifference.Kind> kinds) {
        return kinds.stream().map(kind -> switch (kind) {
            case ADDED -> StatementDifference.Kind.REMOVED;
            case REMOVED -> StatementDifference.Kind.ADDED;
            case WITHDRAWN -> StatementDifference.Kind.RESTORED;
            case RESTORED -> StatementDifference.Kind.WITHDRAWN;
            case SOURCE_CITED -> StatementDifference.Kind.SOURCE_UNCITED;
            case SOURCE_UNCITED -> StatementDifference.Kind.SOURCE_CITED;
            case QUESTION_POSED -> StatementDifference.Kind.QUESTION_UNPOSED;
            case QUESTION_UNPOSED -> StatementDifference.Kind.QUESTION_POSED;
            case BURDEN_PLACED -> StatementDifference.Kind.BURDEN_LIFTED;
            case BURDEN_LIFTED -> StatementDifference.Kind.BURDEN_PLACED;
            case WITHDRAWN_AGAIN, REWORDED, REATTRIBUTED, STANCES_CHANGED -> kind;
        }).collect(toSet());
    }
}
