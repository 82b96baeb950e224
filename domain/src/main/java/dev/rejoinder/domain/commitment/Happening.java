package dev.rejoinder.domain.commitment;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.judgement.Reading;
import dev.rejoinder.domain.relation.Inference;
import dev.rejoinder.domain.relation.RelationId;
import dev.rejoinder.domain.relation.Scheme;
import dev.rejoinder.domain.speech.Locution;
import dev.rejoinder.domain.statement.SpeakerId;
import dev.rejoinder.domain.statement.StatementId;
import dev.rejoinder.domain.statement.StatementKind;

/// What can happen in a debate as far as it binds or releases a speaker.
public sealed interface Happening {

    /// A statement was made.
    record Said(StatementId statement, StatementKind kind) implements Happening {}

    /// A statement was attributed to a speaker, and to nobody else any more.
    record Attributed(StatementId statement, SpeakerId speaker) implements Happening {}

    /// A speaker did something with a statement; `as` is what takes its place when it was qualified.
    record Spoken(SpeakerId speaker, StatementId statement, Locution act, @Nullable StatementId as)
            implements
                Happening {}

    /// A relation was drawn.
    record Drawn(RelationId relation, Inference inference, Scheme scheme) implements Happening {}

    /// A statement carries a relation too.
    record PremiseJoined(RelationId relation, StatementId premise) implements Happening {}

    /// A statement carries a relation no longer.
    record PremiseLeft(RelationId relation, StatementId premise) implements Happening {}

    /// A relation follows this scheme now.
    record SchemeNamed(RelationId relation, Scheme scheme) implements Happening {}

    /// A support is read in this way now.
    record ReadAs(RelationId relation, Reading reading) implements Happening {}

    /// A statement or a relation was withdrawn.
    record Withdrawn(Subject subject) implements Happening {}

    /// A statement or a relation was restored.
    record Restored(Subject subject) implements Happening {}
}
