package dev.rejoinder.api.explorer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import dev.rejoinder.api.refusal.BadRequest;
import dev.rejoinder.api.refusal.ErrorCode;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.projections.courses.Courses;
import dev.rejoinder.projections.debates.Debates;
import dev.rejoinder.projections.graph.Graph;
import dev.rejoinder.projections.lists.Pin;
import dev.rejoinder.projections.progress.Drawings;
import dev.rejoinder.projections.progress.Drawings.Drawing;

/// Keeps the courses of the debates that were asked for last, so that each change is read and laid out once for all
/// who follow a debate.
@Component
class CourseShelf {

    private static final int THINGS_MAX = 2 * LivingCourse.THINGS_MAX;

    private final Graph graph;

    private final Drawings drawings;

    private final Map<UUID, Shelved> shelved = new LinkedHashMap<>(16, 0.75f, true);

    CourseShelf(Graph graph) {
        this.graph = graph;
        this.drawings = new Drawings(graph);
    }

    /// A course that whoever reads it locks, the drawing that it was read from, and its whole document.
    private static final class Shelved {

        private LivingCourse course = new LivingCourse();

        private Drawing drawing = new Drawing(0, false);

        private byte[] whole = new byte[0];

        private volatile int things;

        private volatile long version;

        private long left;

        private void renew(Drawing now) {
            course = new LivingCourse();
            whole = new byte[0];
            drawing = now;
            things = 0;
            version = 0;
        }

        private Sheet sheet(UUID debate, long after) {
            if (after > 0 && after <= course.version()) {
                return new Sheet(course.version(),
                        Stream.of(new CourseDocument(debate, course, left, after).bytes()));
            }
            if (whole.length == 0) {
                whole = new CourseDocument(debate, course, left, 0).bytes();
            }
            return new Sheet(course.version(), Stream.of(whole));
        }
    }

    /// A document, and the version that it leads to.
    record Sheet(long version, Stream<byte[]> text) {}

    /// The course of the debate after a version, up to the latest version that the graph holds.
    ///
    /// @throws BadRequest when there is no such debate, or it is just being drawn again
    Sheet read(UUID debate, long after) {
        return with(debate, shelf -> shelf.sheet(debate, after));
    }

    /// What the work makes of the course as it is now.
    ///
    /// @throws BadRequest when there is no such debate, or it is just being drawn again
    <T> T look(UUID debate, Function<LivingCourse, T> work) {
        return with(debate, shelf -> work.apply(shelf.course));
    }

    /// Whether there is room for so many things without taking any from what is kept.
    boolean hasRoom(long things) {
        synchronized (shelved) {
            return things + shelved.values().stream().mapToInt(shelf -> shelf.things).sum() <= THINGS_MAX;
        }
    }

    /// The version up to which the course of the debate was read; 0 where it is not kept.
    long version(UUID debate) {
        synchronized (shelved) {
            var shelf = shelved.get(debate);
            return shelf == null ? 0 : shelf.version;
        }
    }

    private <T> T with(UUID debate, Function<Shelved, T> work) {
        var now = Pin.now(debate);
        var view = new Debates(graph).find(List.of(now)).get(now);
        if (view == null) {
            throw new BadRequest(ErrorCode.UNKNOWN_DEBATE, "There is no debate " + debate);
        }
        var shelf = shelf(debate);
        synchronized (shelf) {
            readOn(new Courses(graph, debate, view.version()), shelf);
            shelf.left = Math.max(0, view.counts().statements() + view.counts().relations() - shelf.things);
            return work.apply(shelf);
        }
    }

    private void readOn(Courses courses, Shelved shelf) {
        var before = drawings.of(new DebateId(courses.debate()));
        if (!before.equals(shelf.drawing)) {
            shelf.renew(before);
        }
        if (shelf.course.version() < courses.version()) {
            shelf.whole = new byte[0];
            shelf.course.readOn(courses);
            shelf.things = shelf.course.things().size();
            shelf.version = shelf.course.version();
        }
        if (before.blank() || !drawings.of(new DebateId(courses.debate())).equals(before)) {
            shelf.renew(before);
            throw new BadRequest(ErrorCode.BEING_REDRAWN,
                    "Debate %s is just being drawn again; ask again".formatted(courses.debate()));
        }
    }

    /// Those that nobody asked for the longest make room.
    private Shelved shelf(UUID debate) {
        synchronized (shelved) {
            var shelf = shelved.computeIfAbsent(debate, _ -> new Shelved());
            var things = shelved.values().stream().mapToInt(each -> each.things).sum();
            var eldest = shelved.values().iterator();
            while (things > THINGS_MAX && shelved.size() > 1) {
                things -= eldest.next().things;
                eldest.remove();
            }
            return shelf;
        }
    }
}
