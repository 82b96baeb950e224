package dev.rejoinder.domain;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.debate.DebateRegister;
import dev.rejoinder.domain.relation.Inference;
import dev.rejoinder.domain.relation.RelationEvent.PremiseAdded;
import dev.rejoinder.domain.relation.RelationEvent.PremiseRemoved;
import dev.rejoinder.domain.relation.RelationEvent.RelationDrawn;
import dev.rejoinder.domain.relation.RelationEvent.RelationRestored;
import dev.rejoinder.domain.relation.RelationEvent.RelationWithdrawn;
import dev.rejoinder.domain.statement.StatementEvent.ClaimAdded;
import dev.rejoinder.domain.statement.StatementEvent.EvidenceAdded;
import dev.rejoinder.domain.statement.StatementEvent.QuestionAsked;
import dev.rejoinder.domain.statement.StatementEvent.StatementRestored;
import dev.rejoinder.domain.statement.StatementEvent.StatementWithdrawn;

/// A register in memory that follows the events it is shown, as the journal's follows those it writes.
public final class InMemoryRegister implements DebateRegister {

    private final Map<UUID, DebateId> debates = new HashMap<>();

    private final Map<UUID, Entry> entries = new HashMap<>();

    private final Map<UUID, Inference> inferences = new HashMap<>();

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
            case ClaimAdded(var id, var debate, _, _) -> enter(debate, id.subject());
            case EvidenceAdded(var id, var debate, _, _) -> enter(debate, id.subject());
            case QuestionAsked(var id, var debate, _, _, _) -> enter(debate, id.subject());
            case StatementWithdrawn(var id, _) -> stand(id.subject(), false);
            case StatementRestored(var id) -> stand(id.subject(), true);
            case RelationDrawn(var id, var debate, var inference, _) -> {
                enter(debate, id.subject());
                inferences.put(id.value(), inference);
            }
            case PremiseAdded(var id, var added) ->
                inferences.put(id.value(), inference(id.value()).with(added));
            case PremiseRemoved(var id, var removed) ->
                inferences.put(id.value(), inference(id.value()).without(removed));
            case RelationWithdrawn(var id, _) -> stand(id.subject(), false);
            case RelationRestored(var id) -> stand(id.subject(), true);
            default -> {
            } // who is in the debate and who stands is all it knows
        }
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
