package dev.rejoinder.api.trial;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.debate.DebateRegister;
import dev.rejoinder.domain.relation.Filling;
import dev.rejoinder.domain.relation.Inference;
import dev.rejoinder.domain.speech.LocutionId;
import dev.rejoinder.domain.statement.StatementId;
import dev.rejoinder.projections.snapshot.Fold;
import dev.rejoinder.projections.snapshot.SnapshotRelation;
import dev.rejoinder.projections.snapshot.SnapshotStatement;
import dev.rejoinder.projections.statements.ChallengeView;

/// Answers what commands ask about their debate from a fold of it.
final class FoldedRegister implements DebateRegister {

    private final Fold fold;

    FoldedRegister(Fold fold) {
        this.fold = fold;
    }

    @Override
    public long version(DebateId debateId) {
        return fold.version();
    }

    @Override
    public Map<UUID, Entry> entries(DebateId debateId, Collection<UUID> ids) {
        var entries = new HashMap<UUID, Entry>();
        for (var id : ids) {
            var statement = fold.statement(id);
            var relation = fold.relation(id);
            if (statement != null) {
                entries.put(id, new Entry(Subject.statement(id), statement.withdrawal() == null));
            } else if (relation != null) {
                entries.put(id, new Entry(Subject.relation(id), relation.withdrawal() == null));
            }
        }
        return entries;
    }

    @Override
    public Optional<UUID> standingRelation(DebateId debateId, String shape) {
        var sought = Inference.ofShape(shape);
        var premises = sought.premises().stream().map(StatementId::value).collect(Collectors.toSet());
        return fold.relations().filter(relation -> relation.withdrawal() == null)
                .filter(relation -> relation.kind() == sought.kind()
                        && relation.target().equals(sought.target()) && holds(relation, premises))
                .map(SnapshotRelation::id).findFirst();
    }

    @Override
    public Optional<Argument> argument(DebateId debateId, UUID relation) {
        return Optional.ofNullable(fold.relation(relation)).map(it -> new Argument(
                new Inference(it.kind(), it.premises().stream().map(StatementId::new).toList(), it.target())
                        .shape(),
                it.scheme(), it.slots().stream()
                        .collect(Collectors.toMap(Filling::slot, slot -> slot.premise().value()))));
    }

    @Override
    public Optional<UUID> standingChallenge(DebateId debateId, UUID relation, String question) {
        var sought = new ChallengeView(relation, question);
        return fold.statements().filter(it -> it.withdrawal() == null && sought.equals(it.challenge()))
                .map(SnapshotStatement::id).findFirst();
    }

    @Override
    public Map<UUID, UUID> speakers(DebateId debateId, Collection<UUID> statements) {
        var speakers = new HashMap<UUID, UUID>();
        for (var id : statements) {
            var statement = fold.statement(id);
            if (statement != null && statement.attribution() != null) {
                speakers.put(id, statement.attribution().speakerId());
            }
        }
        return speakers;
    }

    @Override
    public Map<UUID, String> texts(DebateId debateId, Collection<UUID> statements) {
        var texts = new HashMap<UUID, String>();
        for (var id : statements) {
            var statement = fold.statement(id);
            if (statement != null) {
                texts.put(id, statement.text());
            }
        }
        return texts;
    }

    @Override
    public Optional<String> locution(DebateId debateId, UUID locution) {
        return Optional.ofNullable(fold.locution(new LocutionId(locution))).map(Enum::name);
    }

    private static boolean holds(SnapshotRelation relation, Set<UUID> premises) {
        return relation.premises().size() == premises.size() && premises.containsAll(relation.premises());
    }
}
