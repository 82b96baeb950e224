package dev.rejoinder.domain.interchange.argdown;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import dev.rejoinder.domain.interchange.Loss.Treatment;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapTarget;
import dev.rejoinder.domain.interchange.argdown.Drawing.Drawn;
import dev.rejoinder.domain.interchange.argdown.Drawing.Plan;
import dev.rejoinder.domain.interchange.argdown.Element.Member;
import dev.rejoinder.domain.relation.RelationKind;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Draws the steps of arguments as relations. What else is told of an argument goes with its last step.
final class StepDrawing {

    /// Other arguments of the same premises and conclusion.
    static final String ALSO = "also";

    private final Map<Element, String> names;

    private final Drawing drawing;

    private final Losses losses;

    private final Map<Element, String> firsts = new HashMap<>();

    StepDrawing(Map<Element, String> names, Drawing drawing, Losses losses) {
        this.names = names;
        this.drawing = drawing;
        this.losses = losses;
    }

    /// A step, the argument that it belongs to, and its number there, from 1.
    record Place(Element argument, Step step, int number) {

        boolean isLast() {
            return number == argument.steps().size();
        }
    }

    /// Draws the step as a relation to this target. Answers the relation, which may have been there before, or nothing.
    Optional<Drawn> draw(Place place, RelationKind kind, MapTarget target) {
        var step = place.step();
        var told = Marks.withoutKey(step.data());
        if (kind == RelationKind.ATTACK || target.isRelation()) {
            told.remove(StandIns.KIND);
        }
        var data = RelationData.of(told, step.rules());
        var premises = step.premises().stream().map(names::get).toList();
        var plan = drawing
                .checked(new Plan(Words.of(step.data(), Marks.ID), derived(place, target), kind, premises,
                        target));
        return plan.map(checked -> drawing.same(checked).map(before -> added(before, place, data))
                .orElseGet(() -> drawn(checked, place, data)));
    }

    private static String derived(Place place, MapTarget target) {
        var title = place.argument().title();
        var argument = title == null ? "<>" : Keys.argument(title);
        return place.isLast() && title != null ? argument : Keys.step(argument, target.key());
    }

    private Drawn drawn(Plan plan, Place place, RelationData data) {
        var made = drawing.draw(plan, data);
        var key = made.relation().key();
        made.foreign().setAll(leftovers(place, data, key));
        var length = place.argument().steps().size();
        if (length > 1) {
            Chains.put(made.foreign(), firsts.computeIfAbsent(place.argument(), _ -> key), place.number(),
                    length);
        }
        return made;
    }

    private Drawn added(Drawn before, Place place, RelationData data) {
        var key = before.relation().key();
        losses.warn(key, "duplicate", Treatment.KEPT_ASIDE,
                "Another argument has the same premises and conclusion");
        var also = before.foreign().path(ALSO) instanceof ArrayNode list
                ? list
                : before.foreign().putArray(ALSO);
        also.add(leftovers(place, data, "").set("rules", rules(place.step().rules())));
        return before;
    }

    private static ObjectNode leftovers(Place place, RelationData data, String key) {
        var foreign = Foreign.nothing();
        var rules = place.step().rules();
        if (!rules.isEmpty() && !rules.equals(List.of(RelationData.rule(data.scheme())))) {
            foreign.set("rules", rules(rules));
        }
        Words.put(foreign, "data", data.rest());
        var argument = place.argument();
        if (place.isLast()) {
            Words.put(foreign, "argument", described(argument, key));
        }
        return foreign;
    }

    private static ArrayNode rules(List<String> rules) {
        var list = JsonNodeFactory.instance.arrayNode();
        rules.forEach(list::add);
        return list;
    }

    /// What is told of the argument as a whole, with its description, for which a relation has no place.
    private static ObjectNode described(Element argument, String key) {
        var foreign = StatementReading.leftovers(argument, argument.data(), key);
        argument.worded().stream().limit(1).map(Member::content)
                .forEach(content -> foreign.put("markup", Objects.requireNonNull(content).markup()));
        return foreign;
    }
}
