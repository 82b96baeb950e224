package dev.rejoinder.domain.interchange.argdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.rejoinder.domain.interchange.Loss.Treatment;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapTarget;
import dev.rejoinder.domain.interchange.argdown.Drawing.Plan;
import dev.rejoinder.domain.relation.RelationKind;
import tools.jackson.databind.node.ObjectNode;

/// Draws the relations that no line of Argdown can draw, and that are data of a reference to their first premise:
/// `[A] {relates: {kind: preference, to: "[B]", with: ["[C]"]}}`.
final class DataDrawing {

    static final String TO = "to";

    static final String WITH = "with";

    private final Map<Element, String> names;

    private final Set<String> statements;

    private final Drawing drawing;

    private final Losses losses;

    /// @param names the keys of the statements
    DataDrawing(Map<Element, String> names, Set<String> statements, Drawing drawing, Losses losses) {
        this.names = names;
        this.statements = statements;
        this.drawing = drawing;
        this.losses = losses;
    }

    private record Placed(long position, String key, ObjectNode data) {}

    /// Draws them all, in the order of the document; those that bear on relations as soon as these are there.
    void draw(Awaiting awaiting) {
        statements.forEach(awaiting::there);
        var placed = new ArrayList<Placed>();
        names.forEach((element, key) -> {
            for (var member : element.members()) {
                if (member.content() == null
                        && member.data().path(Marks.RELATES) instanceof ObjectNode data) {
                    placed.add(new Placed(member.position(), key, data));
                }
            }
        });
        placed.sort(Comparator.comparingLong(Placed::position));
        placed.forEach(
                relation -> awaiting.when(Words.of(relation.data(), TO), Words.of(relation.data(), Marks.ID),
                        () -> draw(relation.key(), relation.data())));
    }

    private void draw(String key, ObjectNode data) {
        var rest = data.deepCopy();
        var kind = kind(Words.take(rest, StandIns.KIND));
        var to = Words.take(rest, TO);
        var premises = premises(key, rest);
        if (kind.isEmpty() || !statements.containsAll(premises)) {
            losses.lose(key, Marks.RELATES, Treatment.LEFT_OUT,
                    "The data does not say how it bears on '%s', or with what".formatted(to));
            return;
        }
        var target = statements.contains(to) ? MapTarget.statement(to) : MapTarget.relation(to);
        var derived = Keys.line(key, word(kind.get()), to);
        drawing.checked(new Plan(Words.take(rest, Marks.ID), derived, kind.get(), premises, target))
                .ifPresent(plan -> draw(plan, RelationData.of(rest, List.of())));
    }

    private static List<String> premises(String first, ObjectNode data) {
        var premises = new ArrayList<>(List.of(first));
        data.path(WITH).forEach(premise -> premises.add(premise.asString("")));
        data.remove(WITH);
        return premises;
    }

    private void draw(Plan plan, RelationData data) {
        if (drawing.same(plan).isPresent()) {
            losses.warn(plan.name(), "duplicate", Treatment.MERGED, "Another relation says the same");
            return;
        }
        var drawn = drawing.draw(plan, data);
        Words.put(drawn.foreign(), "data", data.rest());
    }

    private static Optional<RelationKind> kind(String word) {
        for (var kind : RelationKind.values()) {
            if (word(kind).equals(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /// The kind as a word in data.
    static String word(RelationKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
