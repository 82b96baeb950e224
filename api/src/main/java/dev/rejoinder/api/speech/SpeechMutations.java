package dev.rejoinder.api.speech;

import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import dev.rejoinder.api.command.Clerk;
import dev.rejoinder.api.command.Input;
import dev.rejoinder.api.command.Payload;

/// The commands about speakers.
@Controller
class SpeechMutations {

    private final Clerk clerk;

    SpeechMutations(Clerk clerk) {
        this.clerk = clerk;
    }

    @MutationMapping
    Payload recordLocution(Input input) {
        return clerk.carryOut(input, SpeechForms::recordLocution);
    }

    @MutationMapping
    Payload chargeHypocrisy(Input input) {
        return clerk.carryOut(input, SpeechForms::chargeHypocrisy);
    }

    @MutationMapping
    Payload answerCharge(Input input) {
        return clerk.carryOut(input, SpeechForms::answerCharge);
    }
}
