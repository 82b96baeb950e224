package dev.rejoinder.domain.interchange.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.interchange.parts.Outline.Arc;

class OutliningGraphsTests {

    private final List<List<Arc>> arcs = new ArrayList<>();

    private void node(int... hanging) {
        var below = new ArrayList<Arc>();
        for (var node : hanging) {
            below.add(new Arc(0, node, false));
        }
        arcs.add(below);
    }

    private List<String> outline(int depthMax, int... first) {
        var tops = new BitSet();
        for (var top : first) {
            tops.set(top);
        }
        return Outline.lines(arcs::get, arcs.size(), depthMax, tops).stream()
                .map(line -> "%s%d%s".formatted("-".repeat(line.depth()), line.node(),
                        line.again() ? " again" : ""))
                .toList();
    }

    @Test
    void writesEachNodeOnceAndAgainWhereItHangsElsewhere() {
        node(1, 2);
        node(3);
        node(3);
        node();

        assertThat(outline(9, 0)).containsExactly("0", "-1", "--3", "-2", "--3 again");
    }

    @Test
    void endsWhereACycleCloses() {
        node(1);
        node(0);
        node(2);

        assertThat(outline(9)).containsExactly("0", "-1", "--0 again", "2", "-2 again");
    }

    @Test
    void putsOffWhatHangsTooDeep() {
        node(1);
        node(2);
        node(3);
        node();
        node(1);

        assertThat(outline(2, 0, 4)).containsExactly("0", "-1", "--2 again", "4", "-1 again", "2", "-3");
    }

    @Test
    void leavesANodeToItsOwnPlace() {
        node();
        arcs.getFirst().add(new Arc(0, 1, true));
        arcs.getFirst().add(new Arc(0, 1, false));
        node();

        assertThat(outline(9, 0)).containsExactly("0", "-1 again", "-1");
    }

    @Test
    void goesDownLongChains() {
        for (var node = 1; node <= 200_000; node++) {
            node(node);
        }
        node();

        assertThat(Outline.lines(arcs::get, arcs.size(), Integer.MAX_VALUE, new BitSet())).hasSize(200_001);
    }
}
