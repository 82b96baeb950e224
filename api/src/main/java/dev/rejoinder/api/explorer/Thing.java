package dev.rejoinder.api.explorer;

import java.util.List;
import java.util.stream.Stream;

import dev.rejoinder.domain.layout.LayoutGraph;
import dev.rejoinder.projections.courses.Held;
import dev.rejoinder.projections.courses.RelationCourse;
import dev.rejoinder.projections.courses.StatementCourse;

/// A statement or a relation of a course.
///
/// @param role its kind, as a number in the list of roles
/// @param since the version with which it came
/// @param target what a relation bears on, and what a question asks about; empty where there is nothing
/// @param contents the texts of a statement, the premises of a relation
/// @param marks the speakers of a statement, the schemes of a relation
record Thing(String id, int role, long since, String target, List<Held> contents, List<Held> marks,
        List<Held> withdrawals) {

    /// How statements and relations are called in a course, by number; the statements come first.
    static final List<String> ROLES =
            List.of("CLAIM", "EVIDENCE", "QUESTION", "SUPPORT", "ATTACK", "REPHRASE", "PREFERENCE");

    private static final int FIRST_OF_RELATIONS = ROLES.indexOf("SUPPORT");

    Thing {
        contents = List.copyOf(contents);
        marks = List.copyOf(marks);
        withdrawals = List.copyOf(withdrawals);
    }

    static Thing of(StatementCourse course) {
        return new Thing(course.id(), ROLES.indexOf(course.kind().name()), course.since(), course.about(),
                course.wordings(), course.speakers(), course.withdrawals());
    }

    static Thing of(RelationCourse course) {
        return new Thing(course.id(), ROLES.indexOf(course.kind().name()), course.since(), course.target(),
                course.premises(), course.schemes(), course.withdrawals());
    }

    boolean isStatement() {
        return role < FIRST_OF_RELATIONS;
    }

    /// What a layout has to be told of it after a version.
    Stream<Telling> tellings(long after) {
        var contentsSince = contents.stream().filter(fact -> fact.since() > after);
        if (!isStatement()) {
            return contentsSince.map(premise -> new Telling(premise.since(), id,
                    layout -> layout.relation(id, List.of(premise.value()), target)));
        }
        var wordings = contentsSince.map(
                wording -> new Telling(wording.since(), id, layout -> layout.statement(id, wording.value())));
        var about = Stream.of(target).filter(asked -> !asked.isEmpty() && since > after)
                .map(asked -> new Telling(since, id, layout -> layout.question(id, asked)));
        return Stream.concat(wordings, about);
    }

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
}
