package dev.rejoinder.domain.commitment;

import java.util.UUID;

import dev.rejoinder.domain.relation.RelationId;
import dev.rejoinder.domain.statement.StatementId;

/// What a speaker is bound to.
public record Content(Kind kind, UUID id) {

    /// The kinds of content.
    public enum Kind {
        /// That a statement is so.
        STATEMENT,
        /// That the premises of a relation bear on its target.
        INFERENCE,
        /// That somebody else says a statement.
        REPORT
    }

    static Content of(StatementId statement) {
        return new Content(Kind.STATEMENT, statement.value());
    }

    static Content of(RelationId relation) {
        return new Content(Kind.INFERENCE, relation.value());
    }

    static Content report(StatementId statement) {
        return new Content(Kind.REPORT, statement.value());
    }
}
