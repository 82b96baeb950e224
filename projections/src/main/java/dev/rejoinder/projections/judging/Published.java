package dev.rejoinder.projections.judging;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.columns.Columns;
import dev.rejoinder.domain.judgement.label.Label;
import dev.rejoinder.projections.verdicts.Verdict;

/// The verdicts that hold as far as the graph or the batch being drawn has come, each with the version it holds from.
/// They are kept in columns, 26 bytes an element, since a debate may have a million.
final class Published {

    private static final int RESTLESS = 4;

    private static final int CIRCULAR = 8;

    private static final List<Label> LABELS = List.of(Label.values());

    private byte[] marks = new byte[0];

    private double[] strengths = new double[0];

    private double[] bases = new double[0];

    private long[] versions = new long[0];

    /// A verdict, and the version since which it holds.
    record Since(Verdict verdict, long version) {}

    @Nullable
    Since of(int element) {
        if (element >= versions.length || versions[element] == 0) {
            return null;
        }
        var mark = marks[element];
        return new Since(new Verdict(LABELS.get(mark & 3), strengths[element], bases[element],
                (mark & RESTLESS) == 0, (mark & CIRCULAR) != 0), versions[element]);
    }

    void set(int element, Verdict verdict, long version) {
        marks = Columns.room(marks, element);
        strengths = Columns.room(strengths, element);
        bases = Columns.room(bases, element);
        versions = Columns.room(versions, element);
        marks[element] = (byte) (LABELS.indexOf(verdict.label()) | (verdict.converged() ? 0 : RESTLESS)
                | (verdict.circularSupport() ? CIRCULAR : 0));
        strengths[element] = verdict.strength();
        bases[element] = verdict.base();
        versions[element] = version;
    }
}
