package dev.rejoinder.api.wiring;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.UUID;

import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import dev.rejoinder.api.store.EventSerializer;
import dev.rejoinder.api.store.EventTypes;
import dev.rejoinder.projections.changes.Described;
import dev.rejoinder.projections.changes.Describer;
import dev.rejoinder.projections.drawing.GraphProcessor;
import dev.rejoinder.projections.drawing.GraphProjector;
import dev.rejoinder.projections.graph.Graph;
import dev.rejoinder.projections.graph.GraphTokenStore;
import dev.rejoinder.projections.graph.GraphTransactions;
import dev.rejoinder.projections.graph.Migrations;
import dev.rejoinder.projections.log.DebateLog;
import dev.rejoinder.projections.progress.GraphProgress;

/// The graph, and the processor that draws the events into it.
@Configuration(proxyBeanMethods = false)
class GraphConfiguration {

    private static final Duration INDEXES_ONLINE = Duration.ofMinutes(5);

    private static final Duration CLAIM = Duration.ofSeconds(10);

    private static final Duration BEAT = Duration.ofMillis(100);

    private static final int SEGMENTS = 4;

    @Bean(destroyMethod = "close")
    Graph graph(Settings settings, Servers servers) {
        var address = servers.graph();
        var graph =
                Graph.at(address.url(), address.user(), address.password(), settings.graph().connections(),
                        settings.graph().limit());
        new Migrations(graph, INDEXES_ONLINE).apply();
        return graph;
    }

    @Bean
    GraphTransactions graphTransactions(Graph graph, Settings settings) {
        return new GraphTransactions(graph, settings.graph().batchLimit());
    }

    @Bean
    GraphTokenStore graphTokens(GraphTransactions transactions, EventSerializer serializer) {
        var node = ManagementFactory.getRuntimeMXBean().getName() + "/" + UUID.randomUUID();
        return new GraphTokenStore(transactions, serializer, node, CLAIM);
    }

    @Bean(destroyMethod = "close")
    GraphProgress progress(Graph graph) {
        return new GraphProgress(graph, BEAT);
    }

    @Bean
    Describer describer(EventSerializer serializer) {
        return event -> new Described(EventTypes.of(event.getClass()).name(),
                serializer.serialize(event, String.class).getData());
    }

    @Bean
    GraphProjector projector(GraphTransactions transactions, DebateLog log, Describer describer,
            GraphProgress progress) {
        return new GraphProjector(transactions, log, describer::describe, progress::reached);
    }

    @Bean
    ConfigurerModule graphProcessor(GraphProjector projector, GraphTransactions transactions,
            GraphTokenStore tokens, Settings settings) {
        var processor = new GraphProcessor.Settings(settings.graph().batch(), SEGMENTS, SEGMENTS);
        return configurer -> GraphProcessor.configure(configurer.eventProcessing(), projector, transactions,
                tokens,
                processor);
    }
}
