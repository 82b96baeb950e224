package dev.rejoinder.projections.snapshot;

import static dev.rejoinder.projections.trial.TestGraph.GRAPH;
import static dev.rejoinder.projections.trial.TestGraph.drawn;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.rejoinder.domain.RejoinderEvent;
import dev.rejoinder.domain.debate.DebateEvent.DebateRetitled;
import dev.rejoinder.domain.debate.Stamp;
import dev.rejoinder.projections.debates.DebateView;
import dev.rejoinder.projections.debates.Debates;
import dev.rejoinder.projections.lists.Pin;
import dev.rejoinder.projections.relations.RelationView;
import dev.rejoinder.projections.relations.Relations;
import dev.rejoinder.projections.stances.StanceCounts;
import dev.rejoinder.projections.stances.Stances;
import dev.rejoinder.projections.statements.StatementView;
import dev.rejoinder.projections.statements.Statements;
import dev.rejoinder.projections.trial.Histories;
import dev.rejoinder.projections.trial.MemoryLog;
import dev.rejoinder.projections.trial.Rehearsals;
import dev.rejoinder.projections.trial.Story;

class FoldingADebateTests {

    private static final int LIMIT = 1_000;

    @ParameterizedTest
    @MethodSource("stories")
    void agreesWithTheGraphAtEveryVersion(Story story) {
        drawn(story);
        var snapshots = LongStream.rangeClosed(1, story.version())
                .mapToObj(version -> fold(story, version).snapshot()).toList();
        var ids = snapshots.getLast();

        var debates = pinned(List.of(ids.debateId()), story, new Debates(GRAPH)::find);
        var statements = pinned(ids.statements().stream().map(SnapshotStatement::id).toList(), story,
                new Statements(GRAPH)::find);
        var relations = pinned(ids.relations().stream().map(SnapshotRelation::id).toList(), story,
                new Relations(GRAPH)::find);

        var rated = new HashMap<Pin, StanceCounts>();
        rated.putAll(pinned(ids.statements().stream().map(SnapshotStatement::id).toList(), story,
                new Stances(GRAPH)::count));
        rated.putAll(pinned(ids.relations().stream().map(SnapshotRelation::id).toList(), story,
                new Stances(GRAPH)::count));

        assertThat(snapshots).allSatisfy(snapshot -> {
            assertSame(snapshot, at(snapshot.version(), debates).getFirst());
            assertThat(snapshot.statements()).isEqualTo(at(snapshot.version(), statements).stream()
                    .sorted(Comparator.comparingLong(StatementView::since))
                    .map(view -> SnapshotStatement.of(view, requireNonNull(rated.get(view.pin()))))
                    .toList());
            assertThat(snapshot.relations()).isEqualTo(at(snapshot.version(), relations).stream()
                    .sorted(Comparator.comparingLong(RelationView::since))
                    .map(view -> SnapshotRelation.of(view, requireNonNull(rated.get(view.pin()))))
                    .toList());
        });
    }

    static Stream<Story> stories() {
        return Stream.concat(LongStream.rangeClosed(201, 208).mapToObj(seed -> Rehearsals.story(seed, 150)),
                LongStream.rangeClosed(201, 204).mapToObj(seed -> Histories.random(seed, 150)));
    }

    @Test
    void readsMoreThanAPage() {
        var story = Histories.random(205, 1_234);

        assertThat(fold(story, 1_234).snapshot()).isEqualTo(together(story));
        assertThat(fold(story, 1_000).version()).isEqualTo(1_000);
    }

    @Test
    void isEmptyBeforeTheFirstEvent() {
        var story = Histories.random(206, 3);

        assertThat(fold(story, 0).snapshot())
                .isEqualTo(new Snapshot(story.debateId().value(), 0, null, null, List.of(), List.of()));
    }

    @Test
    void refusesADebateThatIsTooLarge() {
        var story = Histories.random(207, 200);
        var snapshots = new Snapshots(new MemoryLog(story), 9);

        assertThatExceptionOfType(Oversize.class).isThrownBy(() -> snapshots.fold(story.debateId(), 200))
                .withMessageContaining("at most 9")
                .satisfies(refusal -> assertThat(refusal.facts())
                        .containsEntry("elements", fold(story, 200).elements()).containsEntry("limit", 9));
    }

    @Test
    void takesNoEventThatDoesNotFollow() {
        var story = Histories.random(208, 10);
        var fold = fold(story, 5);
        var stamp = Stamp.of(story.messages().get(6).getMetaData());

        assertThatIllegalStateException()
                .isThrownBy(() -> fold.add(new DebateRetitled(story.debateId(), "Too early"), stamp))
                .withMessageContaining("Version 7").withMessageContaining("version 5");
    }

    @Test
    void failsWhenTheLogEndsEarlier() {
        var story = Histories.random(209, 10);

        assertThatIllegalStateException().isThrownBy(() -> fold(story, story.version() + 1))
                .withMessageContaining("does not hold version");
    }

    private static Fold fold(Story story, long version) {
        return new Snapshots(new MemoryLog(story), LIMIT).fold(story.debateId(), version);
    }

    private static Snapshot together(Story story) {
        var fold = new Fold(story.debateId());
        story.messages().forEach(message -> fold.add((RejoinderEvent) message.getPayload(),
                Stamp.of(message.getMetaData())));
        return fold.snapshot();
    }

    private static void assertSame(Snapshot snapshot, DebateView debate) {
        assertThat(snapshot.heading()).isEqualTo(SnapshotHeading.of(debate));
        assertThat(snapshot.at()).isEqualTo(debate.changedAt());
        assertThat(snapshot.statements()).hasSize((int) debate.counts().statements());
        assertThat(snapshot.relations()).hasSize((int) debate.counts().relations());
    }

    /// Everything of these identifiers at every version of the story, in a few reads.
    private static <V> Map<Pin, V> pinned(List<UUID> ids, Story story,
            Function<List<Pin>, Map<Pin, V>> find) {
        var pins = ids.stream().flatMap(id -> LongStream.rangeClosed(1, story.version())
                .mapToObj(version -> new Pin(id, version))).toList();
        var found = new HashMap<Pin, V>();
        for (var from = 0; from < pins.size(); from += 2_000) {
            found.putAll(find.apply(pins.subList(from, Math.min(pins.size(), from + 2_000))));
        }
        return found;
    }

    private static <V> List<V> at(long version, Map<Pin, V> pinned) {
        var views = new ArrayList<V>();
        pinned.forEach((pin, view) -> {
            if (pin.version() == version) {
                views.add(view);
            }
        });
        return views;
    }
}
