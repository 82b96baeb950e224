package dev.rejoinder.api.wiring;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import dev.rejoinder.api.wiring.Settings.Redraw;
import dev.rejoinder.projections.rebuild.AheadCheck;
import dev.rejoinder.projections.rebuild.Rebuild;

/// Looks, before anything is served, whether the graph holds what the log does not, as after the log was restored
/// from an older backup. Such a graph is rebuilt where the settings ask for it or somebody has begun, and refused
/// otherwise.
final class GraphGuard {

    private static final Logger LOG = LoggerFactory.getLogger(GraphGuard.class);

    GraphGuard(AheadCheck check, Rebuild rebuild, Redraw redraw) {
        if (redraw == Redraw.ALL) {
            LOG.info("Rebuilt the graph of {} debates", rebuild.everything());
        }
        var strays = check.strays();
        if (!strays.isEmpty() && rebuild.everythingIsUnderWay()) {
            LOG.info("Going on with the rebuild that was cut off: {} debates", rebuild.everything());
            strays = check.strays();
        }
        if (redraw == Redraw.STRAYS) {
            strays.forEach(stray -> rebuild.debate(stray.debateId()));
            LOG.info("Rebuilt {} debates of which the graph held what the log does not", strays.size());
        } else if (!strays.isEmpty()) {
            var first = strays.getFirst();
            throw new UnusableSettings(
                    ("The graph is ahead of the event store in %d debates (%s is at version %d in"
                            + " the graph and %d in the store);"
                            + " start with --rejoinder.graph.rebuild=strays to rebuild them")
                            .formatted(strays.size(), first.debateId(), first.graphVersion(),
                                    first.logVersion()));
        }
    }
}
