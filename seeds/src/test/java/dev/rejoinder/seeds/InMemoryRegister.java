package dev.rejoinder.seeds;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.debate.DebateRegister;
import dev.rejoinder.domain.relation.Inference;
import dev.rejoinder.domain.relation.RelationEvent;
import dev.rejoinder.domain.relation.RelationEvent.PremiseAdded;
import dev.rejoinder.domain.relation.RelationEvent.PremiseRemoved;
import dev.rejoinder.domain.relation.RelationEvent.RelationDrawn;
import dev.rejoinder.domain.relation.RelationEvent.RelationRestored;
import dev.rejoinder.domain.relation.RelationEvent.RelationWithdrawn;
import dev.rejoinder.domain.relation.RelationEvent.SchemeApplied;
import dev.rejoinder.domain.relation.RelationEvent.SchemeAssigned;
import dev.rejoinder.domain.relation.RelationEvent.SupportRead;
import dev.rejoinder.domain.speech.SpeechEvent.LocutionRecorded;
import dev.rejoinder.domain.statement.StatementEvent;
import dev.rejoinder.domain.statement.StatementEvent.ClaimAdded;
import dev.rejoinder.domain.statement.StatementEvent.CriticalQuestionPosed;
import dev.rejoinder.domain.statement.StatementEvent.EvidenceAdded;
import dev.rejoinder.domain.statement.StatementEvent.QuestionAsked;
import dev.rejoinder.domain.statement.StatementEvent.StatementAttributed;
import dev.rejoinder.domain.statement.StatementEvent.StatementReworded;
import dev.rejoinder.domain.statement.StatementEvent.StatementRestored;
import dev.rejoinder.domain.statement.StatementEvent.StatementWithdrawn;
import dev.rejoinder.domain.statement.StatementId;
import dev.rejoinder.domain.statement.Wording;

/// Follows the events of all debates, as the journal's register does.
final class InMemoryRegister implements DebateRegister {

    private final Map<UUID, DebateId> debates = new HashMap<>();

    private final Map<UUID, Entry> entries = new HashMap<>();

    private final Map<UUID, Inference> inferences = new HashMap<>();

    private final Map<UUID, String> schemes = new HashMap<>();

    private final Map<UUID, UUID> speakers = new HashMap<>();

    private final Map<UUID, String> texts = new HashMap<>();

    private final Map<UUID, String> locutions = new HashMap<>();

    private final Map<UUID, String> challenges = new HashMap<>();

    private final Map<DebateId, Long> versions = new HashMap<>();

    @Override
    public Map<UUID, Entry> entries(DebateId debateId, Collection<UUID> ids) {
        var found = new HashMap<>(entries);
        found.keySet().removeIf(id -> !ids.contains(id) || !debateId.equals(debates.get(id)));
        return found;
    }

    @Override
    public long version(DebateId debateId) {
        return versions.getOrDefault(debateId, 0L);
    }

    @Override
    public Optional<UUID> standingRelation(DebateId debateId, String shape) {
        return inferences.entrySet().stream()
                .filter(drawn -> drawn.getValue().shape().equals(shape) && stands(drawn.getKey())
                        && debateId.equals(debates.get(drawn.getKey())))
                .map(Map.Entry::getKey).findFirst();
    }

    @Override
    public Optional<Argument> argument(DebateId debateId, UUID relation) {
        return Optional.ofNullable(inferences.get(relation))
                .filter(_ -> debateId.equals(debates.get(relation)))
                .map(inference -> new Argument(inference.shape(), schemes.getOrDefault(relation, ""),
                        Map.of()));
    }

    @Override
    public Optional<UUID> standingChallenge(DebateId debateId, UUID relation, String question) {
        return challenges.entrySet().stream()
                .filter(challenge -> challenge.getValue().equals(relation + question))
                .map(Map.Entry::getKey).filter(id -> debateId.equals(debates.get(id)) && stands(id))
                .findFirst();
    }

    @Override
    public Map<UUID, UUID> speakers(DebateId debateId, Collection<UUID> statements) {
        var found = new HashMap<>(speakers);
        found.keySet().removeIf(id -> !statements.contains(id) || !debateId.equals(debates.get(id)));
        return found;
    }

    @Override
    public Map<UUID, String> texts(DebateId debateId, Collection<UUID> statements) {
        var found = new HashMap<>(texts);
        found.keySet().removeIf(id -> !statements.contains(id) || !debateId.equals(debates.get(id)));
        return found;
    }

    @Override
    public Optional<String> locution(DebateId debateId, UUID locution) {
        return Optional.ofNullable(locutions.get(locution));
    }

    private boolean stands(UUID id) {
        return entries.containsKey(id) && entries.get(id).standing();
    }

    void follow(DebateId debateId, Object event) {
        versions.merge(debateId, 1L, Long::sum);
        switch (event) {
            case ClaimAdded said -> say(debateId, said.statementId(), said.wording());
            case EvidenceAdded said -> say(debateId, said.statementId(), said.wording());
            case QuestionAsked said -> say(debateId, said.statementId(), said.wording());
            case StatementReworded(var id, var wording) -> texts.put(id.value(), wording.text());
            case LocutionRecorded recorded ->
                locutions.put(recorded.locutionId().value(), recorded.act().name());
            case StatementWithdrawn(var id, _) -> stand(id.subject(), false);
            case StatementRestored(var id) -> stand(id.subject(), true);
            case CriticalQuestionPosed(var id, var relation, var question) ->
                challenges.put(id.value(), relation + question);
            case StatementAttributed(var id, var speaker, _) -> speakers.put(id.value(), speaker.value());
            case StatementEvent _ -> {
            } // neither entered nor standing otherwise
            case RelationEvent relation -> follow(debateId, relation);
            default -> {
            } // the debate itself is not in its register
        }
    }

    private void say(DebateId debateId, StatementId id, Wording wording) {
        enter(debateId, id.subject());
        texts.put(id.value(), wording.text());
    }

    private void follow(DebateId debateId, RelationEvent event) {
        var id = event.relationId();
        switch (event) {
            case RelationDrawn(_, _, var inference, var scheme) -> {
                schemes.put(id.value(), scheme.value());
                enter(debateId, id.subject());
                inferences.put(id.value(), inference);
            }
            case PremiseAdded(_, var premise) ->
                inferences.computeIfPresent(id.value(), (_, before) -> before.with(premise));
            case PremiseRemoved(_, var premise) ->
                inferences.computeIfPresent(id.value(), (_, before) -> before.without(premise));
            case SchemeAssigned(_, var scheme) -> schemes.put(id.value(), scheme.value());
            case SchemeApplied(_, var scheme, _) -> schemes.put(id.value(), scheme.value());
            case SupportRead _ -> {
            } // how a support is read concerns no rule
            case RelationWithdrawn _ -> stand(id.subject(), false);
            case RelationRestored _ -> stand(id.subject(), true);
        }
    }

    private void enter(DebateId debateId, Subject subject) {
        debates.put(subject.id(), debateId);
        stand(subject, true);
    }

    private void stand(Subject subject, boolean standing) {
        entries.put(subject.id(), new Entry(subject, standing));
    }

    /// The debate that holds the subject.
    DebateId debateOf(Subject subject) {
        return Optional.ofNullable(debates.get(subject.id())).orElseThrow();
    }
}
