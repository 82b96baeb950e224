package dev.rejoinder.domain.interchange.kialo;

import java.util.Locale;

import dev.rejoinder.domain.relation.RelationKind;

/// How a claim bears on the one above it.
enum Stance {
    PRO("Pro:"), CON("Con:"), THESIS("Thesis:"), QUESTION("Question:");

    private final String label;

    Stance(String label) {
        this.label = label;
    }

    /// The stance as a document says it.
    String label() {
        return label;
    }

    /// Whether it bears on the claim above it.
    boolean bears() {
        return this == PRO || this == CON;
    }

    /// The kind of relation that it is.
    RelationKind kind() {
        return this == PRO ? RelationKind.SUPPORT : RelationKind.ATTACK;
    }

    /// The same as a word within a key.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The stance that this kind of relation is.
    static Stance of(RelationKind kind) {
        return kind == RelationKind.SUPPORT ? PRO : CON;
    }

    /// Whether the text begins with the label, as a word of its own.
    boolean begins(String text) {
        return text.startsWith(label)
                && (text.length() == label.length() || Character.isWhitespace(text.charAt(label.length())));
    }
}
