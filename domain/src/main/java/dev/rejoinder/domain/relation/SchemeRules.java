package dev.rejoinder.domain.relation;

import java.util.HashSet;
import java.util.List;

import dev.rejoinder.domain.Rule;
import dev.rejoinder.domain.RuleViolation;
import dev.rejoinder.domain.relation.RelationCommand.ApplyScheme;
import dev.rejoinder.domain.scheme.CatalogueScheme;
import dev.rejoinder.domain.scheme.SchemeCatalogue;

/// The rules between an argument and the catalogue of schemes.
final class SchemeRules {

    private SchemeRules() {}

    /// The scheme is in the catalogue, and each slot named is one of its own, named once, and filled by a premise.
    static void admit(ApplyScheme command, Inference inference) {
        requireArgument("relation", command.relationId(), inference);
        var name = command.scheme().value();
        var scheme = SchemeCatalogue.find(name).orElseThrow(() -> new RuleViolation(Rule.SCHEME_UNKNOWN,
                "scheme", "The catalogue has no scheme '%s'".formatted(name)));
        admit(scheme, command.slots(), inference);
    }

    private static void admit(CatalogueScheme scheme, List<Filling> slots, Inference inference) {
        var seen = new HashSet<Integer>();
        for (var filling : slots) {
            if (!scheme.hasSlot(filling.slot())) {
                throw new RuleViolation(Rule.SLOT_UNKNOWN, "slots",
                        "Scheme '%s' has slots 1 to %d, but no slot %d"
                                .formatted(scheme.name(), scheme.premises().size(), filling.slot()));
            }
            if (!seen.add(filling.slot())) {
                throw new RuleViolation(Rule.SLOT_REPEATED, "slots",
                        "Slot %d is filled twice".formatted(filling.slot()));
            }
            if (!inference.premises().contains(filling.premise())) {
                throw new RuleViolation(Rule.SLOT_NEEDS_PREMISE, "slots",
                        "Statement %s is no premise of the relation and cannot fill slot %d"
                                .formatted(filling.premise(), filling.slot()));
            }
        }
    }

    /// Only supports and attacks are arguments.
    static void requireArgument(String field, RelationId id, Inference inference) {
        if (inference.kind() != RelationKind.SUPPORT && inference.kind() != RelationKind.ATTACK) {
            throw new RuleViolation(Rule.NOT_AN_ARGUMENT, field,
                    "Relation %s neither supports nor attacks anything".formatted(id));
        }
    }
}
