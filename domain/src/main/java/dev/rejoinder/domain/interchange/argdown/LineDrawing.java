package dev.rejoinder.domain.interchange.argdown;

import java.util.ArrayList;
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
import dev.rejoinder.domain.relation.RelationKind;

/// Draws lines as relations of one premise. What contradicts something is attacked by it in turn: two
/// relations that know that they are one line.
final class LineDrawing {

    /// What a line was, where its relation does not tell.
    static final String AS = "as";

    private static final int PREMISES_LOOKED_AT = 1_000;

    private final Map<Element, String> names;

    private final Drawing drawing;

    private final Losses losses;

    private final boolean strict;

    private final Map<Element, List<Drawn>> fromArguments = new HashMap<>();

    /// @param strict whether attacks between statements are contrarieties
    LineDrawing(Map<Element, String> names, Drawing drawing, Losses losses, boolean strict) {
        this.names = names;
        this.drawing = drawing;
        this.losses = losses;
        this.strict = strict;
    }

    /// Draws a line to a statement, or to an argument that is a claim here.
    void drawOnStatement(Line line) {
        var from = name(StandIns.source(line));
        var to = name(line.to());
        switch (bearing(line)) {
            case SUPPORT, ENTAILS -> remember(line, draw(plan(line, 0, RelationKind.SUPPORT, from, to), ""));
            case ATTACK -> remember(line, draw(plan(line, 0, RelationKind.ATTACK, from, to), ""));
            case UNDERCUT -> draw(undercut(line, MapTarget.statement(to)), Bearing.UNDERCUT.word());
            case CONTRARY, CONTRADICTORY -> {
                var word = bearing(line).word();
                remember(line, draw(plan(line, 0, RelationKind.ATTACK, from, to), word));
                draw(plan(line, 1, RelationKind.ATTACK, to, from), word);
            }
        }
    }

    private Bearing bearing(Line line) {
        var between = !StandIns.source(line).isArgument() && !line.to().isArgument();
        return strict && between && line.bearing() == Bearing.ATTACK ? Bearing.CONTRARY : line.bearing();
    }

    private String name(Element element) {
        return Objects.requireNonNull(names.get(element));
    }

    private Plan plan(Line line, int number, RelationKind kind, String from, String to) {
        var mark = bearing(line) == Bearing.CONTRADICTORY ? "><" : mark(kind);
        return new Plan(own(line, number), Keys.line(from, mark, to), kind, List.of(from),
                MapTarget.statement(to));
    }

    private static String mark(RelationKind kind) {
        return kind == RelationKind.SUPPORT ? "+>" : "->";
    }

    private static String own(Line line, int number) {
        var told = line.data().path(Marks.RELATION);
        return told.isArray() ? told.path(number).asString("") : number == 0 ? told.asString("") : "";
    }

    private Optional<Drawn> draw(Plan plan, String as) {
        var checked = drawing.checked(plan);
        if (checked.isEmpty()) {
            return Optional.empty();
        }
        var before = drawing.same(checked.get());
        before.ifPresent(same -> losses.warn(same.relation().key(), "duplicate", Treatment.MERGED,
                "Another line says the same"));
        var drawn = before
                .orElseGet(() -> drawing.draw(checked.get(), RelationData.of(Foreign.nothing(), List.of())));
        if (!as.isEmpty()) {
            drawn.foreign().put(AS, as);
        }
        return Optional.of(drawn);
    }

    private void remember(Line line, Optional<Drawn> drawn) {
        if (line.from().isArgument()) {
            drawn.ifPresent(
                    made -> fromArguments.computeIfAbsent(line.from(), _ -> new ArrayList<>()).add(made));
        }
    }

    private Plan undercut(Line line, MapTarget target) {
        var from = name(StandIns.source(line));
        return new Plan(own(line, 0), Keys.line(from, "_>", target.key()), RelationKind.ATTACK, List.of(from),
                target);
    }

    /// Draws an undercut of an argument that is not reconstructed.
    void drawOnClaim(Line line) {
        var drawn = fromArguments.getOrDefault(line.to(), List.of());
        var only = drawn.size() == 1;
        var target = only ? drawn.getFirst().asTarget() : MapTarget.statement(name(line.to()));
        if (!only) {
            losses.warn(target.key(), "undercut", Treatment.REPLACED,
                    "The argument does not bear on exactly one thing; "
                            + "what undercuts it attacks what it says");
        }
        draw(undercut(line, target), Bearing.UNDERCUT.word());
    }

    /// Draws a line to a reconstructed argument, or to one of its steps.
    void drawOnStep(Line line, MapTarget step) {
        var from = name(StandIns.source(line));
        switch (line.bearing()) {
            case SUPPORT, ENTAILS -> draw(new Plan(own(line, 0), Keys.line(from, "+>", step.key()),
                    RelationKind.SUPPORT, List.of(from), step), "");
            case UNDERCUT -> draw(undercut(line, step), "");
            default -> attack(line, step, from);
        }
    }

    private void attack(Line line, MapTarget step, String from) {
        if (own(line, 0).isEmpty() && attacksPremise(line.to(), from)) {
            losses.warn(from, "attack", Treatment.MERGED,
                    "It attacks a premise of the argument that it attacks; one of these says enough");
            return;
        }
        draw(new Plan(own(line, 0), Keys.line(from, "->", step.key()), RelationKind.ATTACK, List.of(from),
                step),
                Bearing.ATTACK.word());
    }

    private boolean attacksPremise(Element argument, String from) {
        return argument.steps().stream().flatMap(step -> step.premises().stream()).limit(PREMISES_LOOKED_AT)
                .map(this::name).map(premise -> new Plan("", "", RelationKind.ATTACK, List.of(from),
                        MapTarget.statement(premise)))
                .anyMatch(plan -> drawing.same(plan).isPresent());
    }
}
