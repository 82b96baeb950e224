package dev.rejoinder.api.origin;

import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import dev.rejoinder.api.command.Clerk;
import dev.rejoinder.api.command.Input;
import dev.rejoinder.api.command.Payload;

/// The commands of origins.
@Controller
class OriginMutations {

    private final Clerk clerk;

    OriginMutations(Clerk clerk) {
        this.clerk = clerk;
    }

    @MutationMapping
    Payload recordOrigin(Input input) {
        return clerk.carryOut(input, OriginForms::recordOrigin);
    }

    @MutationMapping
    Payload forgetOrigin(Input input) {
        return clerk.carryOut(input, OriginForms::forgetOrigin);
    }
}
