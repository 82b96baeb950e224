package dev.rejoinder.domain.interchange.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.debate.DebateBound;
import dev.rejoinder.domain.origin.OriginCommand.RecordOrigin;
import dev.rejoinder.domain.relation.Inference;
import dev.rejoinder.domain.relation.RelationCommand.AddEvidence;
import dev.rejoinder.domain.relation.RelationCommand.AddPremise;
import dev.rejoinder.domain.relation.RelationCommand.ApplyScheme;
import dev.rejoinder.domain.relation.RelationCommand.ReadSupport;
import dev.rejoinder.domain.relation.RelationCommand.Relate;
import dev.rejoinder.domain.relation.RelationId;
import dev.rejoinder.domain.speech.LocutionId;
import dev.rejoinder.domain.speech.SpeechCommand.RecordLocution;
import dev.rejoinder.domain.statement.StatementCommand.AddClaim;
import dev.rejoinder.domain.statement.StatementCommand.AskQuestion;
import dev.rejoinder.domain.statement.StatementCommand.AttributeStatement;
import dev.rejoinder.domain.statement.StatementCommand.CiteSource;
import dev.rejoinder.domain.statement.StatementCommand.SetBurdenOfProof;
import dev.rejoinder.domain.statement.StatementId;
import dev.rejoinder.domain.statement.StatementKind;

/// What arrives in a debate, as far as the order of its commands matters: each needs what was made before it.
final class Arrived {

    final Map<StatementId, StatementKind> statements = new HashMap<>();

    final Map<StatementId, Subject> abouts = new HashMap<>();

    final Map<RelationId, Inference> relations = new HashMap<>();

    final List<DebateBound> details = new ArrayList<>();

    final Set<UUID> here = new HashSet<>();

    void arrive(Arrival arrival) {
        for (var number = 0; number < arrival.size(); number++) {
            var step = arrival.step(number);
            step.commands(here).forEach(this::carryOut);
            assertThat(here).containsAll(step.makes());
        }
    }

    private void carryOut(DebateBound command) {
        switch (command) {
            case AddClaim claim -> say(claim.statementId(), StatementKind.CLAIM);
            case AskQuestion question -> {
                say(question.statementId(), StatementKind.QUESTION);
                if (question.about() != null) {
                    assertThat(here).contains(question.about().id());
                    abouts.put(question.statementId(), question.about());
                }
            }
            case AddEvidence evidence -> {
                say(evidence.remark().statementId(), StatementKind.EVIDENCE);
                draw(evidence.relationId(), evidence.inference());
            }
            case Relate relate -> draw(relate.relationId(), relate.inference());
            case AddPremise added -> {
                assertThat(here).contains(added.premise().value());
                relations.computeIfPresent(added.relationId(), (_, drawn) -> drawn.with(added.premise()));
            }
            default -> note(command);
        }
    }

    private void note(DebateBound command) {
        switch (command) {
            case RecordOrigin origin -> {
                assertThat(origin.subject() == null || here.contains(origin.subject().id())).isTrue();
                assertThat(here.add(origin.originId().value())).isTrue();
                details.add(origin);
            }
            case RecordLocution spoken -> {
                assertThat(here).contains(spoken.statementId().value());
                here.add(LocutionId.of(spoken.attribution().speakerId(), spoken.statementId()).value());
                details.add(spoken);
            }
            case AttributeStatement attributed -> detail(attributed.statementId().value(), attributed);
            case CiteSource cited -> detail(cited.statementId().value(), cited);
            case SetBurdenOfProof burden -> detail(burden.statementId().value(), burden);
            case ApplyScheme applied -> detail(applied.relationId().value(), applied);
            case ReadSupport read -> detail(read.relationId().value(), read);
            default -> throw new AssertionError("Nothing arrives by " + command);
        }
    }

    private void say(StatementId id, StatementKind kind) {
        assertThat(here.add(id.value())).isTrue();
        statements.put(id, kind);
    }

    private void draw(RelationId id, Inference inference) {
        assertThat(here.add(id.value())).isTrue();
        assertThat(here).contains(inference.target().id());
        inference.premises().forEach(premise -> assertThat(here).contains(premise.value()));
        relations.put(id, inference);
    }

    private void detail(UUID subject, DebateBound command) {
        assertThat(here).contains(subject);
        details.add(command);
    }
}
