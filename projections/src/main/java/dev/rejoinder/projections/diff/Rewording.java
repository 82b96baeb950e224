package dev.rejoinder.projections.diff;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;

import dev.rejoinder.domain.statement.Wording;

/// Compares two wordings word by word.
///
/// Sentences are compared first, and only those that changed are compared by their words: a long text with two small
/// changes costs little. Myers' algorithm (1986) takes time in proportion to the length and to the number of
/// differences, so long texts are too dear for it, even one against a short one; they count as replaced whole.
final class Rewording {

    /// How many parts two texts may have together to be compared at one level.
    private static final int PARTS_MAX = 2_000;

    /// What a text is cut into at a level, for a language.
    private record Level(Function<Locale, BreakIterator> breaks, String text, Locale locale) {

        List<String> parts() {
            var iterator = breaks.apply(locale);
            iterator.setText(text);
            var parts = new ArrayList<String>();
            for (int from = iterator.first(), to = iterator.next(); to != BreakIterator.DONE; from = to, to =
                    iterator.next()) {
                parts.add(text.substring(from, to));
            }
            return parts;
        }
    }

    private static final List<Function<Locale, BreakIterator>> LEVELS =
            List.of(BreakIterator::getSentenceInstance, BreakIterator::getWordInstance);

    private final Locale before;

    private final Locale after;

    private final Runs runs = new Runs();

    private Rewording(Locale before, Locale after) {
        this.before = before;
        this.after = after;
    }

    /// The runs that tell the one wording from the other. Those kept and removed, put together, are the wording
    /// before; those kept and added are the wording after.
    static List<TextRun> runs(Wording before, Wording after) {
        var rewording = new Rewording(locale(before), locale(after));
        rewording.compare(before.text(), after.text(), 0);
        return rewording.runs.finish();
    }

    private static Locale locale(Wording wording) {
        return Locale.forLanguageTag(wording.language());
    }

    private void compare(String textBefore, String textAfter, int level) {
        if (level == LEVELS.size()) {
            runs.change(textBefore, textAfter);
            return;
        }
        var partsBefore = new Level(LEVELS.get(level), textBefore, before).parts();
        var partsAfter = new Level(LEVELS.get(level), textAfter, after).parts();
        var start = shared(partsBefore, partsAfter);
        var end = shared(partsBefore.subList(start, partsBefore.size()).reversed(),
                partsAfter.subList(start, partsAfter.size()).reversed());
        runs.keep(joined(partsBefore.subList(0, start)));
        compare(partsBefore.subList(start, partsBefore.size() - end),
                partsAfter.subList(start, partsAfter.size() - end), level + 1);
        runs.keep(joined(partsBefore.subList(partsBefore.size() - end, partsBefore.size())));
    }

    private static int shared(List<String> partsBefore, List<String> partsAfter) {
        var most = Math.min(partsBefore.size(), partsAfter.size());
        var shared = 0;
        while (shared < most && partsBefore.get(shared).equals(partsAfter.get(shared))) {
            shared++;
        }
        return shared;
    }

    private void compare(List<String> partsBefore, List<String> partsAfter, int next) {
        if (partsBefore.size() + partsAfter.size() > PARTS_MAX) {
            compare(joined(partsBefore), joined(partsAfter), next);
            return;
        }
        var reached = 0;
        var changed = new Changed();
        for (var delta : deltas(partsBefore, partsAfter)) {
            var source = delta.getSource();
            if (source.getPosition() > reached) {
                changed.compare(next);
                runs.keep(joined(partsBefore.subList(reached, source.getPosition())));
            }
            changed.add(delta);
            reached = source.getPosition() + source.size();
        }
        changed.compare(next);
        runs.keep(joined(partsBefore.subList(reached, partsBefore.size())));
    }

    /// What changed in one place. The algorithm tells what was added there apart from what was removed.
    private final class Changed {

        private final StringBuilder removed = new StringBuilder();

        private final StringBuilder added = new StringBuilder();

        void add(AbstractDelta<String> delta) {
            delta.getSource().getLines().forEach(removed::append);
            delta.getTarget().getLines().forEach(added::append);
        }

        void compare(int next) {
            Rewording.this.compare(removed.toString(), added.toString(), next);
            removed.setLength(0);
            added.setLength(0);
        }
    }

    private static List<AbstractDelta<String>> deltas(List<String> partsBefore, List<String> partsAfter) {
        return DiffUtils.diff(partsBefore, partsAfter, new MyersDiffWithLinearSpace<String>()).getDeltas();
    }

    private static String joined(List<String> parts) {
        return String.join("", parts);
    }
}
