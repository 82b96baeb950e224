package dev.rejoinder.api.desk;

import dev.rejoinder.domain.debate.DebateBound;

/// Takes commands and answers when they are durable.
public interface CommandDesk {

    /// Carries out a command and returns what it did, once its events are on disk. A submission whose
    /// idempotency key was seen before returns the first receipt and writes nothing.
    ///
    /// @throws dev.rejoinder.domain.RuleViolation when the command is refused; then nothing was written
    Receipt submit(DebateBound command, Submission submission);
}
