package dev.rejoinder.api.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.axonframework.eventhandling.EventMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.GraphDatabase;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.projections.changes.Described;
import dev.rejoinder.projections.drawing.GraphProjector;
import dev.rejoinder.projections.graph.Graph;
import dev.rejoinder.projections.graph.GraphTransactions;
import dev.rejoinder.projections.log.DebateLog;
import dev.rejoinder.projections.rebuild.Rebuild;
import dev.rejoinder.projections.rebuild.RebuildTerms;
import dev.rejoinder.projections.rebuild.Rebuilder;
import dev.rejoinder.projections.rebuild.Reconciliation;

@ExtendWith(OutputCaptureExtension.class)
class LosingTheGraphTests {

    private static final Duration LIMIT = Duration.ofSeconds(10);

    @Test
    void costsUpkeepOneLine(CapturedOutput output) {
        var log = new OneDebate();
        try (var graph = new Graph(GraphDatabase.driver("bolt://127.0.0.1:1"), LIMIT)) {
            var transactions = new GraphTransactions(graph, LIMIT);
            var projector = new GraphProjector(transactions, log, _ -> new Described("", ""), _ -> {});
            var rebuild = new Rebuild(graph, transactions, log, projector,
                    new RebuildTerms(1, LIMIT, LIMIT));
            var upkeep = new Upkeep(new Reconciliation(graph, log, projector, rebuild, LIMIT),
                    new Rebuilder(rebuild));

            upkeep.reconcile();
            upkeep.takeUpRebuilds();
        }
        assertThat(output.getAll().lines().filter(line -> line.contains("could not be compared"))).hasSize(1);
        assertThat(output.getAll()).doesNotContain("\tat ").doesNotContain("Exception");
    }

    private record OneDebate() implements DebateLog {

        private static final Head HEAD = new Head(new DebateId(UUID.randomUUID()), 1, "");

        @Override
        public List<Head> heads(Optional<UUID> after, int limit) {
            return after.isEmpty() ? List.of(HEAD) : List.of();
        }

        @Override
        public Optional<Head> head(DebateId debateId) {
            return Optional.of(HEAD);
        }

        @Override
        public List<? extends EventMessage<?>> events(DebateId debateId, long first, long last) {
            return List.of();
        }
    }
}
