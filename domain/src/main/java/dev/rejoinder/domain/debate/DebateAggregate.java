package dev.rejoinder.domain.debate;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.debate.DebateCommand.CloseDebate;
import dev.rejoinder.domain.debate.DebateCommand.DescribeDebate;
import dev.rejoinder.domain.debate.DebateCommand.LabelVersion;
import dev.rejoinder.domain.debate.DebateCommand.OpenDebate;
import dev.rejoinder.domain.debate.DebateCommand.RemoveLabel;
import dev.rejoinder.domain.debate.DebateCommand.ReopenDebate;
import dev.rejoinder.domain.debate.DebateCommand.RetitleDebate;
import dev.rejoinder.domain.debate.DebateEvent.DebateOpened;

/// Carries commands to the debate's state and events back; no rule lives here.
@AggregateRoot(type = "Debate")
public class DebateAggregate {

    @AggregateIdentifier
    private DebateId id;

    private @Nullable Debate state;

    /// Axon builds an empty shell before it replays events into it.
    protected DebateAggregate() {}

    @CommandHandler
    DebateAggregate(OpenDebate command) {
        apply(Debate.decide(command));
    }

    @CommandHandler
    void handle(RetitleDebate command) {
        apply(state().decide(command));
    }

    @CommandHandler
    void handle(DescribeDebate command) {
        apply(state().decide(command));
    }

    @CommandHandler
    void handle(CloseDebate command) {
        apply(state().decide(command));
    }

    @CommandHandler
    void handle(ReopenDebate command) {
        apply(state().decide(command));
    }

    @CommandHandler
    void handle(LabelVersion command, DebateRegister register) {
        apply(state().decide(command, register));
    }

    @CommandHandler
    void handle(RemoveLabel command) {
        apply(state().decide(command));
    }

    @EventSourcingHandler
    void on(DebateEvent event) {
        id = event.debateId();
        state = event instanceof DebateOpened opened ? Debate.opened(opened) : state().after(event);
    }

    private Debate state() {
        return requireNonNull(state, () -> "Debate %s has no history".formatted(id));
    }
}
