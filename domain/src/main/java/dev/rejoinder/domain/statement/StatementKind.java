package dev.rejoinder.domain.statement;

/// What a statement does.
public enum StatementKind {
    /// Asserts something.
    CLAIM,
    /// Offers a fact or a source for or against something.
    EVIDENCE,
    /// Asks.
    QUESTION
}
