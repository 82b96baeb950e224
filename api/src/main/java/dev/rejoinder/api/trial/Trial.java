package dev.rejoinder.api.trial;

import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;

import dev.rejoinder.api.desk.Admission;
import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.debate.Address;
import dev.rejoinder.domain.debate.DebateBound;
import dev.rejoinder.domain.debate.DebateRegister;
import dev.rejoinder.projections.snapshot.Fold;

/// Carries commands out on one debate in memory. What is refused changes nothing.
public final class Trial implements AutoCloseable {

    private final Fold fold;

    private final Course course;

    private final Configuration axon;

    Trial(Fold fold, Course course, Aggregates aggregates) {
        this.fold = fold;
        this.course = course;
        this.axon = aggregates.apply(DefaultConfigurer.defaultConfiguration(false)
                .configureCommandBus(_ -> SimpleCommandBus.builder()
                        .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE).build())
                .configureEventStore(_ -> EmbeddedEventStore.builder().storageEngine(course).build())
                .registerComponent(DebateRegister.class, _ -> new FoldedRegister(fold)))
                .buildConfiguration();
        axon.start();
    }

    /// Carries out a command on behalf of a participant.
    ///
    /// @throws dev.rejoinder.domain.RuleViolation when the command is refused
    public void carryOut(DebateBound command, String participant) {
        switch (command.address()) {
            case Address.OfDebate(var debateId) -> {
                if (!debateId.equals(fold.debateId())) {
                    throw Admission.missing("debate", debateId.value());
                }
            }
            case Address.OfSubject(var subject) -> requireKnown(subject);
        }
        var heading = fold.heading();
        Admission.requireOpen(fold.debateId(), heading != null && heading.open(), command);
        course.begin(participant);
        axon.commandGateway().sendAndWait(command);
    }

    private void requireKnown(Subject subject) {
        var known = switch (subject.kind()) {
            case STATEMENT -> fold.statement(subject.id()) != null;
            case RELATION -> fold.relation(subject.id()) != null;
        };
        if (!known) {
            throw Admission.missing(subject.kind().word(), subject.id());
        }
    }

    @Override
    public void close() {
        axon.shutdown();
    }
}
