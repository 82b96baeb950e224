package dev.rejoinder.projections.rebuild;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.projections.drawing.GraphProjector;
import dev.rejoinder.projections.graph.Graph;
import dev.rejoinder.projections.graph.GraphRefusal;
import dev.rejoinder.projections.graph.GraphTransactions;
import dev.rejoinder.projections.log.DebateLog.Head;
import dev.rejoinder.projections.log.DebateLog;
import dev.rejoinder.projections.redraw.Outgrown;
import dev.rejoinder.projections.redraw.Redraw;

/// Draws debates again from the log while the live projector goes on and readers read.
public final class Rebuild {

    private static final String THE_SERVER = "server";

    private static final int SHIFTS_MAX = 3;

    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);

    private final DebateLog log;

    private final RebuildTerms terms;

    private final Redraw redraw;

    private final Rebuilds rebuilds;

    /// Rebuilds this graph from this log.
    public Rebuild(Graph graph, GraphTransactions transactions, DebateLog log, GraphProjector projector,
            RebuildTerms terms) {
        this.log = log;
        this.terms = terms;
        this.redraw = new Redraw(graph, transactions, log, projector);
        this.rebuilds = new Rebuilds(graph, transactions, terms.lease());
    }

    /// The rebuilds that this one takes part in.
    public Rebuilds rebuilds() {
        return rebuilds;
    }

    /// Draws one debate again, and lifts its quarantine unless its cause is still there. A debate that the log does
    /// not know leaves the graph. Returns the version drawn.
    public long debate(DebateId debateId) {
        LOG.info("Drawing debate {} again", debateId);
        var head = log.head(debateId).stream().toList();
        return !head.isEmpty() && Redraw.isSmall(head) ? atOnce(head) : inSteps(debateId);
    }

    private long atOnce(List<Head> head) {
        var debateId = head.getFirst().debateId();
        try {
            return redraw.together(head, null).getOrDefault(debateId, 0L);
        } catch (GraphRefusal | Outgrown trouble) {
            LOG.info("Drawing debate {} step by step: {}", debateId, trouble.getMessage());
            return inSteps(debateId);
        }
    }

    private long inSteps(DebateId debateId) {
        var version = new AtomicLong();
        redraw.alone(debateId, UUID.randomUUID().toString(), null, version::set);
        return version.get();
    }

    /// Draws all debates again and removes those that the log does not know, or what is left to do of it when
    /// somebody has begun already. Returns how many were drawn when all is done, whoever did it.
    public long everything() {
        var rebuild = rebuilds.order(RebuildOrder.everything(THE_SERVER));
        for (var shifts = 0; !rebuild.isOver();) {
            var shift = shift(rebuild.id());
            if (shift.isEmpty()) {
                LockSupport.parkNanos(terms.pause().toNanos());
            } else if (!shift.get().work() && ++shifts == SHIFTS_MAX) {
                throw new RebuildFailed("The rebuild was cut off %d times".formatted(SHIFTS_MAX));
            }
            rebuild = rebuilds.find(rebuild.id()).orElseThrow();
        }
        if (rebuild.reason() != null) {
            throw new RebuildFailed(rebuild.reason());
        }
        return rebuild.progress().debatesDone();
    }

    /// True when a rebuild of everything was begun and is not over.
    public boolean everythingIsUnderWay() {
        return rebuilds.unfinished(RebuildOrder.everything(THE_SERVER)).isPresent();
    }

    /// Takes a rebuild up, unless somebody carries it out already or it is over.
    Optional<Shift> shift(UUID id) {
        return Shift.takeUp(rebuilds, id, redraw, terms);
    }
}
