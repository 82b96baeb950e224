package dev.rejoinder.api.scheme;

import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import dev.rejoinder.api.command.Clerk;
import dev.rejoinder.api.command.Input;
import dev.rejoinder.api.command.Payload;

/// The commands of schemes.
@Controller
class SchemeMutations {

    private final Clerk clerk;

    SchemeMutations(Clerk clerk) {
        this.clerk = clerk;
    }

    @MutationMapping
    Payload applyScheme(Input input) {
        return clerk.carryOut(input, SchemeForms::applyScheme);
    }

    @MutationMapping
    Payload askCriticalQuestion(Input input) {
        return clerk.carryOut(input, SchemeForms::askCriticalQuestion);
    }
}
