package dev.rejoinder.projections.progress;

import java.time.Duration;
import java.util.function.LongConsumer;

import dev.rejoinder.domain.debate.DebateId;

/// How far the graph has come. What it says is committed in Neo4j, by this node or another.
public interface Progress {

    /// The version of the debate that the graph holds; 0 when it holds none.
    long version(DebateId debateId);

    /// Waits until the graph holds at least this version of the debate, or the limit has passed, and returns the
    /// version it holds by then.
    long await(DebateId debateId, long version, Duration limit);

    /// Calls the listener with the version of the debate soon after it has risen, perhaps skipping some, until
    /// the returned handle is closed. The listener must not block.
    Listening listen(DebateId debateId, LongConsumer listener);

    /// One listener's place, until it is closed.
    interface Listening extends AutoCloseable {

        @Override
        void close();
    }
}
