package dev.rejoinder.domain.commitment;

import static dev.rejoinder.domain.EngineDebate.uuid;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.judgement.Reading;
import dev.rejoinder.domain.relation.Inference;
import dev.rejoinder.domain.relation.RelationId;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.relation.Scheme;
import dev.rejoinder.domain.speech.Locution;
import dev.rejoinder.domain.statement.SpeakerId;
import dev.rejoinder.domain.statement.SpeakerKind;
import dev.rejoinder.domain.statement.StatementId;
import dev.rejoinder.domain.statement.StatementKind;

/// The floor of a debate where statements are words and every happening has the next version.
final class Floor {

    static final SpeakerId ADA = SpeakerId.of(SpeakerKind.PERSON, "Ada Lovelace");

    static final SpeakerId CHARLES = SpeakerId.of(SpeakerKind.PERSON, "Charles Babbage");

    final CommitmentStore store = new CommitmentStore();

    private long version;

    static StatementId statement(String name) {
        return new StatementId(uuid(name));
    }

    static RelationId relation(String name) {
        return new RelationId(uuid(name));
    }

    /// A claim of nobody's.
    Floor claims(String... names) {
        Stream.of(names).forEach(name -> add(new Happening.Said(statement(name), StatementKind.CLAIM)));
        return this;
    }

    Floor says(SpeakerId speaker, String... names) {
        claims(names);
        Stream.of(names).forEach(name -> add(new Happening.Attributed(statement(name), speaker)));
        return this;
    }

    Floor finds(String name) {
        return add(new Happening.Said(statement(name), StatementKind.EVIDENCE));
    }

    Floor asks(SpeakerId speaker, String name) {
        return add(new Happening.Said(statement(name), StatementKind.QUESTION))
                .add(new Happening.Attributed(statement(name), speaker));
    }

    Floor locution(SpeakerId speaker, Locution act, String name) {
        return locution(speaker, act, name, null);
    }

    Floor locution(SpeakerId speaker, Locution act, String name, @Nullable String as) {
        return add(new Happening.Spoken(speaker, statement(name), act, as == null ? null : statement(as)));
    }

    Floor draws(RelationKind kind, String relation, String premise, String target) {
        return draws(kind, relation, "", List.of(premise), statement(target).subject());
    }

    Floor draws(RelationKind kind, String relation, String scheme, List<String> premises, Subject target) {
        return add(new Happening.Drawn(relation(relation),
                new Inference(kind, premises.stream().map(Floor::statement).toList(), target),
                new Scheme(scheme)));
    }

    Floor requires(String relation) {
        return add(new Happening.ReadAs(relation(relation), Reading.REQUIRED));
    }

    Floor withdraws(Subject subject) {
        return add(new Happening.Withdrawn(subject));
    }

    Floor restores(Subject subject) {
        return add(new Happening.Restored(subject));
    }

    Floor add(Happening happening) {
        store.add(happening, ++version);
        return this;
    }

    long version() {
        return version;
    }

    /// What the speaker is bound to now, told as `+p`, `-p`, `+~p` when weak and `+"p` when reported.
    List<String> held(SpeakerId speaker, String... words) {
        return store.held(speaker, version).stream().map(Commitment::tenet)
                .map(tenet -> told(tenet, words)).toList();
    }

    private static String told(Tenet tenet, String... words) {
        var word = Stream.of(words).filter(name -> uuid(name).equals(tenet.content().id())).findFirst()
                .orElse("?");
        var sign = tenet.sign() == Sign.FOR ? "+" : "-";
        var mark = tenet.content().kind() == Content.Kind.REPORT ? "\"" : "";
        var weak = tenet.weight() == Weight.WEAK ? "~" : "";
        return sign + weak + mark + word;
    }

    List<Detector> clashes(SpeakerId speaker) {
        return Inconsistencies.of(store, speaker).stream().map(Inconsistency::detector).toList();
    }
}
