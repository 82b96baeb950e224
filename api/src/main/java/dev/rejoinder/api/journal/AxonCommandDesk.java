package dev.rejoinder.api.journal;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

import dev.rejoinder.api.desk.Admission;
import dev.rejoinder.api.desk.CommandDesk;
import dev.rejoinder.api.desk.Receipt;
import dev.rejoinder.api.desk.Submission;
import dev.rejoinder.domain.debate.DebateBound;
import dev.rejoinder.domain.debate.DebateCommand.OpenDebate;
import dev.rejoinder.domain.relation.RelationCommand.AddCounterclaim;
import dev.rejoinder.domain.relation.RelationCommand.AddEvidence;
import dev.rejoinder.domain.relation.RelationCommand.AskCriticalQuestion;
import dev.rejoinder.domain.relation.RelationCommand.Relate;
import dev.rejoinder.domain.speech.SpeechCommand.AnswerCharge;
import dev.rejoinder.domain.speech.SpeechCommand.ChargeHypocrisy;
import dev.rejoinder.domain.statement.StatementCommand.AddClaim;
import dev.rejoinder.domain.statement.StatementCommand.AskQuestion;

/// Hands commands to Axon's bus. The bus runs them on the caller's thread and returns after the commit.
final class AxonCommandDesk implements CommandDesk {

    private final CommandGateway gateway;

    private final JdbcRegister register;

    AxonCommandDesk(CommandGateway gateway, JdbcRegister register) {
        this.gateway = gateway;
        this.register = register;
    }

    @Override
    public Receipt submit(DebateBound command, Submission submission) {
        try {
            return gateway.<Supplier<Receipt>>sendAndWait(command, Terms.metaData(submission)).get();
        } catch (ConcurrencyException | AggregateStreamCreationException | EventStoreException failure) {
            throw taken(command, failure);
        }
    }

    /// A debate's row is held, so nobody else can have written to the command's own streams: what is in the way
    /// is an identifier that was used before.
    private RuntimeException taken(DebateBound command, RuntimeException failure) {
        return register.taken(made(command)).stream().findFirst().<RuntimeException>map(Admission::taken)
                .orElse(failure);
    }

    private static List<UUID> made(DebateBound command) {
        return switch (command) {
            case OpenDebate debate -> List.of(debate.debateId().value());
            case AddClaim claim -> List.of(claim.statementId().value());
            case AskQuestion question -> List.of(question.statementId().value());
            case Relate relate -> List.of(relate.relationId().value());
            case AddCounterclaim reply ->
                Stream.of(reply.remark().statementId().value(), reply.relationId().value())
                        .toList();
            case AddEvidence reply ->
                Stream.of(reply.remark().statementId().value(), reply.relationId().value())
                        .toList();
            case ChargeHypocrisy charge -> List.of(charge.statementId().value());
            case AnswerCharge answer ->
                List.of(answer.reply().statementId().value(), answer.reply().relationId().value());
            case AskCriticalQuestion asked ->
                Stream.of(asked.statementId().value(), asked.relationId().value()).toList();
            default -> List.of();
        };
    }
}
