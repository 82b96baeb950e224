package dev.rejoinder.api.debate;

import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import dev.rejoinder.api.command.Clerk;
import dev.rejoinder.api.command.Input;
import dev.rejoinder.api.command.Payload;

/// The commands of debates.
@Controller
class DebateMutations {

    private final Clerk clerk;

    DebateMutations(Clerk clerk) {
        this.clerk = clerk;
    }

    @MutationMapping
    Payload openDebate(Input input) {
        return clerk.carryOut(input, DebateForms::openDebate);
    }

    @MutationMapping
    Payload retitleDebate(Input input) {
        return clerk.carryOut(input, DebateForms::retitleDebate);
    }

    @MutationMapping
    Payload describeDebate(Input input) {
        return clerk.carryOut(input, DebateForms::describeDebate);
    }

    @MutationMapping
    Payload closeDebate(Input input) {
        return clerk.carryOut(input, DebateForms::closeDebate);
    }

    @MutationMapping
    Payload reopenDebate(Input input) {
        return clerk.carryOut(input, DebateForms::reopenDebate);
    }
}
