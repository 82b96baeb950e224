package dev.rejoinder.domain.debate;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import dev.rejoinder.domain.Subject;

/// What a command may ask about its debate while it holds the debate's row: who is in it and who stands. The
/// answers cannot change until the command is done.
public interface DebateRegister {

    /// One statement or relation of a debate.
    record Entry(Subject subject, boolean standing) {}

    /// What a relation says now: its shape, as an inference tells and reads it; the name of its scheme, empty when
    /// nobody said; and the premises that fill slots of the scheme, by the slot's number.
    record Argument(String shape, String scheme, Map<Integer, UUID> slots) {

        public Argument {
            slots = Map.copyOf(slots);
        }
    }

    /// Those of the given subjects that are in the debate, by identifier.
    Map<UUID, Entry> entries(DebateId debateId, Collection<UUID> ids);

    /// The version of the debate before the command; 0 when it has none yet.
    long version(DebateId debateId);

    /// The standing relation of exactly this shape (kind, premises, target), if there is one.
    Optional<UUID> standingRelation(DebateId debateId, String shape);

    /// What the relation says now, be it withdrawn or not; nothing when the debate has no such relation.
    Optional<Argument> argument(DebateId debateId, UUID relation);

    /// The standing statement that asks this critical question of the relation, if there is one.
    Optional<UUID> standingChallenge(DebateId debateId, UUID relation, String question);

    /// To whom those of the statements in the debate that are attributed to anybody are attributed now: the
    /// identifiers of the speakers, by that of the statement.
    Map<UUID, UUID> speakers(DebateId debateId, Collection<UUID> statements);

    /// What those of the statements that are in the debate say now, by identifier.
    Map<UUID, String> texts(DebateId debateId, Collection<UUID> statements);

    /// What a speaker did with a statement last, as the name of the act; the two are named by a locution's
    /// identifier. Nothing when nothing is on record.
    Optional<String> locution(DebateId debateId, UUID locution);
}
