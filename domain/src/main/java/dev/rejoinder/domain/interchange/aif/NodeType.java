package dev.rejoinder.domain.interchange.aif;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.relation.RelationKind;

/// What a node of the graph is.
enum NodeType {
    /// What is said.
    I(null),
    /// That somebody says something.
    L(null),
    /// That what leads here speaks for where it leads.
    RA(RelationKind.SUPPORT),
    /// That what leads here speaks against where it leads.
    CA(RelationKind.ATTACK),
    /// That what leads here says in other words where it leads.
    MA(RelationKind.REPHRASE),
    /// That what leads here is preferred to where it leads.
    PA(RelationKind.PREFERENCE),
    /// That somebody's turn follows another's.
    TA(null),
    /// What somebody does by saying something.
    YA(null),
    /// A type that is not known.
    OTHER(null),
    /// No node: edges or entries name one that is not there.
    MISSING(null);

    private final @Nullable RelationKind relation;

    NodeType(@Nullable RelationKind relation) {
        this.relation = relation;
    }

    static NodeType named(String name) {
        return switch (name) {
            case "I" -> I;
            case "L" -> L;
            case "RA" -> RA;
            case "CA" -> CA;
            case "MA" -> MA;
            case "PA" -> PA;
            case "TA" -> TA;
            case "YA" -> YA;
            default -> OTHER;
        };
    }

    static NodeType of(RelationKind kind) {
        return switch (kind) {
            case SUPPORT -> RA;
            case ATTACK -> CA;
            case REPHRASE -> MA;
            case PREFERENCE -> PA;
        };
    }

    /// The relation that such a node is; nothing when it is none.
    @Nullable
    RelationKind relation() {
        return relation;
    }

    boolean isRelation() {
        return relation != null;
    }

    /// Whether such nodes bear on relations of any kind, and not only where nothing else is in question.
    boolean isInference() {
        return this == RA || this == CA;
    }
}
