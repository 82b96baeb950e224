package dev.rejoinder.domain.interchange.sadface;

import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.SchemeNames;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.relation.Scheme;

/// What a document calls a scheme.
///
/// @param type `scheme` in version 0.2, `inference` or `conflict` in version 0.5.4
/// @param name such as `support`, `conflict`, `attack`, or that of an argument scheme
record SchemeName(String type, String name) {

    static final String SCHEME = "scheme";

    static final String INFERENCE = "inference";

    static final String CONFLICT = "conflict";

    /// What a scheme says.
    record Meaning(RelationKind kind, Scheme scheme) {}

    /// What the relation is called, in version 0.5.4 or in 0.2.
    static SchemeName of(MappedRelation relation, boolean newer) {
        var attack = relation.kind() == RelationKind.ATTACK;
        var name = switch (relation.kind()) {
            case SUPPORT -> relation.scheme().equals(Scheme.NONE) ? "support" : relation.scheme().value();
            case ATTACK -> newer ? "attack" : CONFLICT;
            case REPHRASE -> "rephrase";
            case PREFERENCE -> "preference";
        };
        return new SchemeName(newer ? attack ? CONFLICT : INFERENCE : SCHEME, name);
    }

    /// Whether nodes of this type are schemes.
    static boolean isScheme(String type) {
        return type.equals(SCHEME) || isNewer(type);
    }

    /// Whether only the newer dialect has nodes of this type.
    static boolean isNewer(String type) {
        return type.equals(INFERENCE) || type.equals(CONFLICT);
    }

    /// What the scheme says by its name: a relation of this kind, which follows this scheme.
    Meaning meaning() {
        var read = SchemeNames.read(name);
        return switch (read.value().startsWith("default-") ? read.value().substring(8) : read.value()) {
            case "support", "inference" -> new Meaning(fallback(), Scheme.NONE);
            case "conflict", "attack", "defeat", "disagreement", "rebuttal", "undercut" -> new Meaning(
                    RelationKind.ATTACK, Scheme.NONE);
            case "rephrase" -> new Meaning(RelationKind.REPHRASE, Scheme.NONE);
            case "preference" -> new Meaning(RelationKind.PREFERENCE, Scheme.NONE);
            default -> new Meaning(fallback(), read);
        };
    }

    private RelationKind fallback() {
        return type.equals(CONFLICT) ? RelationKind.ATTACK : RelationKind.SUPPORT;
    }

    /// Whether it says all that is to be said of the relation's kind and scheme.
    boolean says(MappedRelation relation) {
        return meaning().equals(new Meaning(relation.kind(), relation.scheme()));
    }
}
