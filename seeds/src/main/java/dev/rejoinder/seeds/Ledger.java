package dev.rejoinder.seeds;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.relation.Inference;
import dev.rejoinder.domain.relation.RelationId;
import dev.rejoinder.domain.relation.Scheme;
import dev.rejoinder.domain.speech.Locution;
import dev.rejoinder.domain.speech.LocutionId;
import dev.rejoinder.domain.statement.Attribution;
import dev.rejoinder.domain.statement.SpeakerId;
import dev.rejoinder.domain.statement.StatementId;
import dev.rejoinder.domain.statement.StatementKind;
import dev.rejoinder.domain.statement.Wording;

/// What a script has brought about up to some step, by key.
final class Ledger {

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private final Map<LocutionId, Locution> locutions = new HashMap<>();

    /// Something that a key stands for.
    sealed interface Entry {

        Subject.Kind kind();

        boolean standing();
    }

    /// A statement as the steps so far leave it.
    record Said(StatementId id, StatementKind sort, Wording wording, @Nullable Attribution attribution,
            int sources, boolean standing) implements Entry {

        @Override
        public Subject.Kind kind() {
            return Subject.Kind.STATEMENT;
        }

        Said worded(Wording other) {
            return new Said(id, sort, other, attribution, sources, standing);
        }

        Said attributed(Attribution to) {
            return new Said(id, sort, wording, to, sources, standing);
        }

        boolean isBy(SpeakerId speaker) {
            return attribution != null && attribution.speakerId().equals(speaker);
        }

        Said cited() {
            return new Said(id, sort, wording, attribution, sources + 1, standing);
        }

        Said standing(boolean stands) {
            return new Said(id, sort, wording, attribution, sources, stands);
        }
    }

    /// A relation as the steps so far leave it.
    record Drawn(RelationId id, Inference inference, Scheme scheme, boolean standing) implements Entry {

        @Override
        public Subject.Kind kind() {
            return Subject.Kind.RELATION;
        }

        Drawn inferred(Inference other) {
            return new Drawn(id, other, scheme, standing);
        }

        Drawn schemed(Scheme other) {
            return new Drawn(id, inference, other, standing);
        }

        Drawn standing(boolean stands) {
            return new Drawn(id, inference, scheme, stands);
        }
    }

    /// What a faulty step would have made. Later steps may name it without being at fault themselves.
    record Unclear(Subject.Kind kind) implements Entry {

        @Override
        public boolean standing() {
            return true;
        }
    }

    /// Notes what a speaker did with a statement last.
    void did(LocutionId id, Locution act) {
        locutions.put(id, act);
    }

    /// Whether what the speaker did with the statement last puts them on record with it.
    boolean binds(LocutionId id) {
        var act = locutions.get(id);
        return act != null && act.binds();
    }

    void put(String key, Entry entry) {
        entries.put(key, entry);
    }

    Optional<Entry> find(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    /// True when the key stands for what a faulty step would have made.
    boolean unclear(String key) {
        return entries.get(key) instanceof Unclear;
    }

    /// The statement of a key that is known to be one.
    Said said(String key) {
        return (Said) find(key).orElseThrow();
    }

    /// The relation of a key that is known to be one.
    Drawn drawn(String key) {
        return (Drawn) find(key).orElseThrow();
    }

    /// The statement or relation of a key as something to argue about.
    Subject subject(String key) {
        return find(key).orElseThrow().kind() == Subject.Kind.STATEMENT
                ? said(key).id().subject()
                : drawn(key).id().subject();
    }

    /// The key of another standing relation of exactly this shape.
    Optional<String> twin(String key, Inference inference) {
        return entries.entrySet().stream().filter(entry -> !entry.getKey().equals(key)
                && entry.getValue() instanceof Drawn(_, var drawn, _, var standing) && standing
                && drawn.target().equals(inference.target())
                && drawn.shape().equals(inference.shape())).map(Map.Entry::getKey).findFirst();
    }

    Collection<Entry> entries() {
        return entries.values();
    }
}
