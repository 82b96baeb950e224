package dev.rejoinder.api.reading;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import dev.rejoinder.projections.changes.ChangeView;
import dev.rejoinder.projections.debates.DebateView;
import dev.rejoinder.projections.lists.Slice;
import dev.rejoinder.projections.relations.RelationView;
import dev.rejoinder.projections.statements.StatementView;
import graphql.GraphQLContext;
import graphql.language.OperationDefinition.Operation;

/// What one carrying out of a query reads: which debates its answer tells of, what it looks for in vain, and since
/// when. What commands and subscriptions read is not kept.
final class Seen {

    private final long since = System.nanoTime();

    private final Set<UUID> debates = ConcurrentHashMap.newKeySet();

    private final Set<UUID> found = ConcurrentHashMap.newKeySet();

    private final Set<UUID> missed = ConcurrentHashMap.newKeySet();

    /// What the request that reads has seen.
    static Seen in(GraphQLContext request) {
        var query = request.get(Operation.class) == Operation.QUERY;
        return query && request.get(Seen.class) instanceof Seen seen ? seen : new Seen();
    }

    /// The answer tells of this debate, be it that there is none.
    void debate(UUID debate) {
        debates.add(debate);
    }

    /// The answer tells of what was read.
    void tell(Object read) {
        switch (read) {
            case DebateView debate -> tell(debate.id(), debate.id());
            case StatementView statement -> tell(statement.id(), statement.debateId());
            case RelationView relation -> tell(relation.id(), relation.debateId());
            case ChangeView change -> debate(change.debateId());
            case Slice<?> slice -> slice.items().forEach(item -> tell(item.value()));
            default -> {
            } // what has no debate of its own comes with what has one
        }
    }

    private void tell(UUID subject, UUID debate) {
        found.add(subject);
        debate(debate);
    }

    /// The thing was not found.
    void miss(UUID subject) {
        missed.add(subject);
    }

    long since() {
        return since;
    }

    Set<UUID> debates() {
        return debates;
    }

    /// What was not found under any name.
    Set<UUID> missed() {
        var nowhere = new HashSet<>(missed);
        nowhere.removeAll(found);
        return nowhere;
    }
}
