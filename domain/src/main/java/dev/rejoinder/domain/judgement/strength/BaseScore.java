package dev.rejoinder.domain.judgement.strength;

/// Base scores from votes: what an element is worth before anybody argues. All are Bayesian means: a prior that
/// counts as much as four votes, so that a few votes move little and many decide.
public final class BaseScore {

    private static final double PRIOR_WEIGHT = 4;

    private static final double NEUTRAL = 0.5;

    private static final double DUST = 0.1;

    private BaseScore() {}

    /// A statement: one half without votes, never quite 0 or 1.
    public static double ofStatement(double upVotes, double downVotes) {
        return mean(NEUTRAL, upVotes, downVotes);
    }

    /// A relation: 1 as long as nobody doubts its relevance, never quite 0.
    public static double ofRelation(double upVotes, double downVotes) {
        return mean(1, upVotes, downVotes);
    }

    /// A piece of evidence: the reliability of its kind without votes.
    public static double ofEvidence(double reliability, double upVotes, double downVotes) {
        return mean(reliability, upVotes, downVotes);
    }

    /// The share of up-votes as social abstract argumentation has it: nothing without votes.
    public static double social(double upVotes, double downVotes) {
        return upVotes / (upVotes + downVotes + DUST);
    }

    private static double mean(double prior, double upVotes, double downVotes) {
        if (!(upVotes >= 0 && downVotes >= 0 && upVotes + downVotes < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "Votes of %s and %s cannot be counted".formatted(upVotes, downVotes));
        }
        return (PRIOR_WEIGHT * prior + upVotes) / (PRIOR_WEIGHT + upVotes + downVotes);
    }
}
