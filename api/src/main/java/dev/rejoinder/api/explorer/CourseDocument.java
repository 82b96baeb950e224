package dev.rejoinder.api.explorer;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.rejoinder.domain.layout.MapLayout;
import dev.rejoinder.projections.courses.Held;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/// A course as JSON: all of it, or what changed after a version, with things by their numbers. What repeats is a number
/// in a list of words; what does not last ends with the version that ended it.
///
/// @param left how many statements and relations the debate has beyond those of the course
record CourseDocument(UUID debate, LivingCourse course, long left, long after) {

    private static final String FORMAT = "rejoinder-course";

    private static final int PERCENT = 100;

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var json = JsonMapper.shared().createGenerator(bytes)) {
            json.writeStartObject();
            json.writeStringProperty("format", FORMAT);
            json.writeStringProperty("debate", debate.toString());
            json.writeNumberProperty("after", after);
            json.writeNumberProperty("version", course.version());
            json.writeNumberProperty("left", left);
            json.writePOJOProperty("titles",
                    course.debate().titles().stream().map(CourseDocument::held).toList());
            json.writePOJOProperty("closings",
                    course.debate().closings().stream().map(CourseDocument::interval).toList());
            json.writePOJOProperty("labels", course.debate().labels());
            json.writePOJOProperty("roles", Thing.ROLES);
            writeThings(json);
            writeChanges(json);
            writeVerdicts(json);
            writePlaces(json);
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    /// For each thing: its number, identifier, role, first version, target, contents, marks and withdrawals.
    private void writeThings(JsonGenerator json) {
        json.writeName("things");
        json.writeStartArray();
        for (var number = 0; number < course.things().size(); number++) {
            var thing = course.things().get(number);
            if (isNew(thing)) {
                json.writePOJO(
                        List.of(number, thing.id(), thing.role(), thing.since(), number(thing.target()),
                                contents(thing), thing.marks().stream().map(CourseDocument::held).toList(),
                                thing.withdrawals().stream().map(CourseDocument::interval).toList()));
            }
        }
        json.writeEndArray();
    }

    private boolean isNew(Thing thing) {
        return thing.since() > after || isNew(thing.contents()) || isNew(thing.marks())
                || isNew(thing.withdrawals());
    }

    private boolean isNew(List<Held> facts) {
        return facts.stream().anyMatch(fact -> fact.since() > after
                || (fact.until() > after && fact.until() != Held.LASTING));
    }

    private List<List<Object>> contents(Thing thing) {
        return thing.contents().stream()
                .map(fact -> thing.isStatement() ? held(fact) : held(number(fact.value()), fact))
                .toList();
    }

    private static List<Object> held(Held fact) {
        return held(fact.value(), fact);
    }

    private static List<Object> held(Object value, Held fact) {
        return fact.until() == Held.LASTING
                ? List.of(value, fact.since())
                : List.of(value, fact.since(), fact.until());
    }

    private static List<Long> interval(Held fact) {
        return fact.until() == Held.LASTING ? List.of(fact.since()) : List.of(fact.since(), fact.until());
    }

    private int number(String id) {
        return id.isEmpty() ? LivingCourse.NOTHING : course.number(id).orElse(LivingCourse.NOTHING);
    }

    /// For each change in order: its type and participant, by their numbers in lists, the milliseconds since the one
    /// before it, or since 1970, and the number of the thing that it is about.
    private void writeChanges(JsonGenerator json) {
        var types = new LinkedHashMap<String, Integer>();
        var participants = new LinkedHashMap<String, Integer>();
        var rows = new ArrayList<List<Long>>();
        var last = 0L;
        for (var change : course.changes(after)) {
            var now = change.at().toEpochMilli();
            rows.add(List.of((long) index(types, change.type()),
                    (long) index(participants, change.participant()),
                    now - last, (long) change.thing()));
            last = now;
        }
        json.writePOJOProperty("changes", Map.of("types", List.copyOf(types.keySet()), "participants",
                List.copyOf(participants.keySet()), "rows", rows));
    }

    private static int index(Map<String, Integer> words, String word) {
        return words.computeIfAbsent(word, _ -> words.size());
    }

    /// For each verdict in order: the number of its thing, its first version, the number of its label in
    /// `names`, and its strength in hundredths.
    private void writeVerdicts(JsonGenerator json) {
        var labels = new LinkedHashMap<String, Integer>();
        var rows = new ArrayList<List<Long>>();
        course.verdicts(after)
                .forEach(verdict -> rows.add(List.of((long) verdict.thing(), verdict.since(),
                        (long) index(labels, verdict.label().name()),
                        Math.round(verdict.strength() * PERCENT))));
        json.writePOJOProperty("verdicts", Map.of("names", List.copyOf(labels.keySet()), "rows", rows));
    }

    /// For each thing that has come, or all once one of them moved: its number, and the left and upper edge, width and
    /// height of its box, in whole units.
    private void writePlaces(JsonGenerator json) {
        var layout = course.layout();
        var rows = new ArrayList<List<Long>>();
        for (var number = 0; number < course.things().size(); number++) {
            var thing = course.things().get(number);
            var element = layout.indexOf(thing.id());
            if (element != MapLayout.NONE && (course.movedAt() > after || thing.since() > after)) {
                rows.add(List.of((long) number, Math.round(layout.x(element)), Math.round(layout.y(element)),
                        Math.round(layout.width(element)), Math.round(layout.height(element))));
            }
        }
        json.writePOJOProperty("places", Map.of("width", Math.round(layout.width()), "height",
                Math.round(layout.height()), "rows", rows));
    }
}
