package dev.rejoinder.api.explorer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import dev.rejoinder.domain.columns.IndexList;
import dev.rejoinder.projections.courses.Held;

/// A debate at a moment, shown as trees: each thing is shown in full once, as near to a thesis as it can be. The page
/// does the same by itself (`forest.js`), so what it shows first is what it would show.
final class MomentForest {

    static final int NOTHING = LivingCourse.NOTHING;

    private final LivingCourse course;

    private final long version;

    private final boolean[] there;

    private final int[] targets;

    private final int[] parents;

    private final List<IndexList> bearing;

    private final List<IndexList> asking;

    private final IndexList roots = new IndexList();

    private final IndexList order = new IndexList();

    MomentForest(LivingCourse course, long version) {
        var size = course.things().size();
        this.course = course;
        this.version = version;
        there = new boolean[size];
        parents = new int[size];
        Arrays.fill(parents, NOTHING);
        targets = course.things().stream().mapToInt(thing -> number(thing.target())).toArray();
        bearing = lists(size);
        asking = lists(size);
        findPresence();
        connect();
        grow();
    }

    private static List<IndexList> lists(int size) {
        return IntStream.range(0, size).mapToObj(_ -> new IndexList()).toList();
    }

    private int number(String id) {
        return id.isEmpty() ? NOTHING : course.number(id).orElse(NOTHING);
    }

    /// A relation has a larger number than what it bears on, so statements first and then one pass is enough.
    private void findPresence() {
        for (var number = 0; number < there.length; number++) {
            there[number] = isStatement(number) && hasCome(number);
        }
        for (var number = 0; number < there.length; number++) {
            if (!isStatement(number)) {
                there[number] = hasCome(number) && targets[number] != NOTHING && there[targets[number]]
                        && !premises(number).isEmpty();
            }
        }
    }

    private boolean hasCome(int number) {
        var thing = course.things().get(number);
        return thing.since() <= version && thing.withdrawals().stream().noneMatch(this::holds);
    }

    private boolean holds(Held fact) {
        return fact.since() <= version && version < fact.until();
    }

    private void connect() {
        for (var number = 0; number < there.length; number++) {
            if (there[number] && targets[number] != NOTHING && there[targets[number]]) {
                (isStatement(number) ? asking : bearing).get(targets[number]).add(number);
            }
        }
    }

    private void grow() {
        var hangs = new boolean[there.length];
        for (var number = 0; number < there.length; number++) {
            if (there[number] && isStatement(number)) {
                hangs[number] |= targets[number] != NOTHING;
            } else if (there[number]) {
                premises(number).forEach(premise -> hangs[premise] = true);
            }
        }
        var seen = new boolean[there.length];
        for (var number = 0; number < there.length; number++) {
            if (there[number] && isStatement(number) && !hangs[number]) {
                start(number, seen);
            }
        }
        spread(0, seen);
        for (var number = 0; number < there.length; number++) {
            if (there[number] && isStatement(number) && !seen[number]) {
                var from = order.size();
                start(number, seen);
                spread(from, seen);
            }
        }
    }

    private void start(int root, boolean[] seen) {
        seen[root] = true;
        roots.add(root);
        order.add(root);
    }

    /// Breadth first, so that each thing is met by its shortest way.
    private void spread(int from, boolean[] seen) {
        for (var next = from; next < order.size(); next++) {
            var number = order.get(next);
            for (var child : below(number)) {
                if (!seen[child]) {
                    seen[child] = true;
                    parents[child] = number;
                    order.add(child);
                }
            }
        }
    }

    private List<Integer> below(int number) {
        var below = new ArrayList<>(isStatement(number) ? List.<Integer>of() : premises(number));
        below.addAll(bearing(number));
        below.addAll(asking(number));
        return below;
    }

    /// The theses, and what can only be reached in a circle.
    List<Integer> roots() {
        return roots.stream().boxed().toList();
    }

    /// Under what the thing is shown in full, or `NOTHING`.
    int parent(int number) {
        return parents[number];
    }

    boolean isThere(int number) {
        return there[number];
    }

    boolean isStatement(int number) {
        return course.things().get(number).isStatement();
    }

    /// What a relation bears on, or a question asks about; `NOTHING` where there is none.
    int target(int number) {
        return targets[number];
    }

    /// The premises of a relation that are there.
    List<Integer> premises(int relation) {
        return course.things().get(relation).contents().stream().filter(this::holds)
                .map(premise -> number(premise.value())).filter(number -> number != NOTHING && there[number])
                .toList();
    }

    /// The relations that bear on the thing.
    List<Integer> bearing(int number) {
        return bearing.get(number).stream().boxed().toList();
    }

    /// The questions about the thing.
    List<Integer> asking(int number) {
        return asking.get(number).stream().boxed().toList();
    }

    /// The wording of a statement at the moment.
    String text(int statement) {
        return course.things().get(statement).contents().stream().filter(this::holds).map(Held::value)
                .reduce("", (_, later) -> later);
    }

    /// The speakers of a statement at the moment.
    List<String> speakers(int statement) {
        return course.things().get(statement).marks().stream().filter(this::holds).map(Held::value).toList();
    }

    Thing thing(int number) {
        return course.things().get(number);
    }

    /// All that is shown, the upper levels first.
    IntStream order() {
        return order.stream();
    }
}
