package dev.rejoinder.api.reading;

import java.util.LinkedHashMap;
import java.util.Map;

import dev.rejoinder.domain.debate.DebateId;

/// Which drawing of a debate was found, and when first: whoever began to read later than that and finds the same one
/// at the end has read nothing else. A debate that was never drawn again needs no such memory.
final class DrawingsKnown {

    private static final int SIZE_MAX = 10_000;

    private final Map<DebateId, Finding> findings = new LinkedHashMap<>(16, 0.75f, true) {

        @Override
        protected boolean removeEldestEntry(Map.Entry<DebateId, Finding> eldest) {
            return size() > SIZE_MAX;
        }
    };

    private record Finding(long number, long at) {}

    /// Takes note that the debate is at this drawing, and says whether it has been since an instant at least.
    synchronized boolean since(long since, DebateId debate, long number) {
        if (number == 0) {
            return true;
        }
        var before = findings.get(debate);
        if (before != null && before.number == number) {
            return before.at - since <= 0;
        }
        findings.put(debate, new Finding(number, System.nanoTime()));
        return false;
    }
}
