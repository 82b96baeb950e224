package dev.rejoinder.domain.commitment;

import static dev.rejoinder.domain.commitment.Sign.AGAINST;
import static dev.rejoinder.domain.commitment.Sign.FOR;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dev.rejoinder.domain.Subject;

/// Finds what a speaker is for and against at once, and what they were for and are against now.
record Clashes(Speech speech, Exclusions exclusions) {

    /// Clashes of what is held. An attack that already counts as one half of an exclusion is not told again.
    Stream<Inconsistency> present() {
        var excluding = exclusions.pairs().stream().flatMap(pair -> excluding(pair).stream()).toList();
        var told = new HashSet<Subject>();
        excluding.forEach(found -> told.addAll(found.evidence()));
        var contents = speech.held().stream().filter(held -> held.tenet().sign() == FOR)
                .map(held -> speech.sameness().of(held.tenet().content())).distinct();
        return Stream.concat(excluding.stream(),
                contents.flatMap(content -> bothWays(content, told).stream()));
    }

    private Optional<Inconsistency> excluding(Exclusions.Pair pair) {
        var sides = speech.sides();
        return sides.firmest(pair.one(), FOR).flatMap(one -> sides.firmest(pair.other(), FOR)
                .map(other -> speech.found(Detector.CONTRADICTION, List.of(one, other), pair.attacks())));
    }

    private Optional<Inconsistency> bothWays(Content content, Set<Subject> told) {
        var sides = speech.sides();
        return sides.on(content, AGAINST).stream()
                .filter(against -> !told.contains(against.tenet().ground().evidence())).findFirst()
                .flatMap(against -> sides.firmest(content, FOR).map(held -> clash(held, against)));
    }

    private Inconsistency clash(Commitment held, Commitment against) {
        var ground = against.tenet().ground();
        return ground.act() == Ground.Act.ADVANCED
                ? speech.found(Detector.ARGUES_BOTH_WAYS, List.of(held, against), List.of(ground.evidence()))
                : speech.found(Detector.CONTRADICTION, List.of(held, against), List.of());
    }

    /// What was taken back, and whose contrary is held now; the first of it for each contrary.
    Stream<Inconsistency> past() {
        var seen = new HashSet<Content>();
        return speech.history().stream().filter(Commitment::takenBack)
                .filter(before -> !speech.sides().holds(before.tenet()))
                .flatMap(before -> contraries(before)
                        .filter(now -> seen.add(speech.sameness().of(now.tenet().content())))
                        .map(now -> new Inconsistency(Detector.CHANGED_MIND, speech.speaker(),
                                List.of(before, now), List.of())));
    }

    private Stream<Commitment> contraries(Commitment before) {
        var tenet = before.tenet();
        var opposite = speech.sides().firmest(tenet.content(), tenet.sign().opposite()).stream();
        return tenet.sign() == FOR ? Stream.concat(opposite, excluded(tenet.content())) : opposite;
    }

    private Stream<Commitment> excluded(Content content) {
        var same = speech.sameness().of(content);
        return exclusions.of(same).stream()
                .flatMap(pair -> speech.sides().firmest(pair.besides(same), FOR).stream());
    }
}
