package dev.rejoinder.domain.judgement.position;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.sat4j.core.VecInt;
import org.sat4j.minisat.SolverFactory;
import org.sat4j.specs.ContradictionException;
import org.sat4j.specs.ISolver;
import org.sat4j.specs.TimeoutException;

import dev.rejoinder.domain.judgement.ArgumentGraph;
import dev.rejoinder.domain.judgement.Graphs;

/// The sets without conflict that, with all they attack, reach furthest. The product does not offer them; some of the
/// published answers are of this kind. Variable `i` says that argument `i`, counted from 1, is in, and `n + i` that it
/// is reached.
final class StagePositions {

    private final ArgumentGraph graph;

    private final List<Integer> arguments;

    private StagePositions(ArgumentGraph graph) {
        this.graph = graph;
        arguments = IntStream.range(0, graph.size()).filter(element -> !graph.isRelation(element)).boxed()
                .toList();
    }

    static Set<Set<Integer>> of(ArgumentGraph graph) {
        try {
            return new StagePositions(graph).search();
        } catch (ContradictionException | TimeoutException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Set<Set<Integer>> search() throws ContradictionException, TimeoutException {
        var found = new HashSet<Set<Integer>>();
        var ranges = solver();
        while (reachable(ranges)) {
            var range = largest(reached(ranges.model()));
            found.addAll(all(range));
            if (!demandMore(ranges, range)) {
                break;
            }
        }
        return found;
    }

    private static boolean reachable(ISolver solver) throws TimeoutException {
        return solver.isSatisfiable();
    }

    /// A range that contains this one and is contained in no other.
    private Set<Integer> largest(Set<Integer> begun) throws ContradictionException, TimeoutException {
        var range = begun;
        while (true) {
            var solver = solver();
            for (var argument : range) {
                solver.addClause(new VecInt(new int[]{argument}));
            }
            if (!demandMore(solver, range) || !solver.isSatisfiable()) {
                return range;
            }
            range = reached(solver.model());
        }
    }

    private boolean demandMore(ISolver solver, Set<Integer> range) {
        try {
            solver.addClause(new VecInt(IntStream.rangeClosed(count() + 1, 2 * count())
                    .filter(variable -> !range.contains(variable)).toArray()));
            return range.size() < count();
        } catch (ContradictionException _) {
            return false;
        }
    }

    private Set<Set<Integer>> all(Set<Integer> range) throws ContradictionException, TimeoutException {
        var positions = new HashSet<Set<Integer>>();
        var solver = solver();
        for (var argument : range) {
            solver.addClause(new VecInt(new int[]{argument}));
        }
        while (solver.isSatisfiable()) {
            var model =
                    Arrays.stream(solver.model()).filter(variable -> Math.abs(variable) <= count()).toArray();
            positions.add(Arrays.stream(model).filter(variable -> variable > 0)
                    .mapToObj(variable -> arguments.get(variable - 1)).collect(Collectors.toSet()));
            solver.addClause(new VecInt(Arrays.stream(model).map(variable -> -variable).toArray()));
        }
        return positions;
    }

    private Set<Integer> reached(int[] model) {
        return Arrays.stream(model).filter(variable -> variable > count()).boxed()
                .collect(Collectors.toSet());
    }

    private int count() {
        return arguments.size();
    }

    private ISolver solver() throws ContradictionException {
        var solver = SolverFactory.newDefault();
        solver.newVar(2 * count());
        for (var argument = 1; argument <= count(); argument++) {
            var reaching = new VecInt(new int[]{-(count() + argument), argument});
            for (var relation : Graphs.incoming(graph, arguments.get(argument - 1))) {
                var attacker = arguments.indexOf(Graphs.sources(graph, relation).getFirst()) + 1;
                reaching.push(attacker);
                solver.addClause(new VecInt(
                        attacker == argument ? new int[]{-argument} : new int[]{-argument, -attacker}));
            }
            solver.addClause(reaching);
        }
        return solver;
    }
}
