package dev.rejoinder.domain.interchange.gexf;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.interchange.Phase;

/// The phases of an element in whole milliseconds. Intervals of GEXF hold at both their ends, so that each one ends a
/// millisecond before the next begins; of phases that begin in the same millisecond only the last is left.
final class Life {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private final List<Phase> phases = new ArrayList<>();

    Life(List<Phase> phases) {
        phases.forEach(this::add);
    }

    private void add(Phase phase) {
        while (!phases.isEmpty() && millis(phases.getLast().from()) >= millis(phase.from())) {
            phases.removeLast();
        }
        phases.add(phase);
    }

    /// A time through which something said this; without an end while it still does.
    record Span<T>(T said, String start, @Nullable String end) {

        /// The start and the end as attributes of XML.
        List<String> attributes() {
            return end == null ? List.of("start", start) : List.of("start", start, "end", end);
        }
    }

    boolean isUnknown() {
        return phases.isEmpty();
    }

    /// The times through which the element was there. One that was withdrawn all the time was there as such.
    List<Span<Boolean>> presence() {
        var there = spans(phase -> !phase.withdrawn()).stream().filter(Span::said).toList();
        return there.isEmpty() ? spans(phase -> true) : there;
    }

    /// What the phases say, as long as possible at a time, without those that say nothing.
    <T> List<Span<T>> spans(Function<Phase, @Nullable T> saying) {
        var spans = new ArrayList<Span<T>>();
        for (var first = 0; first < phases.size();) {
            var said = saying.apply(phases.get(first));
            var after = first + 1;
            while (after < phases.size() && Objects.equals(saying.apply(phases.get(after)), said)) {
                after++;
            }
            if (said != null) {
                spans.add(new Span<>(said, moment(millis(phases.get(first).from())), end(after)));
            }
            first = after;
        }
        return spans;
    }

    private @Nullable String end(int after) {
        if (after < phases.size()) {
            return moment(millis(phases.get(after).from()) - 1);
        }
        var last = phases.getLast();
        return last.until() == null
                ? null
                : moment(Math.max(millis(last.from()), millis(last.until()) - 1));
    }

    private static long millis(Instant instant) {
        return instant.toEpochMilli();
    }

    private static String moment(long millis) {
        return MOMENT.format(Instant.ofEpochMilli(millis));
    }
}
