package dev.rejoinder.domain.commitment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.relation.RelationId;
import dev.rejoinder.domain.relation.Scheme;

/// Finds speakers who reject a step of an argument and take the same step elsewhere: an argument by the same scheme,
/// which shares a premise with the one that they reject.
record Standards(Speech speech, Proceedings proceedings) {

    /// A scheme and a premise that it is applied to.
    private record Step(Scheme scheme, UUID premise) {}

    Stream<Inconsistency> doubled() {
        var taken = new HashMap<Step, Commitment>();
        steps(Sign.FOR)
                .forEach(held -> stepsOf(link(held)).forEach(step -> taken.putIfAbsent(step, held)));
        return steps(Sign.AGAINST)
                .filter(held -> speech.sides().on(held.tenet().content(), Sign.FOR).isEmpty())
                .flatMap(rejected -> again(rejected, taken).stream());
    }

    private Stream<Commitment> steps(Sign sign) {
        return speech.held().stream()
                .filter(held -> held.tenet().sign() == sign
                        && held.tenet().content().kind() == Content.Kind.INFERENCE);
    }

    private Link link(Commitment held) {
        return proceedings.link(new RelationId(held.tenet().content().id()));
    }

    private Stream<Step> stepsOf(Link link) {
        return link.scheme().equals(Scheme.NONE)
                ? Stream.empty()
                : link.inference().premises().stream()
                        .map(premise -> new Step(link.scheme(), speech.sameness().of(premise)));
    }

    private Optional<Inconsistency> again(Commitment rejected, Map<Step, Commitment> taken) {
        return stepsOf(link(rejected)).filter(taken::containsKey).findFirst()
                .map(step -> speech.found(Detector.DOUBLE_STANDARD, List.of(taken.get(step), rejected),
                        List.of(Subject.statement(step.premise()))));
    }
}
