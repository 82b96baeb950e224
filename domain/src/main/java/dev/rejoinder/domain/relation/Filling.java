package dev.rejoinder.domain.relation;

import dev.rejoinder.domain.statement.StatementId;

/// A premise in its place: the slot of the scheme, numbered from 1, that it fills.
public record Filling(int slot, StatementId premise) {}
