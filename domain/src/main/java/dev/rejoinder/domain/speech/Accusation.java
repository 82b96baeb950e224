package dev.rejoinder.domain.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.Rule;
import dev.rejoinder.domain.RuleViolation;
import dev.rejoinder.domain.debate.Membership;
import dev.rejoinder.domain.relation.Inference;
import dev.rejoinder.domain.relation.RelationEvent.RelationDrawn;
import dev.rejoinder.domain.relation.RelationId;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.relation.Relations;
import dev.rejoinder.domain.speech.SpeechCommand.ChargeHypocrisy;
import dev.rejoinder.domain.speech.SpeechCommand.Deed;
import dev.rejoinder.domain.speech.SpeechEvent.ChargeRaised;
import dev.rejoinder.domain.speech.SpeechEvent.OnRecord;
import dev.rejoinder.domain.statement.Scope;
import dev.rejoinder.domain.statement.StatementEvent.ClaimAdded;
import dev.rejoinder.domain.statement.StatementEvent.EvidenceAdded;
import dev.rejoinder.domain.statement.StatementId;
import dev.rejoinder.domain.statement.Wording;

/// Everything that is said and drawn to raise a charge: the charge, on which the burden of proof lies, the evidence,
/// the support of the charge by the evidence, and the attack on what rests on the accused.
record Accusation(ClaimAdded claim, List<EvidenceAdded> evidence, RelationDrawn support,
        Optional<RelationDrawn> attack, ChargeRaised raised) {

    static Accusation of(ChargeHypocrisy command, Dossier dossier) {
        var records = new ArrayList<OnRecord>();
        var evidence = new ArrayList<>(dossier.evidence(records));
        var deed = deed(command, dossier, evidence);
        requireComplete(command, records.size(), deed);
        var support = support(command, records, deed);
        var attack = attack(command, dossier);
        return new Accusation(claim(command), List.copyOf(evidence), support, attack,
                raised(command, records, deed));
    }

    private static ClaimAdded claim(ChargeHypocrisy command) {
        return new ClaimAdded(command.statementId(), command.debateId(), command.wording(), Scope.ANY);
    }

    private static @Nullable StatementId deed(ChargeHypocrisy command, Dossier dossier,
            List<EvidenceAdded> evidence) {
        return switch (command.deed()) {
            case null -> null;
            case Deed.Known(var statement) -> {
                new Membership(command.debateId(), dossier.register()).requireStanding("deed",
                        statement.subject());
                yield statement;
            }
            case Deed.Told(Wording wording) -> {
                var id = ChargeId.deed(command.statementId());
                evidence.add(new EvidenceAdded(id, command.debateId(), wording, Scope.ANY));
                yield id;
            }
        };
    }

    private static void requireComplete(ChargeHypocrisy command, int records, @Nullable StatementId deed) {
        var kind = command.charges().kind();
        if (records < kind.wordsNeeded()) {
            throw new RuleViolation(Rule.CHARGE_INCOMPLETE, "commitments",
                    "A charge by %s needs %d things that the accused is on record with".formatted(
                            kind.scheme(),
                            kind.wordsNeeded()));
        }
        if (kind.deedNeeded() && deed == null) {
            throw new RuleViolation(Rule.CHARGE_INCOMPLETE, "deed",
                    "A charge by %s needs a deed".formatted(kind.scheme()));
        }
    }

    private static RelationDrawn support(ChargeHypocrisy command, List<OnRecord> records,
            @Nullable StatementId deed) {
        var premises = new ArrayList<>(records.stream().map(OnRecord::evidence).toList());
        if (deed != null) {
            premises.add(deed);
        }
        return new RelationDrawn(RelationId.supporting(command.statementId()), command.debateId(),
                new Inference(RelationKind.SUPPORT, premises, command.statementId().subject()),
                command.charges().kind().scheme());
    }

    private static Optional<RelationDrawn> attack(ChargeHypocrisy command, Dossier dossier) {
        return Optional.ofNullable(command.target()).map(target -> {
            new Membership(command.debateId(), dossier.register()).requireStanding("target",
                    target.subject());
            var drawn = new RelationDrawn(ChargeId.attack(command.statementId()), command.debateId(),
                    new Inference(RelationKind.ATTACK, List.of(command.statementId()), target.subject()),
                    command.charges().kind().scheme());
            Relations.requireRelevant(command.debateId(), dossier.register(), drawn,
                    command.charges().accused().speakerId());
            return drawn;
        });
    }

    private static ChargeRaised raised(ChargeHypocrisy command, List<OnRecord> records,
            @Nullable StatementId deed) {
        var charges = command.charges();
        return new ChargeRaised(command.chargeId(), command.statementId(), command.debateId(), charges.kind(),
                charges.accused(), charges.commitments(), deed, command.sense(), command.target(), records,
                RelationId.supporting(command.statementId()),
                command.target() == null ? null : ChargeId.attack(command.statementId()));
    }
}
