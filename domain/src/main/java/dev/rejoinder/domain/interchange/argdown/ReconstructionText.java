package dev.rejoinder.domain.interchange.argdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.SchemeNames;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.relation.Scheme;
import tools.jackson.databind.node.ObjectNode;

/// Writes premises, inferences and conclusions. A conclusion stands for the target where that is attacked, or is a
/// relation.
final class ReconstructionText {

    private final Layout layout;

    private final String argument;

    private final StringBuilder text = new StringBuilder();

    private final Map<String, Integer> numbers = new HashMap<>();

    private final List<String> between = new ArrayList<>();

    private int count;

    /// @param argument the key that the last step has where its data gives it no other
    ReconstructionText(Layout layout, String argument) {
        this.layout = layout;
        this.argument = argument;
    }

    /// The premises, inferences and conclusions, and an empty line.
    String text() {
        return text + "\n";
    }

    /// Adds a step.
    void add(MappedRelation step, ObjectNode foreign, boolean last) {
        var data = Foreign.nothing();
        var id = layout.names().id(step.key());
        var derived = last ? argument : Keys.step(argument, layout.names().id(step.target().key()));
        Words.put(data, Marks.ID, id.equals(derived) ? "" : id);
        data.setAll(Foreign.object(foreign, "data"));
        RelationData.put(data, step);
        var undercuts = layout.below(step.key()).stream().filter(LineText::isUndercut)
                .map(line -> line.text(layout.names())).collect(Collectors.joining());
        add(step, rules(foreign, step.scheme()), data, undercuts);
    }

    /// Adds a step that is there already, as another argument has it.
    void addAgain(MappedRelation step, ObjectNode also) {
        add(step, rules(also, Scheme.NONE), Foreign.object(also, "data").deepCopy(), "");
    }

    private void add(MappedRelation step, String rules, ObjectNode data, String below) {
        step.premises().stream().filter(premise -> !numbers.containsKey(premise))
                .forEach(premise -> number(premise, layout.names().reference(premise)));
        if (data.has(Uses.USES) || !between.equals(step.premises())) {
            var uses = data.putArray(Uses.USES);
            step.premises().forEach(premise -> uses.add(String.valueOf(numbers.get(premise))));
        }
        if (standsIn(step)) {
            data.put(StandIns.KIND, DataDrawing.word(step.kind()));
        }
        var inference = (rules + StatementText.data(data)).strip();
        text.append(inference.isEmpty() ? "----" : "-- %s --".formatted(inference)).append('\n')
                .append(below);
        between.clear();
        number(step.target().key(), conclusion(step));
    }

    private void number(String key, String written) {
        numbers.put(key, ++count);
        between.add(key);
        text.append("(%d) %s\n".formatted(count, written));
    }

    /// Whether the conclusion stands for what the relation bears on.
    private static boolean standsIn(MappedRelation relation) {
        return relation.kind() == RelationKind.ATTACK || relation.target().isRelation();
    }

    private static String rules(ObjectNode foreign, Scheme scheme) {
        var rules = foreign.path("rules").valueStream().map(rule -> Escaping.rule(rule.asString("")))
                .filter(rule -> !rule.isEmpty()).toList();
        var first = foreign.path("rules").path(0).asString("");
        var same = scheme.equals(Scheme.NONE) || SchemeNames.read(first).equals(scheme);
        return same ? String.join(", ", rules) : RelationData.rule(scheme);
    }

    private String conclusion(MappedRelation relation) {
        var target = layout.targetTitle(relation);
        if (!standsIn(relation)) {
            return "[%s]".formatted(target);
        }
        if (!relation.target().isRelation()) {
            return "It is not the case: @[%s]\n  -> [%s]".formatted(target, target);
        }
        return relation.kind() == RelationKind.SUPPORT
                ? "It is conclusive: @<%s>\n  +> <%s>".formatted(target, target)
                : "It is not conclusive: @<%s>\n  _> <%s>".formatted(target, target);
    }
}
