package dev.rejoinder.domain.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import dev.rejoinder.domain.Rule;
import dev.rejoinder.domain.RuleViolation;
import dev.rejoinder.domain.debate.DebateRegister;
import dev.rejoinder.domain.debate.Membership;
import dev.rejoinder.domain.speech.SpeechCommand.ChargeHypocrisy;
import dev.rejoinder.domain.speech.SpeechEvent.OnRecord;
import dev.rejoinder.domain.statement.Scope;
import dev.rejoinder.domain.statement.StatementEvent.EvidenceAdded;
import dev.rejoinder.domain.statement.StatementId;
import dev.rejoinder.domain.statement.Wording;

/// What the accused is on record with: a statement is on record when it is attributed to them, or when a locution of
/// theirs says that they granted it, denied it, or sided with or against it. Both can be.
record Dossier(ChargeHypocrisy command, DebateRegister register) {

    private static final int QUOTED = 500;

    /// The evidence, one piece for each thing that is on record.
    List<EvidenceAdded> evidence(List<OnRecord> found) {
        var evidence = new ArrayList<EvidenceAdded>();
        var commitments = command.charges().commitments();
        for (var index = 0; index < commitments.size(); index++) {
            var field = "commitments." + index;
            var statement = commitments.get(index);
            new Membership(command.debateId(), register).requireStanding(field, statement.subject());
            var before = evidence.size();
            addMade(statement, evidence);
            addDone(statement, evidence);
            if (evidence.size() == before) {
                throw new RuleViolation(Rule.NOT_ON_RECORD, field, "%s is not on record with statement %s"
                        .formatted(command.charges().accused().name(), statement));
            }
            evidence.subList(before, evidence.size())
                    .forEach(piece -> found.add(new OnRecord(statement, piece.statementId())));
        }
        return evidence;
    }

    private void addMade(StatementId statement, List<EvidenceAdded> evidence) {
        var speakers = register.speakers(command.debateId(), List.of(statement.value()));
        var accused = command.charges().accused();
        if (accused.speakerId().value().equals(speakers.get(statement.value()))) {
            evidence.add(piece(statement, true,
                    "On record: %s — “%s”".formatted(accused.name(), text(statement.value()))));
        }
    }

    private void addDone(StatementId statement, List<EvidenceAdded> evidence) {
        var accused = command.charges().accused();
        register.locution(command.debateId(), LocutionId.of(accused.speakerId(), statement).value())
                .map(Locution::valueOf).filter(Locution::binds)
                .ifPresent(act -> evidence.add(piece(statement, false, "On record: %s %s “%s”"
                        .formatted(accused.name(), act.verb(), text(statement.value())))));
    }

    private EvidenceAdded piece(StatementId statement, boolean made, String words) {
        return new EvidenceAdded(ChargeId.onRecord(command.statementId(), statement, made),
                command.debateId(), new Wording(words, command.wording().language()), Scope.ANY);
    }

    private String text(UUID statement) {
        return Quotations.of(register, command.debateId(), statement, QUOTED);
    }
}
