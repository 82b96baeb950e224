package dev.rejoinder.api.relation;

import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import dev.rejoinder.api.command.Clerk;
import dev.rejoinder.api.command.Input;
import dev.rejoinder.api.command.Payload;

/// The commands of relations, and those that say something together with what it bears on.
@Controller
class RelationMutations {

    private final Clerk clerk;

    RelationMutations(Clerk clerk) {
        this.clerk = clerk;
    }

    @MutationMapping
    Payload addCounterclaim(Input input) {
        return clerk.carryOut(input, RelationForms::addCounterclaim);
    }

    @MutationMapping
    Payload addEvidence(Input input) {
        return clerk.carryOut(input, RelationForms::addEvidence);
    }

    @MutationMapping
    Payload relate(Input input) {
        return clerk.carryOut(input, RelationForms::relate);
    }

    @MutationMapping
    Payload addPremise(Input input) {
        return clerk.carryOut(input, RelationForms::addPremise);
    }

    @MutationMapping
    Payload removePremise(Input input) {
        return clerk.carryOut(input, RelationForms::removePremise);
    }

    @MutationMapping
    Payload assignScheme(Input input) {
        return clerk.carryOut(input, RelationForms::assignScheme);
    }

    @MutationMapping
    Payload readSupport(Input input) {
        return clerk.carryOut(input, RelationForms::readSupport);
    }

    @MutationMapping
    Payload withdrawRelation(Input input) {
        return clerk.carryOut(input, RelationForms::withdrawRelation);
    }

    @MutationMapping
    Payload restoreRelation(Input input) {
        return clerk.carryOut(input, RelationForms::restoreRelation);
    }
}
