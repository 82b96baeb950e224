package dev.rejoinder.domain.interchange.carneades;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/// Finds the statements that are no claims, but stand where Carneades needs a conclusion: for the opposite of a claim,
/// or for an argument's being applicable or not. A statement that says something of its own, is a premise or a position
/// of an issue with others, or is assumed to hold, is a claim in any case.
final class StandIns {

    /// What an argument for the statement is in truth: an attack on a claim, or on or for an argument.
    enum Kind {
        OPPOSITE, UNDERCUT, UNDERPIN, NOTHING
    }

    /// What a statement stands for.
    ///
    /// @param target the claim or the argument that an argument for it bears on
    record StandIn(Kind kind, String target) {}

    private final Graph graph;

    private final Set<String> used = new HashSet<>();

    private final Map<String, Integer> undercutting = new HashMap<>();

    private final Set<String> opposites = new HashSet<>();

    private final Map<String, StandIn> found = new LinkedHashMap<>();

    StandIns(Graph graph) {
        this.graph = graph;
    }

    /// The statements that stand for something else, by their names.
    Map<String, StandIn> find() {
        findUses();
        graph.statements().values().stream().filter(stated -> stated.ours().has(Ours.STAND_IN))
                .forEach(stated -> add(stated.id(), Kind.NOTHING, ""));
        drawable().forEach(this::undercutter);
        graph.statements().keySet().forEach(this::consider);
        drawable().map(Argued::conclusion).filter(name -> !graph.statements().containsKey(name))
                .forEach(this::consider);
        new TreeSet<>(found.keySet()).stream().filter(name -> isOfNothing(found.get(name)))
                .forEach(found::remove);
        breakCircles();
        return found;
    }

    private Stream<Argued> drawable() {
        return graph.arguments().values().stream().filter(Argued::isDrawable);
    }

    private void findUses() {
        for (var argument : graph.arguments().values()) {
            var statements = argument.statements();
            used.addAll(statements);
            undercutting.merge(argument.undercutter(), 1, Integer::sum);
            if (statements.contains(graph.name(Formulas.opposed(argument.conclusion())))) {
                used.add(argument.conclusion());
            }
        }
        graph.disputes().stream().filter(dispute -> !isOpposition(dispute))
                .forEach(dispute -> used.addAll(dispute.positions()));
    }

    /// Whether the issue is between a statement and what is called its opposite.
    private static boolean isOpposition(Dispute dispute) {
        return dispute.positions().size() == 2
                && dispute.positions().stream().map(Formulas::opposed)
                        .anyMatch(dispute.positions()::contains);
    }

    private void undercutter(Argued argument) {
        var name = argument.undercutter();
        if (!name.isEmpty() && undercutting.getOrDefault(name, 0) == 1
                && graph.statement(name).isMerely(Formulas.inapplicable(argument.id()))) {
            add(name, Kind.UNDERCUT, argument.id());
        }
    }

    private void consider(String name) {
        if (undercutting.containsKey(name) || found.containsKey(name)) {
            return;
        }
        var argument = graph.arguments().get(Formulas.applied(name));
        var opposed = graph.name(Formulas.opposed(name));
        if (argument != null && argument.isDrawable() && graph.statement(name).isMerely(name)) {
            add(name, Kind.UNDERPIN, argument.id());
        } else if (graph.statements().containsKey(opposed) && !opposites.contains(opposed)
                && graph.statement(name)
                        .isMerely(Formulas.denial(graph.statement(opposed).words().strip()))) {
            add(name, Kind.OPPOSITE, opposed);
        }
    }

    private void add(String name, Kind kind, String target) {
        if (!used.contains(name) && !graph.isAssumed(name)) {
            found.put(name, new StandIn(kind, target));
            if (kind == Kind.OPPOSITE) {
                opposites.add(target);
            }
        }
    }

    /// Whether it is the opposite of what is no claim itself.
    private boolean isOfNothing(@Nullable StandIn standIn) {
        return standIn != null && standIn.kind() == Kind.OPPOSITE && found.containsKey(standIn.target());
    }

    /// Where arguments bear on each other in a circle, none of their conclusions is a stand-in.
    private void breakCircles() {
        Set<String> seen = new HashSet<>();
        for (var start : graph.arguments().keySet()) {
            Set<String> way = new LinkedHashSet<>();
            var here = start;
            while (!here.isEmpty() && !seen.contains(here) && way.add(here)) {
                here = next(here);
            }
            for (var on = way.contains(here) ? here : ""; !on.isEmpty();) {
                var following = next(on);
                found.remove(conclusion(on));
                on = following;
            }
            seen.addAll(way);
        }
    }

    /// The argument that the argument bears on; none where it bears on a claim.
    private String next(String argument) {
        var standIn = found.get(conclusion(argument));
        return standIn == null || standIn.kind() == Kind.OPPOSITE ? "" : standIn.target();
    }

    private String conclusion(String argument) {
        var argued = graph.arguments().get(argument);
        return argued == null || !argued.isDrawable() ? "" : argued.conclusion();
    }
}
