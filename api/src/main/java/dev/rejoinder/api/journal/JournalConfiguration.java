package dev.rejoinder.api.journal;

import java.util.List;

import javax.sql.DataSource;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolution;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.lock.NullLockFactory;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.correlation.MessageOriginProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

import dev.rejoinder.api.desk.CommandDesk;
import dev.rejoinder.api.store.EventSerializer;
import dev.rejoinder.api.store.EventStores;
import dev.rejoinder.api.store.StoredEvents;
import dev.rejoinder.api.trial.Aggregates;
import dev.rejoinder.domain.debate.DebateAggregate;
import dev.rejoinder.domain.debate.DebateRegister;
import dev.rejoinder.domain.origin.OriginAggregate;
import dev.rejoinder.domain.relation.RelationAggregate;
import dev.rejoinder.domain.stance.StanceAggregate;
import dev.rejoinder.domain.speech.ChargeAggregate;
import dev.rejoinder.domain.speech.LocutionAggregate;
import dev.rejoinder.domain.statement.StatementAggregate;

/// Wires the write side by hand: nothing in it is left to automatic configuration, which would quietly do
/// without transactions.
@Configuration(proxyBeanMethods = false)
class JournalConfiguration {

    @Bean
    EventSerializer eventSerializer() {
        return EventSerializer.create();
    }

    @Bean
    EventUpcasterChain upcasters() {
        return new EventUpcasterChain();
    }

    @Bean
    SpringTransactionManager storeTransactions(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean
    EmbeddedEventStore eventStore(DataSource store, SpringTransactionManager transactions,
            EventSerializer serializer, EventUpcasterChain upcasters) {
        var eventStore = EventStores.store(EventStores.engine(store, transactions, serializer, upcasters));
        eventStore.registerDispatchInterceptor(new EventStamper(serializer));
        return eventStore;
    }

    @Bean
    JdbcRegister debateRegister(JdbcTemplate jdbc) {
        return new JdbcRegister(jdbc);
    }

    @Bean
    IdempotencyKeys idempotencyKeys(JdbcTemplate jdbc) {
        return new IdempotencyKeys(jdbc);
    }

    @Bean
    StoredDebateLog debateLog(JdbcTemplate jdbc, EventSerializer serializer, EventUpcasterChain upcasters) {
        return new StoredDebateLog(jdbc, serializer, upcasters);
    }

    @Bean
    StoredEvents storedEvents(JdbcTemplate jdbc) {
        return new StoredEvents(jdbc);
    }

    @Bean
    ChainVerifier chainVerifier(StoredEvents events) {
        return new ChainVerifier(events);
    }

    @Bean
    CommandBus commandBus(SpringTransactionManager transactions, JdbcTemplate jdbc, JdbcRegister register,
            IdempotencyKeys keys) {
        var bus = SimpleCommandBus.builder().transactionManager(transactions)
                .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
                .duplicateCommandHandlerResolver(DuplicateCommandHandlerResolution.rejectDuplicates())
                .build();
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(new MessageOriginProvider()));
        bus.registerHandlerInterceptor(new JournalKeeper(new Journal(jdbc), register, keys));
        return bus;
    }

    @Bean
    Configurer axonConfigurer(EventSerializer serializer, SpringTransactionManager transactions,
            EmbeddedEventStore eventStore, CommandBus commandBus, JdbcRegister register) {
        return withAggregates(DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(_ -> serializer).configureEventSerializer(_ -> serializer)
                .configureMessageSerializer(_ -> serializer)
                .configureTransactionManager(_ -> (TransactionManager) transactions)
                .configureEventStore(_ -> eventStore).configureCommandBus(_ -> commandBus)
                .registerComponent(DebateRegister.class, _ -> register));
    }

    @Bean
    Aggregates aggregates() {
        return JournalConfiguration::withAggregates;
    }

    private static Configurer withAggregates(Configurer configurer) {
        return configurer.configureAggregate(aggregate(DebateAggregate.class))
                .configureAggregate(aggregate(StatementAggregate.class))
                .configureAggregate(aggregate(RelationAggregate.class))
                .configureAggregate(aggregate(StanceAggregate.class))
                .configureAggregate(aggregate(LocutionAggregate.class))
                .configureAggregate(aggregate(ChargeAggregate.class))
                .configureAggregate(aggregate(OriginAggregate.class));
    }

    /// The debate's row is the lock; another one around each aggregate would only be one more place to wait.
    private static <A> AggregateConfigurer<A> aggregate(Class<A> type) {
        return AggregateConfigurer.defaultConfiguration(type)
                .configureLockFactory(_ -> NullLockFactory.INSTANCE);
    }

    @Bean
    AxonLifecycle axon(Configurer configurer, List<ConfigurerModule> modules) {
        modules.forEach(module -> module.configureModule(configurer));
        return new AxonLifecycle(configurer);
    }

    @Bean
    CommandDesk commandDesk(AxonLifecycle axon, JdbcRegister register) {
        return new AxonCommandDesk(axon.configuration().commandGateway(), register);
    }
}
