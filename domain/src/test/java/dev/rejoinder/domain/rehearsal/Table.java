package dev.rejoinder.domain.rehearsal;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.relation.Inference;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.statement.StatementId;

/// What lies on the table: what was made, what of it stands, what joins what, and what is noted on each.
record Table(Set<UUID> made, Set<UUID> standing, Map<UUID, Bond> bonds, Map<String, Object> notes) {

    /// What somebody holds who gave up what they held.
    static final String NOTHING = "nothing";

    /// Premises in no order that bear on a target.
    record Bond(RelationKind kind, Set<StatementId> premises, Subject target) {

        static Bond of(Inference inference) {
            return new Bond(inference.kind(), Set.copyOf(inference.premises()), inference.target());
        }

        Bond with(StatementId premise) {
            var more = new HashSet<>(premises);
            more.add(premise);
            return new Bond(kind, more, target);
        }

        Bond without(StatementId premise) {
            return new Bond(kind, premises.stream().filter(held -> !held.equals(premise)).collect(toSet()),
                    target);
        }
    }

    Table() {
        this(new HashSet<>(), new HashSet<>(), new HashMap<>(), new HashMap<>());
    }

    void make(UUID id) {
        made.add(id);
        standing.add(id);
    }

    void note(Object about, String what, Object value) {
        notes.put(what + " of " + about, value);
    }

    boolean holds(Object about, String what, Object value) {
        return value.equals(notes.get(what + " of " + about));
    }
}
