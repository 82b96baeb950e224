package dev.rejoinder.projections.diff;

import java.util.ArrayList;
import java.util.List;

import dev.rejoinder.projections.diff.TextRun.Kind;

/// Puts runs together so that no two neighbours are of one kind, and what was removed comes before what was added.
final class Runs {

    private final List<TextRun> finished = new ArrayList<>();

    private final StringBuilder kept = new StringBuilder();

    private final StringBuilder removed = new StringBuilder();

    private final StringBuilder added = new StringBuilder();

    void keep(String text) {
        if (!text.isEmpty()) {
            finish(Kind.REMOVED, removed);
            finish(Kind.ADDED, added);
            kept.append(text);
        }
    }

    void change(String before, String after) {
        if (!before.isEmpty() || !after.isEmpty()) {
            finish(Kind.KEPT, kept);
            removed.append(before);
            added.append(after);
        }
    }

    List<TextRun> finish() {
        finish(Kind.KEPT, kept);
        finish(Kind.REMOVED, removed);
        finish(Kind.ADDED, added);
        return List.copyOf(finished);
    }

    /// The same difference seen from the other side.
    static List<TextRun> mirrored(List<TextRun> runs) {
        var mirrored = new Runs();
        for (var run : runs) {
            switch (run.kind()) {
                case KEPT -> mirrored.keep(run.text());
                case ADDED -> mirrored.change(run.text(), "");
                case REMOVED -> mirrored.change("", run.text());
            }
        }
        return mirrored.finish();
    }

    private void finish(Kind kind, StringBuilder text) {
        if (!text.isEmpty()) {
            finished.add(new TextRun(kind, text.toString()));
            text.setLength(0);
        }
    }
}
