package dev.rejoinder.domain.interchange.parts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/// A graph as an outline: every node once with all that hangs from it, depth first, and again, without that, wherever
/// else it hangs.
///
/// At the top stand those that the caller names first; then those that hang too deep, each put off to the top; then
/// those below `roots` that hang nowhere but from themselves. There is no recursion, and no line is deeper than the
/// limit, so that lines that repeat what stands above them stay short.
public final class Outline {

    private final IntFunction<List<Arc>> arcs;

    private final int depthMax;

    private final BitSet met = new BitSet();

    private final List<Line> lines = new ArrayList<>();

    private final Deque<Integer> postponed = new ArrayDeque<>();

    private Outline(IntFunction<List<Arc>> arcs, int depthMax) {
        this.arcs = arcs;
        this.depthMax = depthMax;
    }

    /// Something that hangs from a node.
    ///
    /// @param label by what it hangs, as the caller counts it
    /// @param elsewhere whether the node has a place of its own at another arc, even if this one is met first
    public record Arc(int label, int node, boolean elsewhere) {}

    /// A line of the outline.
    ///
    /// @param above the line from which it hangs; nothing at the top
    /// @param arc by which it hangs; at the top it has no meaning
    /// @param again whether the node is written, with all that hangs from it, somewhere else
    public record Line(@Nullable Line above, Arc arc, int depth, boolean again) {

        /// The node that it is about.
        public int node() {
            return arc.node();
        }
    }

    /// The lines of the graph in which `arcs` tells what hangs from a node, beginning with the nodes that `first`
    /// admits to the top.
    public static List<Line> lines(IntFunction<List<Arc>> arcs, int roots, int depthMax, BitSet first) {
        var outline = new Outline(arcs, depthMax);
        first.stream().forEach(outline::top);
        outline.topPostponed();
        IntStream.range(0, roots).forEach(node -> {
            outline.top(node);
            outline.topPostponed();
        });
        return outline.lines;
    }

    private void topPostponed() {
        while (!postponed.isEmpty()) {
            int node = postponed.removeFirst();
            write(new Line(null, new Arc(-1, node, false), 0, false));
        }
    }

    private void top(int node) {
        if (!met.get(node)) {
            met.set(node);
            write(new Line(null, new Arc(-1, node, false), 0, false));
        }
    }

    private record Frame(Line line, Iterator<Arc> rest) {}

    private void write(Line top) {
        Deque<Frame> open = new ArrayDeque<>();
        enter(top, open);
        while (!open.isEmpty()) {
            var frame = open.getLast();
            if (frame.rest().hasNext()) {
                hang(frame.line(), frame.rest().next(), open);
            } else {
                open.removeLast();
            }
        }
    }

    private void hang(Line above, Arc arc, Deque<Frame> open) {
        var node = arc.node();
        var again = arc.elsewhere() || met.get(node);
        if (!again) {
            met.set(node);
        }
        if (!again && above.depth() + 1 >= depthMax && !arcs.apply(node).isEmpty()) {
            postponed.addLast(node);
            again = true;
        }
        var line = new Line(above, arc, above.depth() + 1, again);
        if (again) {
            lines.add(line);
        } else {
            enter(line, open);
        }
    }

    private void enter(Line line, Deque<Frame> open) {
        lines.add(line);
        open.addLast(new Frame(line, arcs.apply(line.node()).iterator()));
    }
}
