package dev.rejoinder.api.relation;

import java.util.Map;
import java.util.function.Function;

import org.springframework.stereotype.Component;

import dev.rejoinder.api.command.Forms;
import dev.rejoinder.api.command.Input;
import dev.rejoinder.domain.debate.DebateBound;
import dev.rejoinder.domain.judgement.Reading;
import dev.rejoinder.domain.relation.Inference;
import dev.rejoinder.domain.relation.RelationCommand.AddCounterclaim;
import dev.rejoinder.domain.relation.RelationCommand.AddEvidence;
import dev.rejoinder.domain.relation.RelationCommand.AddPremise;
import dev.rejoinder.domain.relation.RelationCommand.AssignScheme;
import dev.rejoinder.domain.relation.RelationCommand.Bearing;
import dev.rejoinder.domain.relation.RelationCommand.ReadSupport;
import dev.rejoinder.domain.relation.RelationCommand.Relate;
import dev.rejoinder.domain.relation.RelationCommand.Remark;
import dev.rejoinder.domain.relation.RelationCommand.RemovePremise;
import dev.rejoinder.domain.relation.RelationCommand.RestoreRelation;
import dev.rejoinder.domain.relation.RelationCommand.WithdrawRelation;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.statement.StatementId;

/// How the inputs of commands of relations are read.
@Component
final class RelationForms implements Forms {

    private static final String SUPPORTS = "SUPPORTS";

    @Override
    public Map<String, Function<Input, DebateBound>> byMutation() {
        return Map.of("addCounterclaim", RelationForms::addCounterclaim,
                "addEvidence", RelationForms::addEvidence,
                "relate", RelationForms::relate,
                "addPremise", RelationForms::addPremise,
                "removePremise", RelationForms::removePremise,
                "assignScheme", RelationForms::assignScheme,
                "readSupport", RelationForms::readSupport,
                "withdrawRelation", RelationForms::withdrawRelation,
                "restoreRelation", RelationForms::restoreRelation);
    }

    static DebateBound addCounterclaim(Input in) {
        return new AddCounterclaim(in.newRelation(), in.debate(), remark(in), in.target(), in.scheme());
    }

    static DebateBound addEvidence(Input in) {
        return new AddEvidence(in.newRelation(), in.debate(), remark(in),
                new Bearing(in.text("bearing").equals(SUPPORTS), in.target()), in.scheme());
    }

    static DebateBound relate(Input in) {
        return new Relate(in.newRelation(), in.debate(), inference(in), in.scheme());
    }

    static DebateBound addPremise(Input in) {
        return new AddPremise(in.relation(), premise(in));
    }

    static DebateBound removePremise(Input in) {
        return new RemovePremise(in.relation(), premise(in));
    }

    static DebateBound assignScheme(Input in) {
        return new AssignScheme(in.relation(), in.scheme());
    }

    static DebateBound readSupport(Input in) {
        return new ReadSupport(in.relation(), Reading.valueOf(in.text("reading")));
    }

    static DebateBound withdrawRelation(Input in) {
        return new WithdrawRelation(in.relation(), in.text("reason"));
    }

    static DebateBound restoreRelation(Input in) {
        return new RestoreRelation(in.relation());
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
