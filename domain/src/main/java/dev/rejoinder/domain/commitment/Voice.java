package dev.rejoinder.domain.commitment;

import dev.rejoinder.domain.statement.SpeakerId;
import dev.rejoinder.domain.statement.StatementId;

/// A speaker on a statement.
record Voice(SpeakerId speaker, StatementId statement) {}
