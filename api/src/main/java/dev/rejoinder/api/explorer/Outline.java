package dev.rejoinder.api.explorer;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dev.rejoinder.domain.judgement.label.Label;

/// The upper rows of a debate at a moment, as the page first shows them; `entries.js` and `tree.js` make the same of a
/// course.
final class Outline {

    private static final int ROWS_MAX = 60;

    private static final int LEVELS_MAX = 3;

    private static final int CHILDREN_AT_ONCE = 100;

    private final MomentForest forest;

    private final Verdicts verdicts;

    private final Set<String> open = new HashSet<>();

    Outline(MomentForest forest, Verdicts verdicts) {
        this.forest = forest;
        this.verdicts = verdicts;
    }

    /// The verdict on a thing at the moment.
    @FunctionalInterface
    interface Verdicts {
        Verdict of(int number);
    }

    /// What holds of a thing: its label, and its strength from 0 to 1.
    record Verdict(Label label, double strength) {}

    /// A row: a statement, or a relation that holds several premises together.
    ///
    /// @param relation by which it is here, or `MomentForest.NOTHING`
    /// @param mark how it bears on what is above it; empty for nothing
    private record Entry(String key, int thing, int relation, String mark, boolean isGroup,
            boolean isReference) {

        static Entry group(int thing, String mark) {
            return new Entry(Integer.toString(thing), thing, MomentForest.NOTHING, mark, true, false);
        }
    }

    private record Line(Entry entry, int level, int size, int position) {}

    /// The rows from top to bottom.
    List<OutlineRow> rows() {
        var roots = forest.roots().stream()
                .map(root -> statement("root:" + root, root, MomentForest.NOTHING, "")).toList();
        openUpTo(roots);
        var rows = new ArrayList<OutlineRow>();
        var waiting = new ArrayDeque<>(lines(roots, 1));
        while (!waiting.isEmpty()) {
            var line = waiting.removeFirst();
            rows.add(row(line));
            if (open.contains(line.entry().key())) {
                lines(children(line.entry()), line.level() + 1).reversed().forEach(waiting::addFirst);
            }
        }
        return rows;
    }

    private static List<Line> lines(List<Entry> entries, int level) {
        var lines = new ArrayList<Line>();
        for (var entry : entries.subList(0, Math.min(entries.size(), CHILDREN_AT_ONCE))) {
            lines.add(new Line(entry, level, entries.size(), lines.size() + 1));
        }
        return lines;
    }

    /// Opens row by row, the upper levels first, as long as there are not more than so many rows.
    private void openUpTo(List<Entry> roots) {
        var waiting = new ArrayDeque<>(lines(roots, 1));
        var shown = waiting.size();
        while (!waiting.isEmpty()) {
            var line = waiting.removeFirst();
            var children = line.level() < LEVELS_MAX
                    ? lines(children(line.entry()), line.level() + 1)
                    : List.<Line>of();
            if (!children.isEmpty() && shown + children.size() <= ROWS_MAX) {
                open.add(line.entry().key());
                shown += children.size();
                waiting.addAll(children);
            }
        }
    }

    private OutlineRow row(Line line) {
        var entry = line.entry();
        var hasChildren = !children(entry).isEmpty();
        return new OutlineRow(forest, entry.key(), entry.thing(), entry.mark(), verdicts.of(entry.thing()),
                new OutlineRow.Place(line.level(), line.size(), line.position(), hasChildren,
                        open.contains(entry.key()), entry.isGroup(), entry.isReference()));
    }

    /// The premises that go together, objections to the step, then what bears on the statement and is asked about it.
    private List<Entry> children(Entry entry) {
        var children = new ArrayList<Entry>();
        if (entry.isGroup()) {
            forest.premises(entry.thing())
                    .forEach(premise -> children.add(statement(entry.thing() + ":" + premise,
                            premise, MomentForest.NOTHING, "premise")));
        } else if (entry.relation() != MomentForest.NOTHING) {
            children.addAll(around(entry.relation()));
        }
        if (!entry.isReference()) {
            children.addAll(around(entry.thing()));
        }
        return children;
    }

    private List<Entry> around(int thing) {
        var around = new ArrayList<Entry>();
        forest.bearing(thing).forEach(relation -> around.add(step(relation)));
        forest.asking(thing).forEach(
                question -> around
                        .add(statement("about:" + question, question, MomentForest.NOTHING, "question")));
        return around;
    }

    private Entry step(int relation) {
        var premises = forest.premises(relation);
        return premises.size() == 1
                ? statement(relation + ":" + premises.getFirst(), premises.getFirst(), relation,
                        mark(relation))
                : Entry.group(relation, mark(relation));
    }

    private String mark(int relation) {
        var onStep = !forest.isStatement(forest.target(relation));
        return switch (Thing.ROLES.get(forest.thing(relation).role())) {
            case "SUPPORT" -> onStep ? "underpin" : "support";
            case "ATTACK" -> onStep ? "undercut" : "attack";
            case "REPHRASE" -> "rephrase";
            default -> "preference";
        };
    }

    private Entry statement(String key, int thing, int relation, String mark) {
        return new Entry(key, thing, relation, mark, false, !key.equals(placeOf(thing)));
    }

    /// The key of the row where a statement is shown in full.
    private String placeOf(int statement) {
        var parent = forest.parent(statement);
        if (parent == MomentForest.NOTHING) {
            return "root:" + statement;
        }
        var isQuestion = forest.isStatement(parent) || forest.target(statement) == parent;
        return isQuestion ? "about:" + statement : parent + ":" + statement;
    }
}
