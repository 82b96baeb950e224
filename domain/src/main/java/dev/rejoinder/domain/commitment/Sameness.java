package dev.rejoinder.domain.commitment;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.statement.StatementId;

/// Which statements say the same: those that standing rephrasings join, one statement to one statement. A union of
/// sets with halved paths, nearly constant for each question.
final class Sameness {

    private final Map<UUID, UUID> parents = new HashMap<>();

    Sameness(Proceedings proceedings) {
        proceedings.links().stream().filter(link -> link.is(RelationKind.REPHRASE))
                .filter(Sameness::isPlain).forEach(this::join);
    }

    private static boolean isPlain(Link link) {
        return link.inference().premises().size() == 1
                && link.inference().target().kind() == Subject.Kind.STATEMENT;
    }

    private void join(Link link) {
        var one = root(link.inference().premises().getFirst().value());
        var other = root(link.target());
        if (!one.equals(other)) {
            parents.put(one, other);
        }
    }

    private UUID root(UUID id) {
        var at = id;
        while (!parent(at).equals(at)) {
            parents.put(at, parent(parent(at)));
            at = parent(at);
        }
        return at;
    }

    private UUID parent(UUID id) {
        return parents.getOrDefault(id, id);
    }

    /// One of those that say the same, the same one for all of them.
    UUID of(StatementId id) {
        return root(id.value());
    }

    /// The content, of those that say the same always the same one.
    Content of(Content content) {
        return content.kind() == Content.Kind.STATEMENT
                ? new Content(content.kind(), root(content.id()))
                : content;
    }
}
