package dev.rejoinder.api.stance;

import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import dev.rejoinder.api.command.Clerk;
import dev.rejoinder.api.command.Input;
import dev.rejoinder.api.command.Payload;

/// The commands of stances.
@Controller
class StanceMutations {

    private final Clerk clerk;

    StanceMutations(Clerk clerk) {
        this.clerk = clerk;
    }

    @MutationMapping
    Payload takeStance(Input input) {
        return clerk.carryOut(input, StanceForms::takeStance);
    }

    @MutationMapping
    Payload withdrawStance(Input input) {
        return clerk.carryOut(input, StanceForms::withdrawStance);
    }
}
