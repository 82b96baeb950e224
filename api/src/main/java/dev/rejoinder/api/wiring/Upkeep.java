package dev.rejoinder.api.wiring;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import dev.rejoinder.projections.rebuild.Reconciliation;

/// Compares log and graph twice a minute, and brings on what stayed behind.
@Component
final class Upkeep {

    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);

    private final Reconciliation reconciliation;

    Upkeep(Reconciliation reconciliation) {
        this.reconciliation = reconciliation;
    }

    @Scheduled(fixedDelayString = "PT30S", initialDelayString = "PT30S")
    void reconcile() {
        var findings = reconciliation.pass();
        if (!findings.quarantined().isEmpty()) {
            LOG.error("Debates in quarantine, their later events wait: {}", findings.quarantined());
        }
    }
}
