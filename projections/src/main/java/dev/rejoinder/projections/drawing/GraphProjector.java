package dev.rejoinder.projections.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.projections.changes.Described;
import dev.rejoinder.projections.graph.GraphRefusal;
import dev.rejoinder.projections.graph.GraphTransactions;
import dev.rejoinder.projections.log.DebateLog;

/// Projects the events of all debates into the graph.
///
/// As Axon's handler it gathers a batch and draws it when the unit of work is about to commit, in the transaction
/// that also stores the token. Rebuilds and repairs draw with `draw`, in transactions of their own.
public final class GraphProjector implements EventMessageHandler {

    private static final String BATCH = GraphProjector.class.getName();

    private final GraphTransactions transactions;

    private final Blame blame = new Blame();

    private final Drawing drawing;

    private final Culprits culprits;

    private final Consumer<Map<DebateId, Long>> listener;

    /// Projects with these transactions, reads from the log what a batch lacks, and tells the listener after each
    /// commit how far its debates are drawn.
    public GraphProjector(GraphTransactions transactions, DebateLog log, Function<Object, Described> describe,
            Consumer<Map<DebateId, Long>> listener) {
        this.transactions = transactions;
        this.drawing = new Drawing(transactions, log, describe, blame);
        this.culprits = new Culprits(transactions, drawing, blame);
        this.listener = listener;
    }

    @Override
    public @Nullable Object handle(EventMessage<?> event) {
        var work = CurrentUnitOfWork.get().root();
        work.<List<EventMessage<?>>>getOrComputeResource(BATCH, _ -> begin(work)).add(event);
        return null;
    }

    private List<EventMessage<?>> begin(UnitOfWork<?> work) {
        var batch = new ArrayList<EventMessage<?>>();
        work.onPrepareCommit(_ -> {
            var reached = drawOrBlame(batch);
            work.afterCommit(_ -> tell(reached));
        });
        return batch;
    }

    private Map<DebateId, Long> drawOrBlame(List<EventMessage<?>> batch) {
        try {
            return drawing.draw(batch, Drawing.LIVE);
        } catch (GraphRefusal refusal) {
            transactions.abandon();
            culprits.find(batch, Drawing.LIVE, refusal);
            throw refusal;
        }
    }

    /// Draws events in a transaction of their own, for whoever rebuilds under this name; an empty name draws as
    /// the live projector does. Returns how far the debates drawn have come.
    public Map<DebateId, Long> draw(List<? extends EventMessage<?>> messages, String rebuild) {
        var reached = commit(messages, rebuild);
        tell(reached);
        return reached;
    }

    /// Draws events in the thread's transaction, for whoever rebuilds under this name and tells of it once that is
    /// committed. A refusal leaves the transaction of no more use.
    public Map<DebateId, Long> drawWithin(List<? extends EventMessage<?>> messages, String rebuild) {
        return drawing.draw(messages, rebuild);
    }

    private Map<DebateId, Long> commit(List<? extends EventMessage<?>> messages, String rebuild) {
        try {
            return transactions.fetchInTransaction(() -> drawing.draw(messages, rebuild));
        } catch (GraphRefusal refusal) {
            if (transactions.isActive()) {
                throw refusal;
            }
            culprits.find(messages, rebuild, refusal);
            return transactions.fetchInTransaction(() -> drawing.draw(messages, rebuild));
        }
    }

    /// Lets events that were refused before be tried again.
    public void forgive(DebateId debateId) {
        blame.lift(debateId);
    }

    /// Tells whoever waits for these debates how far they are drawn and committed.
    public void tell(Map<DebateId, Long> reached) {
        listener.accept(reached);
    }
}
