package dev.rejoinder.projections.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.axonframework.eventhandling.EventMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.debate.Stamp;
import dev.rejoinder.projections.log.DebateLog;

/// The guard that version v of a debate is drawn only on top of v - 1. What is drawn already is left out; what is
/// missing is read from the log; and if it is not there either, nothing is drawn.
final class Continuity {

    /// A longer gap would make the transaction too large; the reconciliation closes it in steps.
    static final int GAP_LIMIT = 5_000;

    private static final int PAGE = 1_000;

    private static final Logger LOG = LoggerFactory.getLogger(Continuity.class);

    private final DebateLog log;

    Continuity(DebateLog log) {
        this.log = log;
    }

    /// A message with its stamp.
    record Stamped(Stamp stamp, EventMessage<?> message) {

        static Stamped of(EventMessage<?> message) {
            return new Stamped(Stamp.of(message.getMetaData()), message);
        }
    }

    /// The messages that follow on the given version of their debate, without gap or repeat.
    List<Stamped> after(long version, List<Stamped> messages) {
        var following = new ArrayList<Stamped>();
        var next = version + 1;
        for (var message : sorted(messages)) {
            var stamp = message.stamp();
            if (stamp.version() < next) {
                continue;
            }
            if (stamp.version() > next) {
                following.addAll(missing(stamp.debateId(), next, stamp.version() - 1));
            }
            following.add(message);
            next = stamp.version() + 1;
        }
        return following;
    }

    private static List<Stamped> sorted(List<Stamped> messages) {
        return messages.stream().sorted(Comparator.comparingLong(message -> message.stamp().version()))
                .toList();
    }

    private List<Stamped> missing(DebateId debateId, long first, long last) {
        if (last - first >= GAP_LIMIT) {
            throw new IllegalStateException(
                    "The graph lacks versions %d to %d of debate %s, too many for one batch"
                            .formatted(first, last, debateId));
        }
        LOG.warn("The graph lacks versions {} to {} of debate {}; reading them from the log", first, last,
                debateId);
        var missing = new ArrayList<Stamped>();
        for (var from = first; from <= last; from += PAGE) {
            log.events(debateId, from, Math.min(last, from + PAGE - 1)).stream().map(Stamped::of)
                    .forEach(missing::add);
        }
        requireContiguous(debateId, first, last, missing);
        return missing;
    }

    private static void requireContiguous(DebateId debateId, long first, long last, List<Stamped> missing) {
        var next = first;
        for (var message : missing) {
            if (message.stamp().version() != next || !message.stamp().debateId().equals(debateId)) {
                break;
            }
            next++;
        }
        if (next != last + 1 || missing.size() != last - first + 1) {
            throw new IllegalStateException(
                    "The log does not hold version %d of debate %s, which the graph lacks"
                            .formatted(next, debateId));
        }
    }
}
