package dev.rejoinder.domain.debate;

import dev.rejoinder.domain.Subject;

/// How a command says which debate it acts in: by name, or by something that is in it.
public sealed interface Address {

    /// The debate itself.
    record OfDebate(DebateId debateId) implements Address {}

    /// The debate that holds this statement or relation.
    record OfSubject(Subject subject) implements Address {}
}
