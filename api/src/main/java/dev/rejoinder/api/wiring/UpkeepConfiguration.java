package dev.rejoinder.api.wiring;

import java.time.Duration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import dev.rejoinder.projections.drawing.GraphProjector;
import dev.rejoinder.projections.graph.Graph;
import dev.rejoinder.projections.graph.GraphTransactions;
import dev.rejoinder.projections.log.DebateLog;
import dev.rejoinder.projections.rebuild.AheadCheck;
import dev.rejoinder.projections.rebuild.Rebuild;
import dev.rejoinder.projections.rebuild.RebuildTerms;
import dev.rejoinder.projections.rebuild.Rebuilder;
import dev.rejoinder.projections.rebuild.Rebuilds;
import dev.rejoinder.projections.rebuild.Reconciliation;

/// What keeps the graph true to the log: rebuilds, reconciliation, and the check before it is served.
@Configuration(proxyBeanMethods = false)
class UpkeepConfiguration {

    private static final Duration REBUILD_CUT_OFF = Duration.ofMinutes(2);

    private static final Duration SILENCE = Duration.ofSeconds(15);

    private static final Duration PAUSE = Duration.ofMillis(500);

    @Bean
    Rebuild rebuild(Graph graph, GraphTransactions transactions, DebateLog log, GraphProjector projector,
            Settings settings) {
        var threads = settings.graph().rebuildThreads();
        var terms = new RebuildTerms(threads == 0 ? RebuildTerms.threadsOfThisMachine() : threads, SILENCE,
                PAUSE);
        return new Rebuild(graph, transactions, log, projector, terms);
    }

    @Bean
    Rebuilds rebuilds(Rebuild rebuild) {
        return rebuild.rebuilds();
    }

    @Bean(destroyMethod = "close")
    Rebuilder rebuilder(Rebuild rebuild) {
        return new Rebuilder(rebuild);
    }

    @Bean
    Reconciliation reconciliation(Graph graph, DebateLog log, GraphProjector projector, Rebuild rebuild) {
        return new Reconciliation(graph, log, projector, rebuild, REBUILD_CUT_OFF);
    }

    @Bean
    GraphGuard graphGuard(Graph graph, DebateLog log, Rebuild rebuild, Settings settings) {
        return new GraphGuard(new AheadCheck(graph, log), rebuild, settings.graph().rebuild());
    }
}
