package dev.rejoinder.seeds;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.judgement.Reading;
import dev.rejoinder.domain.relation.Filling;
import dev.rejoinder.domain.relation.Inference;
import dev.rejoinder.domain.relation.RelationId;
import dev.rejoinder.domain.relation.Scheme;
import dev.rejoinder.domain.speech.Locution;
import dev.rejoinder.domain.speech.LocutionId;
import dev.rejoinder.domain.stance.Rating;
import dev.rejoinder.domain.stance.StanceId;
import dev.rejoinder.domain.statement.Attribution;
import dev.rejoinder.domain.statement.SpeakerId;
import dev.rejoinder.domain.statement.StatementId;
import dev.rejoinder.domain.statement.StatementKind;
import dev.rejoinder.domain.statement.Wording;

/// What a script has brought about up to some step, by key.
final class Ledger {

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private final Map<LocutionId, Locution> locutions = new HashMap<>();

    private final Map<StanceId, Rating> stances = new HashMap<>();

    private final Map<String, StatementId> challenges = new HashMap<>();

    private final Set<StatementId> burdened = new HashSet<>();

    private final Set<RelationId> required = new HashSet<>();

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
    record Drawn(RelationId id, Inference inference, Scheme scheme, List<Filling> slots, boolean standing)
            implements
                Entry {

        @Override
        public Subject.Kind kind() {
            return Subject.Kind.RELATION;
        }

        Drawn inferred(Inference other) {
            return new Drawn(id, other, scheme,
                    slots.stream().filter(filling -> other.premises().contains(filling.premise())).toList(),
                    standing);
        }

        Drawn schemed(Scheme other, List<Filling> filled) {
            return new Drawn(id, inference, other, filled, standing);
        }

        Drawn standing(boolean stands) {
            return new Drawn(id, inference, scheme, slots, stands);
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

    /// Notes what a participant holds of something; tells whether they held anything else before.
    boolean holds(StanceId id, Rating rating) {
        return stances.put(id, rating) != rating;
    }

    /// Notes whether a statement bears the burden of proof; tells whether that is news.
    boolean burden(StatementId id, boolean needsSupport) {
        return needsSupport ? burdened.add(id) : burdened.remove(id);
    }

    /// Notes how a support is read; tells whether that is news.
    boolean reads(RelationId id, Reading reading) {
        return reading == Reading.REQUIRED ? required.add(id) : required.remove(id);
    }

    /// Notes that a challenge asks a question of a relation; tells whether no standing one asks it already.
    boolean asks(RelationId id, String question, StatementId challenge) {
        var asked = "%s %s".formatted(question, id);
        var before = challenges.put(asked, challenge);
        return before == null || entries.values().stream()
                .noneMatch(
                        entry -> entry instanceof Said said && said.id().equals(before) && said.standing());
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
                && entry.getValue() instanceof Drawn(_, var drawn, _, _, var standing) && standing
                && drawn.target().equals(inference.target())
                && drawn.shape().equals(inference.shape())).map(Map.Entry::getKey).findFirst();
    }

    Collection<Entry> entries() {
        return entries.values();
    }
}
