package dev.rejoinder.projections.trial;

import java.util.concurrent.atomic.AtomicLong;

import org.axonframework.modelling.command.AggregateNotFoundException;

import dev.rejoinder.domain.RuleViolation;
import dev.rejoinder.domain.rehearsal.Line;
import dev.rejoinder.domain.rehearsal.Rehearsal;
import dev.rejoinder.domain.rehearsal.Script;

/// Makes up histories by lot as the real aggregates let them happen, each in a world of its own.
public final class Rehearsals {

    private static final AtomicLong WORLDS = new AtomicLong();

    private Rehearsals() {}

    /// What comes of so many lines, the same for a seed but for the identifiers.
    public static Story story(long seed, int lines) {
        var world = WORLDS.incrementAndGet();
        try (var rehearsal = new Rehearsal()) {
            Script.opened(Script.of(seed, lines, world), world).forEach(line -> play(rehearsal, line));
            var story = Story.untold(Script.debate(world));
            rehearsal.history().forEach(story::tell);
            return story;
        }
    }

    private static void play(Rehearsal rehearsal, Line line) {
        try {
            rehearsal.say(line.command());
        } catch (RuleViolation | AggregateNotFoundException refused) {
            return; // what is refused leaves no trace in a history
        }
    }
}
