package dev.rejoinder.seeds;

import java.util.List;

import dev.rejoinder.domain.debate.DebateBound;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.relation.RelationCommand.AddCounterclaim;
import dev.rejoinder.domain.relation.RelationCommand.AddEvidence;

/// What a script asks for: the commands in order, and what they come to.
record Plan(String file, DebateId debateId, List<Order> orders, SeedReport report) {

    /// One command of a plan, the line of the script that gives it, the count of the debate's planned events before
    /// it, and how many it gives.
    record Order(DebateBound command, int line, long eventsBefore, int events) {

        long eventsAfter() {
            return eventsBefore + events;
        }
    }

    /// The count of events that all commands give together.
    long events() {
        return orders.getLast().eventsAfter();
    }

    /// Every command gives one event, but for the two that say a statement and draw its relation, and for charges and
    /// answers, whose number depends on the script.
    static int eventsOf(DebateBound command) {
        return command instanceof AddCounterclaim || command instanceof AddEvidence ? 2 : 1;
    }
}
