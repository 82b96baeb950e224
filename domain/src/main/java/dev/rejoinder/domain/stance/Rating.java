package dev.rejoinder.domain.stance;

import java.util.Locale;

import dev.rejoinder.domain.Subject;

/// What a participant holds of a statement or of a relation.
public enum Rating {
    /// The statement is true.
    TRUE(Subject.Kind.STATEMENT),
    /// The statement is false.
    FALSE(Subject.Kind.STATEMENT),
    /// Whether the statement is true is open.
    UNSURE(Subject.Kind.STATEMENT),
    /// The premises bear on the target as the relation says.
    BEARS(Subject.Kind.RELATION),
    /// The premises do not bear on the target as the relation says, be they true or false.
    DOES_NOT_BEAR(Subject.Kind.RELATION);

    private final Subject.Kind kind;

    Rating(Subject.Kind kind) {
        this.kind = kind;
    }

    /// True when things of this kind are rated like this.
    public boolean fits(Subject.Kind rated) {
        return rated == kind;
    }

    /// The rating as words in a sentence.
    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
