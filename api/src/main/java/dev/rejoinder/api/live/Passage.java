package dev.rejoinder.api.live;

import java.time.Duration;

import dev.rejoinder.domain.debate.DebateId;

/// What a reader wants of a debate: the changes after a version up to a last one, at a tempo. One that takes nothing
/// for longer than the patience, while there is something to take, is cut off.
record Passage(DebateId debate, long after, long last, Tempo tempo, Duration patience) {

    private static final long ENDLESS = Long.MAX_VALUE;

    /// All changes after a version, those to come too.
    static Passage after(DebateId debate, long version, Duration patience) {
        return new Passage(debate, version, ENDLESS, Tempo.UNHINDERED, patience);
    }

    boolean isEndless() {
        return last == ENDLESS;
    }
}
