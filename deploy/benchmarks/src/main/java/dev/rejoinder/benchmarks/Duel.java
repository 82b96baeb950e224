package dev.rejoinder.benchmarks;

import java.util.ArrayList;
import java.util.List;

/// Two sides measured in turn, so that both meet the same moods of the machine. Each round has a ratio of its own.
record Duel(String figure, double aim, List<Round> rounds) {

    private static final int WARM_UP = 2;

    /// What each side did per second in one round.
    record Round(double ours, double floor) {

        double ratio() {
            return ours / floor;
        }
    }

    /// One of the two; it returns what it did per second.
    @FunctionalInterface
    interface Side {

        double perSecond() throws Exception;
    }

    /// Runs both sides a few times to warm up, and then in turn.
    static Duel of(String figure, double aim, int rounds, Side ours, Side floor) throws Exception {
        var run = new ArrayList<Round>();
        for (var round = 0; round < WARM_UP + rounds; round++) {
            run.add(new Round(ours.perSecond(), floor.perSecond()));
        }
        return new Duel(figure, aim, List.copyOf(run.subList(WARM_UP, run.size())));
    }

    /// A row of the table that `TITLES` heads.
    String row() {
        var ratios = rounds.stream().mapToDouble(Round::ratio).sorted().toArray();
        return "%-28s %10.0f %10.0f   %4.2f [%4.2f-%4.2f] %6.2f".formatted(figure,
                median(rounds.stream().mapToDouble(Round::ours).sorted().toArray()),
                median(rounds.stream().mapToDouble(Round::floor).sorted().toArray()),
                median(ratios), ratios[0], ratios[ratios.length - 1], aim);
    }

    /// The titles of the columns.
    static String titles() {
        return "%-28s %10s %10s   %-16s %6s".formatted("per second", "ours", "floor", "ratio [min-max]",
                "aim");
    }

    private static double median(double[] sorted) {
        return sorted[sorted.length / 2];
    }
}
