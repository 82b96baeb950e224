package dev.rejoinder.api.explorer;

import java.util.List;
import java.util.stream.Stream;

import dev.rejoinder.domain.layout.LayoutGraph;
import dev.rejoinder.projections.courses.Held;
import dev.rejoinder.projections.courses.RelationCourse;
import dev.rejoinder.projections.courses.StatementCourse;

/// A statement or a relation of a course.
sealed interface Thing {

    /// How statements and relations are called in a course, by number.
    List<String> ROLES =
            List.of("CLAIM", "EVIDENCE", "QUESTION", "SUPPORT", "ATTACK", "REPHRASE", "PREFERENCE");

    String id();

    /// Its kind, as a number in the list of roles.
    int role();

    /// The version with which it came.
    long since();

    /// What a relation bears on, and what a question asks about; empty where there is nothing.
    String target();

    /// The texts of a statement, the premises of a relation.
    List<Held> contents();

    /// The speakers of a statement, the schemes of a relation.
    List<Held> marks();

    List<Held> withdrawals();

    /// What a layout has to be told of it after a version.
    Stream<Telling> tellings(long after);

    /// Something to tell a layout, and the version that it came with.
    record Telling(long since, String id, Event event) {

        void tell(LayoutGraph layout) {
            event.tell(layout);
        }
    }

    /// What changes a layout.
    @FunctionalInterface
    interface Event {
        void tell(LayoutGraph layout);
    }

    /// A statement.
    record Said(StatementCourse course) implements Thing {

        @Override
        public String id() {
            return course.id();
        }

        @Override
        public int role() {
            return ROLES.indexOf(course.kind().name());
        }

        @Override
        public long since() {
            return course.since();
        }

        @Override
        public String target() {
            return course.about();
        }

        @Override
        public List<Held> contents() {
            return course.wordings();
        }

        @Override
        public List<Held> marks() {
            return course.speakers();
        }

        @Override
        public List<Held> withdrawals() {
            return course.withdrawals();
        }

        @Override
        public Stream<Telling> tellings(long after) {
            var wordings = course.wordings().stream().filter(wording -> wording.since() > after)
                    .map(wording -> new Telling(wording.since(), id(),
                            layout -> layout.statement(id(), wording.value())));
            var about = Stream.of(course.about()).filter(target -> !target.isEmpty() && since() > after)
                    .map(target -> new Telling(since(), id(), layout -> layout.question(id(), target)));
            return Stream.concat(wordings, about);
        }
    }

    /// A relation.
    record Drawn(RelationCourse course) implements Thing {

        @Override
        public String id() {
            return course.id();
        }

        @Override
        public int role() {
            return ROLES.indexOf(course.kind().name());
        }

        @Override
        public long since() {
            return course.since();
        }

        @Override
        public String target() {
            return course.target();
        }

        @Override
        public List<Held> contents() {
            return course.premises();
        }

        @Override
        public List<Held> marks() {
            return course.schemes();
        }

        @Override
        public List<Held> withdrawals() {
            return course.withdrawals();
        }

        @Override
        public Stream<Telling> tellings(long after) {
            return course.premises().stream().filter(premise -> premise.since() > after)
                    .map(premise -> new Telling(premise.since(), id(),
                            layout -> layout.relation(id(), List.of(premise.value()), target())));
        }
    }
}
