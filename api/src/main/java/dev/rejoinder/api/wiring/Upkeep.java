package dev.rejoinder.api.wiring;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import dev.rejoinder.api.transport.Outages;
import dev.rejoinder.projections.graph.GraphUnavailable;
import dev.rejoinder.projections.log.LogUnavailable;
import dev.rejoinder.projections.rebuild.Rebuilder;
import dev.rejoinder.projections.rebuild.Reconciliation;

/// Compares log and graph twice a minute, and brings on what stayed behind. Takes up rebuilds that nobody carries out:
/// those of nodes that were cut off, of this one before it was started again too.
@Component
final class Upkeep {

    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);

    private final Reconciliation reconciliation;

    private final Rebuilder rebuilder;

    Upkeep(Reconciliation reconciliation, Rebuilder rebuilder) {
        this.reconciliation = reconciliation;
        this.rebuilder = rebuilder;
    }

    @Scheduled(fixedRateString = "PT5S", initialDelayString = "PT1S")
    void takeUpRebuilds() {
        rebuilder.takeUp();
    }

    @Scheduled(fixedDelayString = "PT30S", initialDelayString = "PT30S")
    void reconcile() {
        try {
            var findings = reconciliation.pass();
            if (!findings.quarantined().isEmpty()) {
                LOG.error("Debates in quarantine, their later events wait: {}", findings.quarantined());
            }
        } catch (GraphUnavailable | LogUnavailable outage) {
            LOG.warn("Log and graph could not be compared: {}", Outages.reason(outage));
        }
    }
}
