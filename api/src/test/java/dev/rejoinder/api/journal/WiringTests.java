package dev.rejoinder.api.journal;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.support.JdbcTransactionManager;

class WiringTests {

    @Test
    void refusesToDoWithoutTransactions() {
        var configuration = DefaultConfigurer.defaultConfiguration(false)
                .configureEmbeddedEventStore(_ -> new InMemoryEventStorageEngine()).buildConfiguration();

        assertThatIllegalStateException().isThrownBy(() -> Wiring.check(configuration))
                .withMessageContaining("transaction manager").withMessageContaining("does not start");
    }

    @Test
    void refusesToDoWithoutAnEventStore() {
        var configuration = DefaultConfigurer.defaultConfiguration(false)
                .configureTransactionManager(_ -> new SpringTransactionManager(new JdbcTransactionManager()))
                .buildConfiguration();

        assertThatIllegalStateException().isThrownBy(() -> Wiring.check(configuration))
                .withMessageContaining("event store").withMessageContaining("does not start");
    }
}
