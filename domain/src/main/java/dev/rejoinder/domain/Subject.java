package dev.rejoinder.domain;

import java.util.Locale;
import java.util.UUID;

/// What can be argued about: a statement or a relation.
public record Subject(Kind kind, UUID id) {

    /// The two things that can be argued about.
    public enum Kind {
        STATEMENT, RELATION;

        /// The kind as a word in a sentence.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// The statement of this identifier.
    public static Subject statement(UUID id) {
        return new Subject(Kind.STATEMENT, id);
    }

    /// The relation of this identifier.
    public static Subject relation(UUID id) {
        return new Subject(Kind.RELATION, id);
    }

    @Override
    public String toString() {
        return kind.word() + " " + id;
    }
}
