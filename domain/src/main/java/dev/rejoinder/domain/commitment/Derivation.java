package dev.rejoinder.domain.commitment;

import static dev.rejoinder.domain.commitment.Sign.AGAINST;
import static dev.rejoinder.domain.commitment.Sign.FOR;
import static dev.rejoinder.domain.commitment.Weight.STRONG;
import static dev.rejoinder.domain.commitment.Weight.WEAK;

import java.util.Optional;
import java.util.stream.Stream;

import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.relation.RelationId;
import dev.rejoinder.domain.statement.SpeakerId;
import dev.rejoinder.domain.statement.StatementId;

/// What binds a speaker as things are now. What a speaker says of a statement binds to it, for or against. A support
/// or an attack whose premises all are the speaker's own binds as well: to its target, for or against, and to the
/// step of a support; an attack on a relation is a word against that relation and against nothing behind it.
record Derivation(Proceedings proceedings) {

    Stream<Tenet> from(Voice voice) {
        var saying = proceedings.saying(voice.statement());
        if (!saying.binds()) {
            return Stream.empty();
        }
        var words = proceedings.words(voice).stream().map(ground -> tenet(voice, ground));
        return isTheirs(voice)
                ? Stream.concat(Stream.of(tenet(voice, new Ground(Ground.Act.ASSERTED,
                        voice.statement().subject(), saying.attributed()))), words)
                : words;
    }

    /// Whether the statement is the speaker's, and they did not let go of it since.
    private boolean isTheirs(Voice voice) {
        var saying = proceedings.saying(voice.statement());
        return saying.binds() && voice.speaker().equals(saying.speaker())
                && saying.attributed() > proceedings.released(voice);
    }

    private static Tenet tenet(Voice voice, Ground ground) {
        var content = Content.of(voice.statement());
        return switch (ground.act()) {
            case ASSERTED, ADVANCED, CONCEDED, QUALIFIED ->
                new Tenet(voice.speaker(), content, FOR, STRONG, ground);
            case DENIED -> new Tenet(voice.speaker(), content, AGAINST, STRONG, ground);
            case AGREED -> new Tenet(voice.speaker(), content, FOR, WEAK, ground);
            case DISAGREED -> new Tenet(voice.speaker(), content, AGAINST, WEAK, ground);
            case REPORTED ->
                new Tenet(voice.speaker(), Content.report(voice.statement()), FOR, STRONG, ground);
        };
    }

    Stream<Tenet> from(RelationId id) {
        var link = proceedings.link(id);
        return advancedBy(link).stream().flatMap(speaker -> switch (link.inference().kind()) {
            case SUPPORT -> Stream.concat(onTarget(link, speaker, FOR),
                    Stream.of(new Tenet(speaker, Content.of(id), FOR, STRONG, ground(link))));
            case ATTACK -> onTarget(link, speaker, AGAINST);
            case REPHRASE, PREFERENCE -> Stream.empty();
        });
    }

    /// Whose argument the relation is: that of the speaker to whom all of its premises belong.
    Optional<SpeakerId> advancedBy(Link link) {
        var premises = link.inference().premises();
        var speaker = proceedings.saying(premises.getFirst()).speaker();
        return speaker != null && link.standing()
                && premises.stream().allMatch(premise -> isTheirs(new Voice(speaker, premise)))
                        ? Optional.of(speaker)
                        : Optional.empty();
    }

    private Stream<Tenet> onTarget(Link link, SpeakerId speaker, Sign sign) {
        return content(link, speaker).map(content -> new Tenet(speaker, content, sign, STRONG, ground(link)))
                .stream();
    }

    private Optional<Content> content(Link link, SpeakerId speaker) {
        var target = link.inference().target();
        return switch (target.kind()) {
            case STATEMENT -> Optional.of(new StatementId(target.id()))
                    .filter(id -> proceedings.saying(id).binds()
                            && begun(link) > proceedings.released(new Voice(speaker, id)))
                    .map(Content::of);
            case RELATION -> proceedings.find(new RelationId(target.id())).filter(Link::standing)
                    .map(Link::id).map(Content::of);
        };
    }

    /// Since when the relation is the speaker's argument, at the latest.
    private long begun(Link link) {
        return link.inference().premises().stream()
                .mapToLong(premise -> proceedings.saying(premise).attributed())
                .reduce(link.drawn(), Math::max);
    }

    private static Ground ground(Link link) {
        return new Ground(Ground.Act.ADVANCED, Subject.relation(link.id().value()), link.drawn());
    }
}
