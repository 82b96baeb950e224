package dev.rejoinder.domain.interchange.argdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.rejoinder.domain.relation.RelationKind;

/// Conclusions that stand only for what their premises bear on. When the data of an argument's last step says
/// `kind: attack` or `kind: support`, and its conclusion has no title and does nothing but bear on one thing, the step
/// is a relation from its premises to that thing; its conclusion is no statement.
final class StandIns {

    static final String KIND = "kind";

    private final Map<Element, List<Line>> outgoing = new HashMap<>();

    private final Set<Element> borneOn = new HashSet<>();

    private StandIns(Sketch sketch) {
        for (var line : sketch.lines()) {
            outgoing.computeIfAbsent(source(line), _ -> new ArrayList<>()).add(line);
            borneOn.add(line.to());
        }
    }

    /// The stand-ins of the sketch.
    static StandIns of(Sketch sketch) {
        return new StandIns(sketch);
    }

    /// The element that bears on the other: of a reconstructed argument its last conclusion.
    static Element source(Line line) {
        var from = line.from();
        return from.steps().isEmpty() ? from : from.steps().getLast().conclusion();
    }

    /// What the conclusion of the argument stands for, if it is a stand-in.
    Optional<Line> of(Element argument) {
        return argument.steps().isEmpty() ? Optional.empty() : of(argument.steps().getLast());
    }

    private Optional<Line> of(Step step) {
        var conclusion = step.conclusion();
        var lines = outgoing.getOrDefault(conclusion, List.of());
        var standsIn = conclusion.title() == null && kind(step).isPresent() && lines.size() == 1
                && !borneOn.contains(conclusion);
        return standsIn ? Optional.of(lines.getFirst()) : Optional.empty();
    }

    /// How the premises of the step bear on that.
    static Optional<RelationKind> kind(Step step) {
        return switch (Words.of(step.data(), KIND)) {
            case "attack" -> Optional.of(RelationKind.ATTACK);
            case "support" -> Optional.of(RelationKind.SUPPORT);
            default -> Optional.empty();
        };
    }
}
