package dev.rejoinder.projections.drawing;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.List;

import org.axonframework.eventhandling.EventMessage;

import dev.rejoinder.domain.debate.Stamp;
import dev.rejoinder.projections.drawing.Continuity.Stamped;
import dev.rejoinder.projections.graph.GraphRefusal;
import dev.rejoinder.projections.graph.GraphTransactions;

/// Finds whose event it is when the graph refuses a batch: each debate alone, event by event, in transactions that
/// are rolled back.
final class Culprits {

    private final GraphTransactions transactions;

    private final Drawing drawing;

    private final Blame blame;

    Culprits(GraphTransactions transactions, Drawing drawing, Blame blame) {
        this.transactions = transactions;
        this.drawing = drawing;
        this.blame = blame;
    }

    /// Lays the blame for the refusal, and throws it when no single event is refused.
    void find(Collection<? extends EventMessage<?>> messages, String rebuild, GraphRefusal refusal) {
        var debates = messages.stream().collect(groupingBy(
                message -> Stamp.of(message.getMetaData()).debateId()));
        var found = debates.values().stream().filter(debate -> findIn(debate, rebuild)).count();
        if (found == 0) {
            throw refusal;
        }
    }

    private boolean findIn(List<? extends EventMessage<?>> debate, String rebuild) {
        var probe = transactions.startTransaction();
        try {
            return drawing.follow(debate, rebuild).stream()
                    .flatMap(following -> following.messages().stream())
                    .anyMatch(message -> isRefused(message, rebuild));
        } finally {
            probe.rollback();
        }
    }

    private boolean isRefused(Stamped message, String rebuild) {
        try {
            drawing.draw(List.of(message.message()), rebuild);
            return false;
        } catch (GraphRefusal refusal) {
            blame.lay(message.stamp(), refusal);
            return true;
        }
    }
}
