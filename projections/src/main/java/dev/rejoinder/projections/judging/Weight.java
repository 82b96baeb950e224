package dev.rejoinder.projections.judging;

import dev.rejoinder.domain.judgement.strength.BaseScore;
import dev.rejoinder.domain.statement.StatementKind;

/// What an element is worth before anybody argues: by what kind of thing it is, how many sources it cites, and how many
/// participants hold with it and against it.
public record Weight(Prior prior, int sources, int up, int down) {

    private static final double UNSOURCED = 0.4;

    private static final double SOURCED = 0.6;

    /// What an element begins with.
    public enum Prior {
        /// Nobody knows yet: one half.
        STATEMENT,
        /// 0.6 when it cites a source, so that anybody can look; else 0.4.
        EVIDENCE,
        /// It bears on its target as long as nobody doubts it: 1.
        RELATION
    }

    /// A relation on which nobody has a stance.
    public static final Weight RELATION = new Weight(Prior.RELATION, 0, 0, 0);

    private static final Weight EVIDENCE = new Weight(Prior.EVIDENCE, 0, 0, 0);

    private static final Weight STATEMENT = new Weight(Prior.STATEMENT, 0, 0, 0);

    /// A statement of this kind that cites nothing and on which nobody has a stance.
    public static Weight of(StatementKind kind) {
        return kind == StatementKind.EVIDENCE ? EVIDENCE : STATEMENT;
    }

    Weight citing(int more) {
        return new Weight(prior, sources + more, up, down);
    }

    Weight voted(int ups, int downs) {
        return new Weight(prior, sources, up + ups, down + downs);
    }

    /// The base score, from 0 to 1.
    public double base() {
        return switch (prior) {
            case STATEMENT -> BaseScore.ofStatement(up, down);
            case EVIDENCE -> BaseScore.ofEvidence(sources > 0 ? SOURCED : UNSOURCED, up, down);
            case RELATION -> BaseScore.ofRelation(up, down);
        };
    }
}
