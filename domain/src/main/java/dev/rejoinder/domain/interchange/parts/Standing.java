package dev.rejoinder.domain.interchange.parts;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

import dev.rejoinder.domain.interchange.ArgumentMap;
import dev.rejoinder.domain.interchange.Loss.Treatment;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.MappedStatement;

/// Tells what takes part in a debate from what is withdrawn, or hangs on something withdrawn, as statements and then
/// relations come by in the order of the map.
public final class Standing {

    private final Set<String> gone = new HashSet<>();

    private final Losses losses;

    /// Notes in the losses what does not take part.
    public Standing(Losses losses) {
        this.losses = losses;
    }

    /// What does not take part of a map that has gone by as a whole.
    public static Standing of(ArgumentMap map, Losses losses) {
        var standing = new Standing(losses);
        try (var statements = map.statements()) {
            statements.forEach(standing::admits);
        }
        try (var relations = map.relations()) {
            relations.forEach(standing::admits);
        }
        return standing;
    }

    /// Whether the statement takes part.
    public boolean admits(MappedStatement statement) {
        return !statement.passage().withdrawn()
                || leaveOut(statement.key(), "The statement is withdrawn; it is left out");
    }

    /// Whether the relation takes part, with all its premises and its target.
    public boolean admits(MappedRelation relation) {
        if (relation.passage().withdrawn()) {
            return leaveOut(relation.key(), "The relation is withdrawn; it is left out");
        }
        return (!gone.contains(relation.target().key())
                && relation.premises().stream().noneMatch(gone::contains))
                || leaveOut(relation.key(), "The relation hangs on something withdrawn; it is left out");
    }

    /// Whether the statement or relation of this key came by and does not take part.
    public boolean lacks(String key) {
        return gone.contains(key);
    }

    /// The keys of all that came by and do not take part.
    public Set<String> lacking() {
        return Collections.unmodifiableSet(gone);
    }

    private boolean leaveOut(String key, String sentence) {
        gone.add(key);
        losses.lose(key, "withdrawn", Treatment.LEFT_OUT, sentence);
        return false;
    }
}
