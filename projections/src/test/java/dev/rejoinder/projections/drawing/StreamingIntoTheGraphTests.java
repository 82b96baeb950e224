package dev.rejoinder.projections.drawing;

import static dev.rejoinder.projections.trial.TestGraph.GRAPH;
import static dev.rejoinder.projections.trial.TestGraph.TRANSACTIONS;
import static dev.rejoinder.projections.trial.TestGraph.digest;
import static dev.rejoinder.projections.trial.TestGraph.version;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;

import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.statement.Scope;
import dev.rejoinder.domain.statement.StatementEvent.ClaimAdded;
import dev.rejoinder.domain.statement.StatementId;
import dev.rejoinder.domain.statement.Wording;
import dev.rejoinder.projections.graph.GraphTokenStore;
import dev.rejoinder.projections.progress.GraphProgress;
import dev.rejoinder.projections.trial.Histories;
import dev.rejoinder.projections.trial.MemoryLog;
import dev.rejoinder.projections.trial.Story;
import dev.rejoinder.projections.trial.TestGraph;

class StreamingIntoTheGraphTests {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final MemoryLog log = new MemoryLog();

    private final GraphProgress progress = new GraphProgress(GRAPH, Duration.ofHours(1));

    private final Configuration axon = axon();

    @BeforeEach
    void start() {
        TestGraph.write("MATCH (t:ProcessorToken {processor: 'graph'}) DELETE t RETURN 1 AS done", Map.of());
        axon.start();
    }

    @AfterEach
    void stop() {
        axon.shutdown();
        progress.close();
    }

    @Test
    void drawsAsARebuildWouldAndSaysSo() {
        var stories = LongStream.range(51, 57).mapToObj(seed -> Histories.random(seed, 60)).toList();
        for (var version = 1; version <= 60; version++) {
            for (var story : stories) {
                axon.eventStore().publish(story.messages(version, version));
            }
        }

        for (var story : stories) {
            assertThat(progress.await(story.debateId(), 60, PATIENCE)).isEqualTo(60);
            var live = digest(story.debateId());
            TestGraph.rebuild(new MemoryLog(story)).debate(story.debateId());
            assertThat(digest(story.debateId())).isEqualTo(live);
        }
    }

    @Test
    void goesOnAroundADebateThatTheGraphRefuses() {
        var claim = new StatementId(UUID.randomUUID());
        var first = Story.opened();
        var second = Story.opened();
        List.of(first, second).forEach(story -> {
            story.tell(new ClaimAdded(claim, story.debateId(), new Wording("Engines weave.", ""), Scope.ANY));
            axon.eventStore().publish(story.messages());
        });
        var sound = Histories.random(57, 30);
        axon.eventStore().publish(sound.messages());

        assertThat(progress.await(sound.debateId(), 30, PATIENCE)).isEqualTo(30);
        await().atMost(PATIENCE)
                .until(() -> !GRAPH
                        .read("""
                                MATCH (d:Debate) WHERE d.id IN $ids AND d.quarantinedVersion = 2
                                RETURN d.id AS id
                                """,
                                Map.of("ids",
                                        List.of(first.debateId().toString(), second.debateId().toString())))
                        .isEmpty());
        assertThat(version(first.debateId()) + version(second.debateId())).isEqualTo(3);
    }

    private Configuration axon() {
        var projector = new GraphProjector(TRANSACTIONS, log, TestGraph::describe, progress::reached);
        var tokens = new GraphTokenStore(TRANSACTIONS, Jackson3Serializer.builder().build(), "here",
                Duration.ofSeconds(10));
        var configurer = DefaultConfigurer.defaultConfiguration()
                .configureEmbeddedEventStore(_ -> new InMemoryEventStorageEngine());
        GraphProcessor.configure(configurer.eventProcessing(), projector, TRANSACTIONS, tokens,
                GraphProcessor.Settings.DEFAULT);
        return configurer.buildConfiguration();
    }
}
