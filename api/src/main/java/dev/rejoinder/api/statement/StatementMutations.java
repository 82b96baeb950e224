package dev.rejoinder.api.statement;

import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import dev.rejoinder.api.command.Clerk;
import dev.rejoinder.api.command.Input;
import dev.rejoinder.api.command.Payload;

/// The commands of statements.
@Controller
class StatementMutations {

    private final Clerk clerk;

    StatementMutations(Clerk clerk) {
        this.clerk = clerk;
    }

    @MutationMapping
    Payload addClaim(Input input) {
        return clerk.carryOut(input, StatementForms::addClaim);
    }

    @MutationMapping
    Payload askQuestion(Input input) {
        return clerk.carryOut(input, StatementForms::askQuestion);
    }

    @MutationMapping
    Payload rewordStatement(Input input) {
        return clerk.carryOut(input, StatementForms::rewordStatement);
    }

    @MutationMapping
    Payload attributeStatement(Input input) {
        return clerk.carryOut(input, StatementForms::attributeStatement);
    }

    @MutationMapping
    Payload citeSource(Input input) {
        return clerk.carryOut(input, StatementForms::citeSource);
    }

    @MutationMapping
    Payload unciteSource(Input input) {
        return clerk.carryOut(input, StatementForms::unciteSource);
    }

    @MutationMapping
    Payload setBurdenOfProof(Input input) {
        return clerk.carryOut(input, StatementForms::setBurdenOfProof);
    }

    @MutationMapping
    Payload withdrawStatement(Input input) {
        return clerk.carryOut(input, StatementForms::withdrawStatement);
    }

    @MutationMapping
    Payload restoreStatement(Input input) {
        return clerk.carryOut(input, StatementForms::restoreStatement);
    }
}
