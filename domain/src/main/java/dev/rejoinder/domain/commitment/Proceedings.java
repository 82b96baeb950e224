package dev.rejoinder.domain.commitment;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.judgement.Reading;
import dev.rejoinder.domain.relation.RelationId;
import dev.rejoinder.domain.statement.SpeakerId;
import dev.rejoinder.domain.statement.StatementId;

/// Who said what and what bears on what, as of now: everything that commitments are derived from.
final class Proceedings {

    private final Map<StatementId, Saying> sayings = new HashMap<>();

    private final Map<RelationId, Link> links = new LinkedHashMap<>();

    private final Map<StatementId, Set<RelationId>> carried = new HashMap<>();

    private final Map<Subject, Set<RelationId>> bearing = new HashMap<>();

    private final Map<StatementId, Set<SpeakerId>> speakers = new HashMap<>();

    private final Map<Voice, List<Ground>> words = new HashMap<>();

    private final Map<Voice, Long> released = new HashMap<>();

    Saying saying(StatementId id) {
        return requireNonNull(sayings.get(id), () -> "Nobody said statement " + id);
    }

    Link link(RelationId id) {
        return requireNonNull(links.get(id), () -> "Nobody drew relation " + id);
    }

    Optional<Link> find(RelationId id) {
        return Optional.ofNullable(links.get(id));
    }

    Collection<Link> links() {
        return links.values();
    }

    /// The relations that the statement is a premise of, and those that target it.
    Stream<RelationId> around(StatementId id) {
        return Stream.concat(carried.getOrDefault(id, Set.of()).stream(), bearingOn(id.subject()));
    }

    Stream<RelationId> bearingOn(Subject subject) {
        return bearing.getOrDefault(subject, Set.of()).stream();
    }

    /// Everybody who ever had a word on the statement.
    Set<SpeakerId> speakers(StatementId id) {
        return speakers.getOrDefault(id, Set.of());
    }

    /// What the speaker said of the statement since they last took back what they had said.
    List<Ground> words(Voice voice) {
        return words.getOrDefault(voice, List.of());
    }

    /// The version at which the speaker last took back, qualified or only reported the statement; 0 if never.
    long released(Voice voice) {
        return released.getOrDefault(voice, 0L);
    }

    void follow(Happening happening, long version) {
        switch (happening) {
            case Happening.Said(var id, var kind) -> sayings.put(id, new Saying(kind, null, 0, true));
            case Happening.Attributed(var id, var speaker) -> {
                sayings.compute(id, (_, _) -> saying(id).by(speaker, version));
                heard(new Voice(speaker, id));
            }
            case Happening.Spoken spoken -> hear(spoken, version);
            case Happening.Drawn(var id, var inference, var scheme) ->
                connect(new Link(id, inference, scheme, Reading.PLAIN, true, version));
            case Happening.PremiseJoined(var id, var premise) ->
                connect(link(id).inferring(link(id).inference().with(premise)));
            case Happening.PremiseLeft(var id, var premise) -> part(link(id), premise);
            case Happening.SchemeNamed(var id, var scheme) -> links.put(id, link(id).following(scheme));
            case Happening.ReadAs(var id, var reading) -> links.put(id, link(id).read(reading));
            case Happening.Withdrawn(var subject) -> stand(subject, false);
            case Happening.Restored(var subject) -> stand(subject, true);
        }
    }

    private void hear(Happening.Spoken spoken, long version) {
        var voice = new Voice(spoken.speaker(), spoken.statement());
        heard(voice);
        switch (spoken.act()) {
            case CONCEDED -> note(voice, Ground.Act.CONCEDED, version);
            case DENIED -> note(voice, Ground.Act.DENIED, version);
            case AGREED -> note(voice, Ground.Act.AGREED, version);
            case DISAGREED -> note(voice, Ground.Act.DISAGREED, version);
            case RETRACTED -> release(voice, version);
            case QUALIFIED -> {
                release(voice, version);
                var other = spoken.as() == null ? null : new Voice(spoken.speaker(), spoken.as());
                if (other != null) {
                    heard(other);
                    note(other, Ground.Act.QUALIFIED, version);
                }
            }
            case REPORTED -> {
                release(voice, version);
                note(voice, Ground.Act.REPORTED, version);
            }
        }
    }

    private void heard(Voice voice) {
        speakers.computeIfAbsent(voice.statement(), _ -> new LinkedHashSet<>()).add(voice.speaker());
    }

    private void release(Voice voice, long version) {
        released.put(voice, version);
        words.remove(voice);
    }

    private void note(Voice voice, Ground.Act act, long version) {
        words.computeIfAbsent(voice, _ -> new ArrayList<>())
                .add(new Ground(act, voice.statement().subject(), version));
    }

    private void connect(Link link) {
        links.put(link.id(), link);
        var inference = link.inference();
        inference.premises()
                .forEach(id -> carried.computeIfAbsent(id, _ -> new LinkedHashSet<>()).add(link.id()));
        bearing.computeIfAbsent(inference.target(), _ -> new LinkedHashSet<>()).add(link.id());
    }

    private void part(Link link, StatementId premise) {
        links.put(link.id(), link.inferring(link.inference().without(premise)));
        carried.getOrDefault(premise, new LinkedHashSet<>()).remove(link.id());
    }

    private void stand(Subject subject, boolean stands) {
        switch (subject.kind()) {
            case STATEMENT -> sayings.computeIfPresent(new StatementId(subject.id()),
                    (_, saying) -> saying.standing(stands));
            case RELATION ->
                links.computeIfPresent(new RelationId(subject.id()), (_, link) -> link.standing(stands));
        }
    }
}
