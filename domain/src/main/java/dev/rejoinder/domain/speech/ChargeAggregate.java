package dev.rejoinder.domain.speech;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;

import dev.rejoinder.domain.debate.DebateRegister;
import dev.rejoinder.domain.relation.Relations;
import dev.rejoinder.domain.speech.SpeechCommand.AnswerCharge;
import dev.rejoinder.domain.speech.SpeechCommand.ChargeHypocrisy;
import dev.rejoinder.domain.speech.SpeechEvent.ChargeAnswered;
import dev.rejoinder.domain.speech.SpeechEvent.ChargeRaised;
import dev.rejoinder.domain.statement.Scope;
import dev.rejoinder.domain.statement.StatementEvent.ClaimAdded;
import dev.rejoinder.domain.statement.StatementEvent.EvidenceAdded;
import dev.rejoinder.domain.statement.Statements;

/// Carries commands to the charge's state, and everything that comes of them back; no rule lives here.
@AggregateRoot(type = "Charge")
public class ChargeAggregate {

    /// Only Axon reads it.
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable")
    private ChargeId id;

    private Charge state = new Charge.Unraised();

    /// Axon builds an empty shell before it replays events into it.
    protected ChargeAggregate() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ChargeHypocrisy command, DebateRegister register) throws Exception {
        var accusation = state.decide(command, register);
        Statements.sayWithBurden(accusation.claim());
        for (var evidence : accusation.evidence()) {
            Statements.say(evidence);
        }
        Relations.draw(accusation.support());
        if (accusation.attack().isPresent()) {
            Relations.draw(accusation.attack().get());
        }
        apply(accusation.raised());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AnswerCharge command, DebateRegister register) throws Exception {
        var defence = state.decide(command, register);
        var reply = defence.answered().reply();
        var debate = defence.answered().debateId();
        if (defence.proves()) {
            Statements.say(new EvidenceAdded(reply, debate, defence.wording(), Scope.ANY));
        } else {
            Statements.say(new ClaimAdded(reply, debate, defence.wording(), Scope.ANY));
        }
        Relations.draw(defence.attack());
        apply(defence.answered());
    }

    @EventSourcingHandler
    void on(ChargeRaised event) {
        id = event.chargeId();
        state = new Charge.Raised(event);
    }

    /// An answer leaves the charge as it is; it may be answered again.
    @EventSourcingHandler
    void on(ChargeAnswered event) {
        id = event.chargeId();
    }
}
