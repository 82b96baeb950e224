package dev.rejoinder.api.journal;

import java.util.function.Supplier;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;

import dev.rejoinder.api.desk.Admission;
import dev.rejoinder.api.desk.Receipt;
import dev.rejoinder.api.desk.Submission;
import dev.rejoinder.domain.Refusal;
import dev.rejoinder.domain.Rule;
import dev.rejoinder.domain.RuleViolation;
import dev.rejoinder.domain.debate.Address;
import dev.rejoinder.domain.debate.DebateBound;

/// Holds the debate's row around every command: from before any aggregate is loaded until the transaction ends.
/// The command's answer is the supplier of its receipt, complete once the unit of work is committed.
final class JournalKeeper implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final Journal journal;

    private final JdbcRegister register;

    private final IdempotencyKeys keys;

    JournalKeeper(Journal journal, JdbcRegister register, IdempotencyKeys keys) {
        this.journal = journal;
        this.register = register;
        this.keys = keys;
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unit, InterceptorChain chain)
            throws Exception {
        var message = unit.getMessage();
        var submission = Terms.of(message.getMetaData());
        var before = keys.claim(submission);
        if (before.isPresent()) {
            return (Supplier<Receipt>) before::get;
        }
        var page = take((DebateBound) message.getPayload(), submission);
        unit.resources().put(JournalPage.RESOURCE, page);
        chain.proceed();
        unit.onPrepareCommit(_ -> write(page, submission));
        return (Supplier<Receipt>) page::receipt;
    }

    private JournalPage take(DebateBound command, Submission submission) {
        var page = command.opensDebate() ? open(command) : journal.take(command.address());
        var expected = submission.expectedVersion();
        if (expected != null && expected != page.version()) {
            throw new RuleViolation(new Refusal.VersionConflict(expected, page.version()));
        }
        Admission.requireOpen(page.debateId(), page.open(), command);
        return page;
    }

    private JournalPage open(DebateBound command) {
        if (!(command.address() instanceof Address.OfDebate(var debateId))) {
            throw new IllegalStateException("A command that opens a debate names it: " + command);
        }
        var page = journal.open(debateId);
        if (page.version() > 0) {
            throw new RuleViolation(new Refusal.Duplicate(Rule.IDENTIFIER_TAKEN, "id", debateId.value(),
                    "Debate %s was opened before".formatted(debateId)));
        }
        return page;
    }

    private void write(JournalPage page, Submission submission) {
        page.events().forEach(event -> register.follow(page.debateId(), event));
        journal.write(page);
        keys.record(submission, page.receipt());
    }
}
