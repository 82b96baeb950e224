package dev.rejoinder.seeds;

import dev.rejoinder.domain.Rule;
import dev.rejoinder.domain.RuleViolation;

/// Carries one plan out, exactly once, whatever happens in between.
///
/// A plan is deterministic and each of its commands gives a known count of events. So the count of events that
/// the seeds have written into the debate says which command is next, for as long as the events are kept; no
/// memory besides them is needed. Every command expects the version at which that count was taken: if anybody
/// writes meanwhile, another node that loads the same debate or a person who takes part in it, the command is
/// refused, nothing is written, and the count is taken again.
final class Loading {

    private static final int CONFLICTS_MAX = 100;

    private final Plan plan;

    private final CommandSink sink;

    private int submitted;

    private int conflicts;

    private long version;

    private long written;

    Loading(Plan plan, CommandSink sink) {
        this.plan = plan;
        this.sink = sink;
    }

    /// How it ended.
    sealed interface Outcome {

        /// Everything planned is in the debate.
        record Complete() implements Outcome {}

        /// The debate cannot be completed, for the reason given in a sentence.
        record Stopped(String reason) implements Outcome {}
    }

    /// How many commands this loading has carried out.
    int submitted() {
        return submitted;
    }

    Outcome run() {
        look();
        try {
            plan.orders().forEach(this::carryOut);
            return new Outcome.Complete();
        } catch (Stop stop) {
            return new Outcome.Stopped(stop.reason);
        }
    }

    private void carryOut(Plan.Order order) {
        while (written < order.eventsAfter()) {
            if (written != order.eventsBefore()) {
                throw new Stop("it was begun from another edition of its script");
            }
            try {
                submit(order);
            } catch (RuleViolation violation) {
                yieldTo(violation, order);
            }
        }
    }

    /// The version comes first: a count taken after it holds at that version, or the version is no longer true.
    private void look() {
        version = sink.version(plan.debateId());
        written = sink.written(plan.debateId());
    }

    private void submit(Plan.Order order) {
        version = sink.submit(order.command(), version);
        written = order.eventsAfter();
        submitted++;
        conflicts = 0;
    }

    /// Looks again when somebody else wrote first. Whoever opens a debate second is told that its identifier is
    /// taken. Only conflicts that bring the debate no further are counted.
    private void yieldTo(RuleViolation violation, Plan.Order order) {
        var rule = violation.refusal().rule();
        var raced = rule == Rule.VERSION_CONFLICT
                || (rule == Rule.IDENTIFIER_TAKEN && order.command().opensDebate());
        if (!raced || conflicts == CONFLICTS_MAX) {
            throw new Stop("the step in line %d of %s was refused: %s".formatted(order.line(), plan.file(),
                    violation.refusal().message()));
        }
        var before = written;
        look();
        conflicts = written > before ? 0 : conflicts + 1;
    }

    /// Ends a loading early.
    private static final class Stop extends RuntimeException {

        private final String reason;

        private Stop(String reason) {
            super(reason, null, false, false);
            this.reason = reason;
        }
    }
}
