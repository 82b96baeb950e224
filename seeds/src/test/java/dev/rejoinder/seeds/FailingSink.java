package dev.rejoinder.seeds;

import dev.rejoinder.domain.debate.DebateBound;
import dev.rejoinder.domain.debate.DebateId;

/// Dies at every so many commands: now before it carries the command out, now after that but before the answer.
final class FailingSink implements CommandSink {

    private final CommandSink sink;

    private final int period;

    private int submissions;

    FailingSink(CommandSink sink, int period) {
        this.sink = sink;
        this.period = period;
    }

    /// The process died.
    static final class Died extends RuntimeException {}

    @Override
    public long version(DebateId debateId) {
        return sink.version(debateId);
    }

    @Override
    public long written(DebateId debateId) {
        return sink.written(debateId);
    }

    @Override
    public long submit(DebateBound command, long expectedVersion) {
        submissions++;
        if (submissions % (2 * period) == 0) {
            throw new Died();
        }
        var version = sink.submit(command, expectedVersion);
        if (submissions % period == 0) {
            throw new Died();
        }
        return version;
    }
}
