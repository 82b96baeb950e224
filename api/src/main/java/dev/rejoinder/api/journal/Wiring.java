package dev.rejoinder.api.journal;

import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;

/// Refuses a server that would lose events: one without real transactions or without an event store.
final class Wiring {

    private Wiring() {}

    static void check(Configuration configuration) {
        require(SpringTransactionManager.class,
                configuration.getComponent(TransactionManager.class, NoTransactionManager::instance),
                "transaction manager");
        require(EmbeddedEventStore.class, configuration.eventBus(), "event store");
    }

    private static void require(Class<?> wanted, Object found, String role) {
        if (!wanted.isInstance(found)) {
            throw new IllegalStateException(
                    "The %s is a %s, not a %s; events would be lost, so the server does not start"
                            .formatted(role, found.getClass().getSimpleName(), wanted.getSimpleName()));
        }
    }
}
