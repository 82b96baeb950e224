package dev.rejoinder.api.explorer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import dev.rejoinder.domain.judgement.label.Label;
import dev.rejoinder.domain.layout.LayoutGraph;
import dev.rejoinder.domain.layout.LayoutOptions;
import dev.rejoinder.domain.layout.MapLayout;
import dev.rejoinder.projections.courses.ChangeMade;
import dev.rejoinder.projections.courses.Courses;
import dev.rejoinder.projections.courses.DebateCourse;
import dev.rejoinder.projections.courses.Judgement;

/// The course of one debate, kept in memory and read on as the debate goes on. Things are numbered as they came, and
/// keep their numbers. For one thread at a time.
final class LivingCourse {

    /// As many statements and relations are shown as came first.
    static final int THINGS_MAX = 40_000;

    /// The number of no thing.
    static final int NOTHING = -1;

    private static final int PAGE = 500;

    private final Map<String, Integer> numbers = new HashMap<>();

    private final List<Thing> things = new ArrayList<>();

    private final List<Change> changes = new ArrayList<>();

    private final List<Verdict> verdicts = new ArrayList<>();

    private final LayoutGraph graph = new LayoutGraph(LayoutOptions.DEFAULT);

    private final Map<String, String> words = new HashMap<>();

    private MapLayout layout = graph.layOut();

    private DebateCourse debate = new DebateCourse(List.of(), List.of(), List.of());

    private long version;

    private long movedAt;

    /// A change of the debate.
    ///
    /// @param type the type of its event
    /// @param thing the number of what it is about; `NOTHING` for the debate, and for what is not shown
    record Change(Instant at, String type, String participant, int thing) {}

    /// A verdict on the thing of this number, which holds until its next one.
    record Verdict(int thing, long since, Label label, double strength) {}

    /// Reads on to the version of the courses. All of it is read before any of it is kept: a reading that fails leaves
    /// the course as it was.
    void readOn(Courses courses) {
        if (courses.version() <= version) {
            return;
        }
        var made = new ArrayList<ChangeMade>();
        courses.changes(version, made::add);
        var met = read(courses, made.stream().map(ChangeMade::subject).distinct().toList());
        var judged = new ArrayList<Judgement>();
        courses.verdicts(version, judged::add);
        debate = courses.whole();
        met.forEach(this::keep);
        made.forEach(change -> changes.add(
                new Change(change.at(), shared(change.type()), shared(change.participant()),
                        numbers.getOrDefault(change.subject(), NOTHING))));
        judged.forEach(verdict -> number(verdict.subject()).ifPresent(thing -> verdicts
                .add(new Verdict(thing, verdict.since(), verdict.label(), verdict.strength()))));
        layOut(met, courses.version());
        version = courses.version();
    }

    /// What is known already, and of what is new as much as there is room for.
    private List<Thing> read(Courses courses, List<String> ids) {
        var met = new ArrayList<Thing>();
        for (var from = 0; from < ids.size(); from += PAGE) {
            var hasRoom = things.size() + met.size() < THINGS_MAX;
            var page = ids.subList(from, Math.min(ids.size(), from + PAGE)).stream()
                    .filter(id -> hasRoom || numbers.containsKey(id)).toList();
            if (!page.isEmpty()) {
                courses.statements(page).forEach(statement -> met.add(Thing.of(statement)));
                courses.relations(page).forEach(relation -> met.add(Thing.of(relation)));
            }
        }
        met.sort(Comparator.comparingLong(Thing::since));
        return met;
    }

    private void keep(Thing thing) {
        var known = numbers.get(thing.id());
        if (known != null) {
            things.set(known, thing);
        } else if (things.size() < THINGS_MAX) {
            numbers.put(thing.id(), things.size());
            things.add(thing);
        }
    }

    private String shared(String word) {
        return words.computeIfAbsent(word, Function.identity());
    }

    /// The layout is told everything in the order in which it happened, however many readings it took.
    private void layOut(List<Thing> met, long now) {
        met.stream().filter(thing -> numbers.containsKey(thing.id()))
                .flatMap(thing -> thing.tellings(version))
                .sorted(Comparator.comparingLong(Thing.Telling::since).thenComparing(Thing.Telling::id))
                .forEach(telling -> telling.tell(graph));
        var before = layout;
        layout = graph.layOut();
        if (hasMoved(before)) {
            movedAt = now;
        }
    }

    private boolean hasMoved(MapLayout before) {
        for (var element = 0; element < before.size(); element++) {
            var now = layout.indexOf(before.key(element));
            if (before.x(element) != layout.x(now) || before.y(element) != layout.y(now)
                    || before.height(element) != layout.height(now)) {
                return true;
            }
        }
        return false;
    }

    long version() {
        return version;
    }

    /// The last version with which something that had a place got another one.
    long movedAt() {
        return movedAt;
    }

    DebateCourse debate() {
        return debate;
    }

    List<Thing> things() {
        return things;
    }

    MapLayout layout() {
        return layout;
    }

    /// The number of the thing that is called so, if it is shown.
    Optional<Integer> number(String id) {
        return Optional.ofNullable(numbers.get(id));
    }

    /// The changes after a version.
    List<Change> changes(long after) {
        return changes.subList(Math.toIntExact(Math.min(after, changes.size())), changes.size());
    }

    /// The verdicts that began after a version, with things of that time.
    Stream<Verdict> verdicts(long after) {
        return verdicts.stream().filter(verdict -> verdict.since() > after);
    }
}
