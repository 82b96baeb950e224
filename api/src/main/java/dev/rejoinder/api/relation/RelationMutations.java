package dev.rejoinder.api.relation;

import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import dev.rejoinder.api.command.Clerk;
import dev.rejoinder.api.command.Input;
import dev.rejoinder.api.command.Payload;
import dev.rejoinder.domain.relation.Inference;
import dev.rejoinder.domain.relation.RelationCommand.AddCounterclaim;
import dev.rejoinder.domain.relation.RelationCommand.AddEvidence;
import dev.rejoinder.domain.relation.RelationCommand.AddPremise;
import dev.rejoinder.domain.relation.RelationCommand.AssignScheme;
import dev.rejoinder.domain.relation.RelationCommand.Bearing;
import dev.rejoinder.domain.relation.RelationCommand.Relate;
import dev.rejoinder.domain.relation.RelationCommand.Remark;
import dev.rejoinder.domain.relation.RelationCommand.RemovePremise;
import dev.rejoinder.domain.relation.RelationCommand.RestoreRelation;
import dev.rejoinder.domain.relation.RelationCommand.WithdrawRelation;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.statement.StatementId;

/// The commands of relations, and those that say something together with what it bears on.
@Controller
class RelationMutations {

    private static final String SUPPORTS = "SUPPORTS";

    private final Clerk clerk;

    RelationMutations(Clerk clerk) {
        this.clerk = clerk;
    }

    @MutationMapping
    Payload addCounterclaim(Input input) {
        return clerk.carryOut(input, in -> new AddCounterclaim(in.newRelation(), in.debate(), remark(in),
                in.target(), in.scheme()));
    }

    @MutationMapping
    Payload addEvidence(Input input) {
        return clerk.carryOut(input, in -> new AddEvidence(in.newRelation(), in.debate(), remark(in),
                new Bearing(in.text("bearing").equals(SUPPORTS), in.target()), in.scheme()));
    }

    @MutationMapping
    Payload relate(Input input) {
        return clerk.carryOut(input,
                in -> new Relate(in.newRelation(), in.debate(), inference(in), in.scheme()));
    }

    @MutationMapping
    Payload addPremise(Input input) {
        return clerk.carryOut(input, in -> new AddPremise(in.relation(), premise(in)));
    }

    @MutationMapping
    Payload removePremise(Input input) {
        return clerk.carryOut(input, in -> new RemovePremise(in.relation(), premise(in)));
    }

    @MutationMapping
    Payload assignScheme(Input input) {
        return clerk.carryOut(input, in -> new AssignScheme(in.relation(), in.scheme()));
    }

    @MutationMapping
    Payload withdrawRelation(Input input) {
        return clerk.carryOut(input, in -> new WithdrawRelation(in.relation(), in.text("reason")));
    }

    @MutationMapping
    Payload restoreRelation(Input input) {
        return clerk.carryOut(input, in -> new RestoreRelation(in.relation()));
    }

    private static Remark remark(Input input) {
        return new Remark(input.newStatement(), input.wording(), input.scope());
    }

    private static Inference inference(Input input) {
        return new Inference(RelationKind.valueOf(input.text("kind")), input.premises(), input.target());
    }

    private static StatementId premise(Input input) {
        return new StatementId(input.id("premise"));
    }
}
