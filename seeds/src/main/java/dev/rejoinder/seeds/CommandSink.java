package dev.rejoinder.seeds;

import dev.rejoinder.domain.debate.DebateBound;
import dev.rejoinder.domain.debate.DebateId;

/// Where the seed debates go. Everything handed in here is written by one participant, who does nothing else.
public interface CommandSink {

    /// The version of a debate, which is the count of its events; 0 for one that does not exist.
    long version(DebateId debateId);

    /// How many of the debate's events that participant has written. It may be asked for after the version; events
    /// that arrive in between are noticed when the next command expects that version.
    long written(DebateId debateId);

    /// Carries out a command, provided the debate is at the expected version, and answers with the version after
    /// it.
    ///
    /// @throws dev.rejoinder.domain.RuleViolation when the command is refused; then nothing was written
    long submit(DebateBound command, long expectedVersion);
}
