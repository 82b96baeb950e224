package dev.rejoinder.api.label;

import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import dev.rejoinder.api.command.Clerk;
import dev.rejoinder.api.command.Input;
import dev.rejoinder.api.command.Payload;

/// The commands of labels.
@Controller
class LabelMutations {

    private final Clerk clerk;

    LabelMutations(Clerk clerk) {
        this.clerk = clerk;
    }

    @MutationMapping
    Payload labelVersion(Input input) {
        return clerk.carryOut(input, LabelForms::labelVersion);
    }

    @MutationMapping
    Payload removeLabel(Input input) {
        return clerk.carryOut(input, LabelForms::removeLabel);
    }
}
