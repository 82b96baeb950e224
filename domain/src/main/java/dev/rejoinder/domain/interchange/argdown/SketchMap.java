package dev.rejoinder.domain.interchange.argdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.Loss.Treatment;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapTarget;
import dev.rejoinder.domain.interchange.MappedStatement;

/// Makes a map of a sketch: first the statements, then the steps of arguments, then the lines between statements, and
/// then whatever bears on relations.
final class SketchMap {

    private final Sketch sketch;

    private final Losses losses;

    private final Keys keys = new Keys();

    private final Map<Element, String> names = new LinkedHashMap<>();

    private final Set<String> statementKeys = new HashSet<>();

    private final Drawing drawing;

    private SketchMap(Sketch sketch, Losses losses) {
        this.sketch = sketch;
        this.losses = losses;
        drawing = new Drawing(keys, losses);
    }

    /// The map of the sketch.
    static DocumentMap of(Sketch sketch, Losses losses) {
        return new SketchMap(sketch, losses).map();
    }

    private DocumentMap map() {
        var standIns = StandIns.of(sketch);
        name(statements(standIns));
        statementKeys.addAll(names.values());
        new RelationDrawing(sketch, names, drawing, losses).draw(standIns,
                new DataDrawing(names, statementKeys, drawing, losses));
        var statements = new ArrayList<MappedStatement>();
        var reading = new StatementReading(losses);
        names.forEach((element, key) -> {
            var told = StatementData.of(Marks.withoutKey(element.data()));
            statements.add(asking(reading.statement(element, key, told), told.about()));
        });
        var locutions = new LocutionReading(names, statementKeys, losses).read();
        return new DocumentMap(HeadingReading.heading(sketch, losses), statements, drawing.relations(),
                locutions);
    }

    /// What becomes a statement: all statements but those that only stand for something, and all arguments that are
    /// not reconstructed.
    private List<Element> statements(StandIns standIns) {
        Set<Element> standing = new HashSet<>();
        for (var argument : sketch.elements()) {
            standIns.of(argument).ifPresent(_ -> standing.add(argument.steps().getLast().conclusion()));
        }
        Map<Element, Long> positions = new HashMap<>();
        sketch.elements().forEach(element -> positions.put(element, element.position()));
        return sketch.elements().stream()
                .filter(element -> element.steps().isEmpty() && !standing.contains(element))
                .sorted(Comparator.comparing(positions::get)).toList();
    }

    private void name(List<Element> elements) {
        for (var element : elements) {
            var own = Words.of(element.data(), Marks.ID);
            var taken = keys.take(own);
            if (!taken && !own.isEmpty()) {
                losses.warn(own, "identifier", Treatment.REPLACED,
                        "Something else is called so, or nothing can be");
            }
            names.put(element, taken ? own : "");
        }
        names.replaceAll((element, own) -> own.isEmpty() ? keys.unique(derived(element)) : own);
    }

    private static String derived(Element element) {
        var title = element.title();
        if (title == null) {
            return Keys.quoted(Words.inOneLine(StatementReading.words(element)));
        }
        return element.isArgument() ? Keys.argument(title) : Keys.statement(title);
    }

    private MappedStatement asking(MappedStatement statement, String about) {
        if (about.isEmpty()) {
            return statement;
        }
        if (statementKeys.contains(about)) {
            return statement.about(MapTarget.statement(about));
        }
        if (drawing.of(about).isEmpty()) {
            losses.lose(statement.key(), "about", Treatment.LEFT_OUT,
                    "It asks about '%s', which is not there".formatted(about));
            return statement;
        }
        return statement.about(MapTarget.relation(about));
    }
}
