package dev.rejoinder.domain;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.debate.DebateRegister;
import dev.rejoinder.domain.relation.Filling;
import dev.rejoinder.domain.relation.Inference;
import dev.rejoinder.domain.relation.RelationEvent.PremiseAdded;
import dev.rejoinder.domain.relation.RelationEvent.PremiseRemoved;
import dev.rejoinder.domain.relation.RelationEvent.RelationDrawn;
import dev.rejoinder.domain.relation.RelationEvent.RelationRestored;
import dev.rejoinder.domain.relation.RelationEvent.RelationWithdrawn;
import dev.rejoinder.domain.relation.RelationEvent.SchemeApplied;
import dev.rejoinder.domain.relation.RelationEvent.SchemeAssigned;
import dev.rejoinder.domain.speech.SpeechEvent.LocutionRecorded;
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

/// A register in memory that follows the events it is shown, as the journal's follows those it writes.
public final class InMemoryRegister implements DebateRegister {

    private final Map<UUID, DebateId> debates = new HashMap<>();

    private final Map<UUID, Entry> entries = new HashMap<>();

    private final Map<UUID, Inference> inferences = new HashMap<>();

    private final Map<UUID, String> schemes = new HashMap<>();

    private final Map<UUID, Map<Integer, UUID>> slots = new HashMap<>();

    private final Map<UUID, UUID> speakers = new HashMap<>();

    private final Map<UUID, String> texts = new HashMap<>();

    private final Map<UUID, String> locutions = new HashMap<>();

    private final Map<UUID, String> challenges = new HashMap<>();

    private long followed;

    @Override
    public Map<UUID, Entry> entries(DebateId debateId, Collection<UUID> ids) {
        var found = new HashMap<>(entries);
        found.keySet().removeIf(id -> !ids.contains(id) || !debateId.equals(debates.get(id)));
        return found;
    }

    @Override
    public long version(DebateId debateId) {
        return followed;
    }

    @Override
    public Optional<UUID> standingRelation(DebateId debateId, String shape) {
        return inferences.keySet().stream().filter(id -> stands(debateId, id))
                .filter(id -> inference(id).shape().equals(shape)).findFirst();
    }

    @Override
    public Optional<Argument> argument(DebateId debateId, UUID relation) {
        return Optional.ofNullable(inferences.get(relation))
                .filter(_ -> debateId.equals(debates.get(relation)))
                .map(inference -> new Argument(inference.shape(), schemes.getOrDefault(relation, ""),
                        slots.getOrDefault(relation, Map.of())));
    }

    @Override
    public Optional<UUID> standingChallenge(DebateId debateId, UUID relation, String question) {
        return challenges.entrySet().stream()
                .filter(challenge -> challenge.getValue().equals(relation + question))
                .map(Map.Entry::getKey).filter(id -> stands(debateId, id)).findFirst();
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

    /// Follows what happened, in this order. All of it counts for the version of the one debate that it serves.
    public InMemoryRegister follow(Object... events) {
        for (var event : events) {
            followOne(event);
            followed++;
        }
        return this;
    }

    private void followOne(Object event) {
        switch (event) {
            case ClaimAdded(var id, var debate, var wording, _) -> say(debate, id, wording);
            case EvidenceAdded(var id, var debate, var wording, _) -> say(debate, id, wording);
            case QuestionAsked(var id, var debate, var wording, _, _) -> say(debate, id, wording);
            case StatementReworded(var id, var wording) -> texts.put(id.value(), wording.text());
            case LocutionRecorded recorded ->
                locutions.put(recorded.locutionId().value(), recorded.act().name());
            case StatementWithdrawn(var id, _) -> stand(id.subject(), false);
            case StatementRestored(var id) -> stand(id.subject(), true);
            case RelationDrawn(var id, var debate, var inference, var scheme) -> {
                enter(debate, id.subject());
                schemes.put(id.value(), scheme.value());
                inferences.put(id.value(), inference);
            }
            case PremiseAdded(var id, var added) ->
                inferences.put(id.value(), inference(id.value()).with(added));
            case PremiseRemoved(var id, var removed) -> {
                inferences.put(id.value(), inference(id.value()).without(removed));
                slots.computeIfPresent(id.value(), (_, filled) -> without(filled, removed.value()));
            }
            case RelationWithdrawn(var id, _) -> stand(id.subject(), false);
            case RelationRestored(var id) -> stand(id.subject(), true);
            default -> followMore(event);
        }
    }

    private void followMore(Object event) {
        switch (event) {
            case SchemeAssigned(var id, var scheme) -> {
                schemes.put(id.value(), scheme.value());
                slots.remove(id.value());
            }
            case CriticalQuestionPosed(var id, var relation, var question) ->
                challenges.put(id.value(), relation + question);
            case SchemeApplied(var id, var scheme, var filled) -> {
                schemes.put(id.value(), scheme.value());
                slots.put(id.value(),
                        filled.stream().collect(toMap(Filling::slot, filling -> filling.premise().value())));
            }
            case StatementAttributed(var id, var speaker, _) -> speakers.put(id.value(), speaker.value());
            default -> {
            } // no rule asks for anything else
        }
    }

    private void say(DebateId debate, StatementId id, Wording wording) {
        enter(debate, id.subject());
        texts.put(id.value(), wording.text());
    }

    private static Map<Integer, UUID> without(Map<Integer, UUID> filled, UUID removed) {
        var fewer = new HashMap<>(filled);
        fewer.values().remove(removed);
        return fewer;
    }

    private void enter(DebateId debate, Subject subject) {
        debates.put(subject.id(), debate);
        stand(subject, true);
    }

    private void stand(Subject subject, boolean standing) {
        entries.put(subject.id(), new Entry(subject, standing));
    }

    private boolean stands(DebateId debateId, UUID id) {
        var entry = entries(debateId, Set.of(id)).get(id);
        return entry != null && entry.standing();
    }

    private Inference inference(UUID id) {
        return requireNonNull(inferences.get(id));
    }
}
