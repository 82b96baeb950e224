package dev.rejoinder.api.explorer;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import dev.rejoinder.api.refusal.BadRequest;
import dev.rejoinder.api.transport.Outages;
import dev.rejoinder.projections.debates.DebateView;
import dev.rejoinder.projections.debates.Debates;
import dev.rejoinder.projections.graph.Graph;
import dev.rejoinder.projections.graph.GraphUnavailable;

/// Reads the courses of the debates that changed last before anybody asks for them, as far as there is room: a debate
/// of ten thousand statements opens as fast as one of a hundred, also after a start and after an import. A debate that
/// is changing right now waits until it pauses.
@Component
final class CoursesAhead {

    private static final Logger LOG = LoggerFactory.getLogger(CoursesAhead.class);

    private static final int DEBATES_MAX = 30;

    private static final int CHANGES_READ_AT_ONCE = 500;

    private final Graph graph;

    private final CourseShelf shelf;

    private final ReentrantLock reading = new ReentrantLock();

    private Map<UUID, Long> versions = Map.of();

    CoursesAhead(Graph graph, CourseShelf shelf) {
        this.graph = graph;
        this.shelf = shelf;
    }

    @Scheduled(fixedRateString = "PT3S", initialDelayString = "PT1S")
    void readAhead() {
        if (!reading.tryLock()) {
            return;
        }
        try {
            var now = new HashMap<UUID, Long>();
            var debates = new Debates(graph).changedLast(DEBATES_MAX);
            debates.forEach(debate -> now.put(debate.id(), debate.version()));
            debates.stream().filter(this::isDue).forEach(this::read);
            versions = now;
        } catch (GraphUnavailable outage) {
            LOG.debug("Courses wait for the graph: {}", Outages.reason(outage));
        } finally {
            reading.unlock();
        }
    }

    private boolean isDue(DebateView debate) {
        var behind = debate.version() - shelf.version(debate.id());
        return debate.version() == versions.getOrDefault(debate.id(), 0L)
                && (behind > CHANGES_READ_AT_ONCE || behind == debate.version())
                && shelf.hasRoom(Math.min(LivingCourse.THINGS_MAX,
                        debate.counts().statements() + debate.counts().relations()));
    }

    private void read(DebateView debate) {
        try {
            shelf.read(debate.id(), 0);
        } catch (BadRequest notYet) {
            LOG.debug("The course of debate {} waits: {}", debate.id(), notYet.getMessage());
        }
    }
}
