package dev.rejoinder.domain.judgement.label;

import dev.rejoinder.domain.judgement.ArgumentGraph;
import dev.rejoinder.domain.columns.Columns;
import dev.rejoinder.domain.columns.IndexList;

/// The undecided elements that depend on a support: only these can hold each other up in a circle. Notes when
/// one of them, or one that is out for a circle, is touched; until then no circle can have come or gone.
final class Suspects {

    private static final int LISTED = 1;

    private static final int SUSPECT = 2;

    private static final int CIRCULAR = 4;

    private final ArgumentGraph graph;

    private byte[] marks = new byte[0];

    private final IndexList listed = new IndexList();

    private boolean touched;

    Suspects(ArgumentGraph graph) {
        this.graph = graph;
    }

    void room(int element) {
        marks = Columns.room(marks, element);
    }

    boolean contains(int element) {
        return has(element, SUSPECT);
    }

    boolean isTouched() {
        return touched;
    }

    void calm() {
        touched = false;
    }

    /// Something bears on an element in another way than before.
    void touch(int element) {
        touched |= has(element, SUSPECT | CIRCULAR);
    }

    /// An element is undecided.
    void reopen(int element) {
        if (!graph.mayDepend(element)) {
            return;
        }
        touched = true;
        if (!has(element, LISTED)) {
            listed.add(element);
        }
        marks[element] |= (byte) (LISTED | SUSPECT);
    }

    /// An element is decided, or absent.
    void settle(int element) {
        marks[element] &= ~SUSPECT;
    }

    /// An element is out for a circle, or no longer.
    void circular(int element, boolean circular) {
        marks[element] = (byte) (circular ? marks[element] | CIRCULAR : marks[element] & ~CIRCULAR);
    }

    /// All that are suspect now.
    int[] all() {
        var still = listed.stream().filter(this::contains).toArray();
        for (var position = 0; position < listed.size(); position++) {
            marks[listed.get(position)] &= ~LISTED;
        }
        listed.clear();
        for (var element : still) {
            listed.add(element);
            marks[element] |= LISTED;
        }
        return still;
    }

    private boolean has(int element, int mark) {
        return (marks[element] & mark) != 0;
    }
}
