package dev.rejoinder.projections.redraw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.projections.drawing.GraphProjector;
import dev.rejoinder.projections.graph.GraphTransactions;
import dev.rejoinder.projections.log.DebateLog;
import dev.rejoinder.projections.log.DebateLog.Head;

/// Draws several small debates again in one transaction. Live batches wait for its locks meanwhile, and readers see
/// each debate as it was or as it is, and nothing in between.
final class DrawingAtOnce {

    /// The most events that a debate may have to be drawn in this way.
    static final int DEBATE_EVENTS_MAX = 1_000;

    private final GraphTransactions transactions;

    private final DebateLog log;

    private final GraphProjector projector;

    DrawingAtOnce(GraphTransactions transactions, DebateLog log, GraphProjector projector) {
        this.transactions = transactions;
        this.log = log;
        this.projector = projector;
    }

    /// Draws the debates, leaves the mark on them if there is one, and returns the versions they have come to.
    Map<DebateId, Long> draw(List<DebateId> debates, @Nullable String mark) {
        debates.forEach(projector::forgive);
        var inOrder = debates.stream().sorted(Comparator.comparing(DebateId::toString)).toList();
        var read = new HashMap<DebateId, List<EventMessage<?>>>();
        inOrder.forEach(id -> read.put(id, new ArrayList<>(log.events(id, 1, DEBATE_EVENTS_MAX))));
        var reached = transactions.fetchInTransaction(() -> draw(inOrder, read, mark));
        projector.tell(reached);
        return reached;
    }

    private Map<DebateId, Long> draw(List<DebateId> debates, Map<DebateId, List<EventMessage<?>>> read,
            @Nullable String mark) {
        var rebuild = UUID.randomUUID().toString();
        DebateHold.takeAll(transactions, debates, rebuild);
        var heads = log.heads(debates);
        debates.forEach(id -> complete(read.getOrDefault(id, List.of()), heads.get(id)));
        if (!new Eraser(transactions).eraseAtOnce(debates)) {
            throw new Outgrown();
        }
        var reached = projector.drawWithin(read.values().stream().flatMap(List::stream).toList(), rebuild);
        DebateHold.releaseAll(transactions, debates, mark);
        return reached;
    }

    /// Live batches wait from now on, so what came into the log since it was read has to be drawn here.
    private void complete(List<EventMessage<?>> events, @Nullable Head head) {
        if (head == null || head.version() > DEBATE_EVENTS_MAX) {
            throw new Outgrown();
        }
        if (events.size() < head.version()) {
            events.addAll(log.events(head.debateId(), events.size() + 1L, head.version()));
        }
    }
}
