package dev.rejoinder.projections.drawing;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

import org.axonframework.config.Configuration;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.StreamableMessageSource;

import dev.rejoinder.domain.debate.Stamp;
import dev.rejoinder.projections.graph.GraphTransactions;

/// The streaming processor that feeds the projector: the events of a debate in order, many debates at once.
public final class GraphProcessor {

    /// The name of the processor and of its tokens.
    public static final String NAME = "graph";

    private static final long CLAIM_INTERVAL_MILLIS = 2_000;

    private GraphProcessor() {}

    /// How the processor works. The number of segments is for ever: it is fixed when a graph is first filled.
    public record Settings(int batchSize, int segments, int workers) {

        /// What suits one machine.
        public static final Settings DEFAULT = new Settings(256, 4, 4);

        public Settings {
            if (workers < segments) {
                throw new IllegalArgumentException("%d workers cannot hold the claims of %d segments"
                        .formatted(workers, segments));
            }
        }
    }

    /// Registers the processor with Axon; errors stop a segment until its batch succeeds, and skip nothing.
    public static void configure(EventProcessingConfigurer configurer, GraphProjector projector,
            GraphTransactions transactions, TokenStore tokens, Settings settings) {
        configurer.registerEventHandler(_ -> projector)
                .assignHandlerInstancesMatching(NAME, GraphProjector.class::isInstance)
                .registerTokenStore(NAME, _ -> tokens)
                .registerTransactionManager(NAME, _ -> transactions)
                .registerListenerInvocationErrorHandler(NAME, _ -> PropagatingErrorHandler.instance())
                .registerErrorHandler(NAME, _ -> PropagatingErrorHandler.instance())
                .registerSequencingPolicy(NAME, _ -> event -> event.getMetaData().get(Stamp.DEBATE_ID))
                .registerPooledStreamingEventProcessor(NAME, Configuration::eventStore,
                        (configuration, builder) -> pooled(configuration, builder, settings));
    }

    private static PooledStreamingEventProcessor.Builder pooled(Configuration configuration,
            PooledStreamingEventProcessor.Builder builder, Settings settings) {
        return builder.batchSize(settings.batchSize())
                .initialSegmentCount(settings.segments())
                .initialToken(StreamableMessageSource::createTailToken)
                .tokenClaimInterval(CLAIM_INTERVAL_MILLIS)
                .enableCoordinatorClaimExtension()
                .coordinatorExecutor(executor(configuration, "coordinator", 1))
                .workerExecutor(executor(configuration, "worker", settings.workers()));
    }

    private static ScheduledExecutorService executor(Configuration configuration, String role, int threads) {
        var executor = Executors.newScheduledThreadPool(threads,
                Thread.ofPlatform().daemon().name(NAME + " " + role + " ", 0).factory());
        configuration.onShutdown(executor::shutdown);
        return executor;
    }
}
