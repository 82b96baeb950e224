package dev.rejoinder.domain.interchange.argdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import dev.rejoinder.domain.interchange.Loss.Treatment;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapTarget;
import dev.rejoinder.domain.interchange.argdown.Drawing.Drawn;
import dev.rejoinder.domain.interchange.argdown.StepDrawing.Place;
import dev.rejoinder.domain.relation.RelationKind;
import tools.jackson.databind.JsonNode;

/// Draws what a sketch says of how things bear on each other. What comes from a reconstructed argument comes
/// from its last conclusion, as in Argdown. What goes to one goes to its last step: an undercut, and, since
/// there a map has no argument but its steps, also a support or an attack that does not say which premise it
/// means. An undercut of an argument that is not reconstructed goes to the only line that it draws to a
/// statement, or, where there is not exactly one, to the claim that the argument is here.
final class RelationDrawing {

    private final Sketch sketch;

    private final Map<Element, String> names;

    private final Losses losses;

    private final StepDrawing steps;

    private final LineDrawing lines;

    private final Awaiting awaiting = new Awaiting();

    private final Map<Step, Drawn> drawn = new HashMap<>();

    RelationDrawing(Sketch sketch, Map<Element, String> names, Drawing drawing, Losses losses) {
        this.sketch = sketch;
        this.names = names;
        this.losses = losses;
        steps = new StepDrawing(names, drawing, losses);
        lines = new LineDrawing(names, drawing, losses, isStrict(sketch.frontMatter()));
        drawing.onDraw(key -> awaiting.there(key));
    }

    /// Whether lines between statements mean entailment and contrariety.
    static boolean isStrict(JsonNode frontMatter) {
        return Words.of(frontMatter.path("model"), "mode").equals("strict");
    }

    /// Draws everything.
    void draw(StandIns standIns, DataDrawing data) {
        Set<Line> standing = new HashSet<>();
        for (var argument : sketch.elements()) {
            standIns.of(argument).ifPresent(standing::add);
            for (var number = 1; number <= argument.steps().size(); number++) {
                draw(new Place(argument, argument.steps().get(number - 1), number), standIns);
            }
        }
        var drawable = sketch.lines().stream().filter(line -> !standing.contains(line)).toList();
        drawable.stream().filter(line -> step(line).isEmpty() && !isOnClaim(line))
                .forEach(lines::drawOnStatement);
        drawable.forEach(this::drawOnRelation);
        data.draw(awaiting);
        awaiting.abandon(name -> losses.lose(name, "relation-target", Treatment.LEFT_OUT,
                "What it bears on is not there, or bears on it in turn"));
    }

    private static boolean isOnClaim(Line line) {
        return line.bearing() == Bearing.UNDERCUT && line.to().isArgument();
    }

    /// The step that the line goes to, if it goes to one.
    private static Optional<Step> step(Line line) {
        if (line.step() != null) {
            return Optional.of(line.step());
        }
        var steps = line.to().steps();
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast());
    }

    private void draw(Place place, StandIns standIns) {
        var line = place.isLast() ? standIns.of(place.argument()) : Optional.<Line>empty();
        if (line.isEmpty()) {
            draw(place, RelationKind.SUPPORT, statement(place.step().conclusion()));
            return;
        }
        var kind = StandIns.kind(place.step()).orElseThrow();
        step(line.get()).ifPresentOrElse(
                target -> awaiting.when(target, name(place.argument()),
                        () -> draw(place, kind, target(target))),
                () -> draw(place, kind, statement(line.get().to())));
    }

    private MapTarget statement(Element element) {
        return MapTarget.statement(Objects.requireNonNull(names.get(element)));
    }

    private MapTarget target(Step step) {
        return Objects.requireNonNull(drawn.get(step)).asTarget();
    }

    private void draw(Place place, RelationKind kind, MapTarget target) {
        steps.draw(place, kind, target).ifPresent(made -> {
            drawn.put(place.step(), made);
            awaiting.there(place.step());
        });
    }

    private void drawOnRelation(Line line) {
        var step = step(line);
        if (step.isPresent()) {
            awaiting.when(step.get(), name(line.from()), () -> lines.drawOnStep(line, target(step.get())));
        } else if (isOnClaim(line)) {
            lines.drawOnClaim(line);
        }
    }

    private static String name(Element element) {
        return element.title() == null ? "" : element.title();
    }
}
