package dev.rejoinder.api.verdict;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import dev.rejoinder.api.refusal.BadRequest;
import dev.rejoinder.api.refusal.ErrorCode;
import dev.rejoinder.api.verdict.Explained.Moved;
import dev.rejoinder.api.verdict.Explained.Reason;
import dev.rejoinder.api.verdict.Explained.Reasons;
import dev.rejoinder.api.verdict.Explained.Remedy;
import dev.rejoinder.domain.judgement.explanation.Explaining;
import dev.rejoinder.domain.judgement.explanation.Move;
import dev.rejoinder.domain.judgement.explanation.Shares;
import dev.rejoinder.domain.judgement.explanation.WhatWouldChange;
import dev.rejoinder.domain.judgement.label.Label;
import dev.rejoinder.domain.judgement.strength.StrengthSemantics;
import dev.rejoinder.projections.judging.Hearing;
import dev.rejoinder.projections.judging.Structure;
import dev.rejoinder.projections.verdicts.VerdictKey;

/// Explains verdicts, and says what could be done about them.
@Component
class Advocate {

    private static final int STEPS_MAX = 100;

    private static final int SETS_MAX = 20;

    private static final int REASONS_MAX = 50;

    private final Courtroom courtroom;

    private final Plea plea;

    Advocate(Courtroom courtroom, Plea plea) {
        this.courtroom = courtroom;
        this.plea = plea;
    }

    /// What somebody may want to come of an argument.
    enum Goal {
        STAND(Label.IN), FALL(Label.OUT);

        private final Label label;

        Goal(Label label) {
            this.label = label;
        }
    }

    Explained explain(VerdictKey key, int steps) throws InterruptedException {
        var most = within("steps", steps, STEPS_MAX);
        return courtroom.hear(key.debateId(), key.version(), hearing -> {
            var structure = hearing.structure();
            var element = Courtroom.element(hearing, key.subject());
            return Explained.of(Explaining.of(structure.graph(), element, most), structure, key.debateId(),
                    key.version(), reasons(hearing, element, key.version()));
        });
    }

    private static Reasons reasons(Hearing hearing, int element, long version) {
        var structure = hearing.structure();
        if (!structure.graph().isPresent(element)) {
            return new Reasons(List.of(), 0);
        }
        var shares = Shares.of(structure.graph(), StrengthSemantics.QUADRATIC_ENERGY,
                hearing.strengths(StrengthSemantics.QUADRATIC_ENERGY), element);
        return new Reasons(shares.stream()
                .map(share -> new Reason(version, structure.subject(share.relation()).id(), share.influence(),
                        share.share()))
                .sorted(Comparator.comparingDouble((Reason reason) -> -Math.abs(reason.influence()))
                        .thenComparing(Reason::relationId))
                .limit(REASONS_MAX).toList(), shares.size());
    }

    List<Remedy> remedies(VerdictKey key, Goal goal, int sets) throws InterruptedException {
        var most = within("sets", sets, SETS_MAX);
        var found = courtroom.hear(key.debateId(), key.version(),
                hearing -> WhatWouldChange
                        .to(goal.label, hearing.structure().graph(),
                                Courtroom.element(hearing, key.subject()), most)
                        .stream().map(moves -> moved(moves, hearing.structure(), key.version())).toList());
        return plea.remedies(found, key, goal);
    }

    private static List<Moved> moved(List<Move> moves, Structure structure, long version) {
        return moves.stream().map(move -> new Moved(version, move.kind(), structure.subject(move.element())))
                .toList();
    }

    /// The step of a standing's history, which is a difference between strengths.
    static double step(double step) {
        if (!(step >= 0 && step <= 1)) {
            throw new BadRequest(ErrorCode.BAD_ARGUMENT, "step is %s; it can be 0 to 1".formatted(step),
                    Map.of("step", step));
        }
        return step;
    }

    private static int within(String name, int value, int most) {
        if (value < 1 || value > most) {
            throw new BadRequest(ErrorCode.BAD_ARGUMENT,
                    "%s is %d; it can be 1 to %d".formatted(name, value, most), Map.of(name, value));
        }
        return value;
    }
}
