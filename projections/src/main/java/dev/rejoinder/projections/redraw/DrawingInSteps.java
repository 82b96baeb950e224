package dev.rejoinder.projections.redraw;

import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;

import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.projections.drawing.GraphProjector;
import dev.rejoinder.projections.graph.GraphRefusal;
import dev.rejoinder.projections.graph.GraphTransactions;
import dev.rejoinder.projections.log.DebateLog;
import dev.rejoinder.projections.log.DebateLog.Head;

/// Draws a debate of any size again while the live projector goes on.
///
/// The debate is marked, erased, drawn in batches and released in steps of their own. Live batches leave a marked
/// debate alone; what they left is in the log by then, and the last step, under the debate's lock, releases the
/// debate only when nothing of the log is missing. Readers see the debate grow from version 0. A later rebuild of the
/// same name goes on where this one was cut off.
final class DrawingInSteps {

    private final GraphTransactions transactions;

    private final DebateLog log;

    private final GraphProjector projector;

    DrawingInSteps(GraphTransactions transactions, DebateLog log, GraphProjector projector) {
        this.transactions = transactions;
        this.log = log;
        this.projector = projector;
    }

    /// Draws the debate under this name, leaves the mark on it if there is one, and tells of each version it comes
    /// to. A debate that the log does not know leaves the graph.
    void draw(DebateId debateId, String rebuild, @Nullable String mark, LongConsumer drawn) {
        projector.forgive(debateId);
        var hold = DebateHold.take(transactions, debateId, rebuild);
        new Eraser(transactions).erase(debateId, hold);
        var now = transactions.fetchInTransaction(() -> {
            hold.begin();
            return releaseIfDone(debateId, hold, mark);
        });
        var ahead = new ReadAhead(log, debateId, now.version + 1);
        while (!now.released) {
            drawn.accept(now.version);
            now = step(debateId, ahead.from(now.version + 1), hold, mark);
        }
        drawn.accept(now.version);
    }

    private record Now(long version, boolean released) {}

    private Now step(DebateId debateId, List<? extends EventMessage<?>> events, DebateHold hold,
            @Nullable String mark) {
        if (events.isEmpty()) {
            throw new IllegalStateException(
                    "The log ends before its last version of debate %s".formatted(debateId));
        }
        try {
            var now = transactions.fetchInTransaction(() -> {
                hold.keep();
                projector.drawWithin(events, hold.rebuild());
                return releaseIfDone(debateId, hold, mark);
            });
            projector.tell(Map.of(debateId, now.version));
            return now;
        } catch (GraphRefusal _) {
            projector.draw(events, hold.rebuild());
            return transactions.fetchInTransaction(() -> releaseIfDone(debateId, hold, mark));
        }
    }

    private Now releaseIfDone(DebateId debateId, DebateHold hold, @Nullable String mark) {
        var debate = hold.keep();
        var version = debate.number("version");
        var head = log.head(debateId).map(Head::version);
        if (head.isEmpty()) {
            hold.forget();
            return new Now(0, true);
        }
        if (version < head.get() && !debate.has("quarantinedVersion")) {
            return new Now(version, false);
        }
        hold.release(mark);
        return new Now(version, true);
    }
}
