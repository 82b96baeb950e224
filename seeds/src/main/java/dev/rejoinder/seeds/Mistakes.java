package dev.rejoinder.seeds;

import static java.util.Comparator.comparingInt;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.yaml.snakeyaml.nodes.Node;

/// Gathers what is wrong in one file, so that its author hears of everything at once.
final class Mistakes {

    private final String file;

    /// A set, since one value may be read, and found amiss, several times.
    private final Set<Mistake> found = new LinkedHashSet<>();

    Mistakes(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    void add(int line, String reason) {
        found.add(new Mistake(file, line, reason));
    }

    void add(Node node, String reason) {
        add(line(node), reason);
    }

    int count() {
        return found.size();
    }

    /// All of them, in the order of the lines.
    List<Mistake> inOrder() {
        return found.stream().sorted(comparingInt(Mistake::line)).toList();
    }

    /// The line a node begins in, counted from 1.
    static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
