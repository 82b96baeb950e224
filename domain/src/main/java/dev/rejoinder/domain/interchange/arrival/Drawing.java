package dev.rejoinder.domain.interchange.arrival;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import dev.rejoinder.domain.debate.DebateBound;
import dev.rejoinder.domain.interchange.Loss.Treatment;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.judgement.Reading;
import dev.rejoinder.domain.relation.Filling;
import dev.rejoinder.domain.relation.Inference;
import dev.rejoinder.domain.relation.RelationCommand.AddEvidence;
import dev.rejoinder.domain.relation.RelationCommand.AddPremise;
import dev.rejoinder.domain.relation.RelationCommand.ApplyScheme;
import dev.rejoinder.domain.relation.RelationCommand.Bearing;
import dev.rejoinder.domain.relation.RelationCommand.ReadSupport;
import dev.rejoinder.domain.relation.RelationCommand.Relate;
import dev.rejoinder.domain.relation.RelationCommand.Remark;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.scheme.SchemeCatalogue;
import dev.rejoinder.domain.statement.StatementCommand.AddClaim;

/// How a relation is drawn, by itself or together with the evidence that it brings.
record Drawing(Naming naming, Saying saying) {

    Step alone(MappedRelation relation) {
        var id = naming.of(relation);
        return new Step(relation.key(), Map.of(),
                Saying.makes(naming.debate(), id.subject(), relation.origins()), here -> {
                    var commands = new ArrayList<DebateBound>();
                    if (!here.contains(id.value())) {
                        commands.add(relate(relation));
                        commands.addAll(details(relation));
                    }
                    commands.addAll(Saying.origins(naming.debate(), id.subject(), relation.origins(), here));
                    return commands;
                });
    }

    Step with(MappedStatement evidence, MappedRelation relation) {
        var makes = Saying.makes(naming.debate(), naming.of(relation).subject(), relation.origins());
        makes.addAll(Saying.makes(naming.debate(), naming.of(evidence).subject(), evidence.origins()));
        return new Step(relation.key(), saying.says(evidence), makes,
                here -> commands(evidence, relation, here));
    }

    private List<DebateBound> commands(MappedStatement evidence, MappedRelation relation, Set<UUID> here) {
        var commands = new ArrayList<DebateBound>();
        var said = naming.of(evidence);
        var drawn = naming.of(relation);
        if (!here.contains(said.value())) {
            if (here.contains(drawn.value())) {
                commands.add(new AddClaim(said, naming.debate(), evidence.wording(), evidence.scope()));
            } else {
                commands.addAll(offer(evidence, relation));
            }
            commands.addAll(saying.details(evidence));
        } else if (!here.contains(drawn.value())) {
            commands.add(relate(relation));
        }
        if (!here.contains(drawn.value())) {
            commands.addAll(details(relation));
        }
        commands.addAll(Saying.origins(naming.debate(), said.subject(), evidence.origins(), here));
        commands.addAll(Saying.origins(naming.debate(), drawn.subject(), relation.origins(), here));
        return commands;
    }

    private List<DebateBound> offer(MappedStatement evidence, MappedRelation relation) {
        var commands = new ArrayList<DebateBound>();
        var remark = new Remark(naming.of(evidence), evidence.wording(), evidence.scope());
        commands.add(new AddEvidence(naming.of(relation), naming.debate(), remark,
                new Bearing(relation.kind() == RelationKind.SUPPORT, naming.subject(relation.target())),
                relation.scheme()));
        relation.premises().stream().filter(premise -> !premise.equals(evidence.key())).forEach(
                premise -> commands.add(new AddPremise(naming.of(relation), naming.statement(premise))));
        return commands;
    }

    private Relate relate(MappedRelation relation) {
        return new Relate(naming.of(relation), naming.debate(), new Inference(relation.kind(),
                relation.premises().stream().map(naming::statement).toList(),
                naming.subject(relation.target())),
                relation.scheme());
    }

    private List<DebateBound> details(MappedRelation relation) {
        var commands = new ArrayList<DebateBound>();
        if (!relation.slots().isEmpty() && canFill(relation)) {
            var slots = relation.slots().entrySet().stream()
                    .map(slot -> new Filling(slot.getKey(), naming.statement(slot.getValue()))).toList();
            commands.add(new ApplyScheme(naming.of(relation), relation.scheme(), slots));
        }
        if (relation.kind() == RelationKind.SUPPORT && relation.reading() == Reading.REQUIRED) {
            commands.add(new ReadSupport(naming.of(relation), Reading.REQUIRED));
        }
        return commands;
    }

    /// Notes slots that cannot be filled.
    static void noteSlots(MappedRelation relation, Losses losses) {
        if (!relation.slots().isEmpty() && !canFill(relation)) {
            losses.lose(relation.key(), "slots", Treatment.LEFT_OUT,
                    "The catalogue has no scheme '%s' with such slots".formatted(relation.scheme()));
        }
    }

    private static boolean canFill(MappedRelation relation) {
        var argues = relation.kind() == RelationKind.SUPPORT || relation.kind() == RelationKind.ATTACK;
        return argues && relation.premises().containsAll(relation.slots().values())
                && SchemeCatalogue.find(relation.scheme().value()).filter(
                        scheme -> relation.slots().keySet().stream().allMatch(scheme::hasSlot)).isPresent();
    }
}
