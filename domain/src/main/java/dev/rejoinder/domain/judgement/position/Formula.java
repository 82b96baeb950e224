package dev.rejoinder.domain.judgement.position;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.sat4j.core.VecInt;
import org.sat4j.minisat.SolverFactory;
import org.sat4j.specs.ContradictionException;
import org.sat4j.specs.ISolver;
import org.sat4j.specs.ISolverService;
import org.sat4j.specs.SearchListenerAdapter;
import org.sat4j.specs.TimeoutException;

/// A propositional formula under construction, and the search for its models. A literal is the number of a
/// variable, negative if negated.
final class Formula {

    private final ISolver solver = SolverFactory.newDefault();

    private final Budget budget;

    private int variables;

    private boolean contradictory;

    private final int yes;

    Formula(Budget budget) {
        this.budget = budget;
        solver.setTimeoutOnConflicts(Integer.MAX_VALUE);
        solver.setSearchListener(new Watch());
        yes = variable();
        clause(yes);
    }

    int variable() {
        return ++variables;
    }

    /// The literal that is always true, or always false.
    int constant(boolean value) {
        return value ? yes : -yes;
    }

    /// A literal that is true exactly if all of these are.
    int and(IntStream literals) {
        var parts = literals.filter(literal -> literal != yes).distinct().toArray();
        if (Arrays.stream(parts).anyMatch(literal -> literal == -yes)) {
            return -yes;
        }
        if (parts.length < 2) {
            return parts.length == 0 ? yes : parts[0];
        }
        var all = variable();
        for (var part : parts) {
            clause(-all, part);
        }
        clause(IntStream.concat(IntStream.of(all), Arrays.stream(parts).map(part -> -part)).toArray());
        return all;
    }

    /// A literal that is true exactly if one of these is.
    int or(IntStream literals) {
        return -and(literals.map(literal -> -literal));
    }

    void equate(int one, int other) {
        clause(-one, other);
        clause(one, -other);
    }

    /// Demands that one of these be true.
    void clause(int... literals) {
        try {
            solver.addClause(new VecInt(literals));
        } catch (ContradictionException _) {
            contradictory = true;
        }
    }

    /// Whether there is a model in which all these are true.
    boolean isSatisfiable(int... assumed) throws GaveUp {
        if (budget.isSpent()) {
            throw new GaveUp(Answer.Reason.BUDGET_SPENT);
        }
        try {
            return !contradictory && solver.isSatisfiable(new VecInt(assumed));
        } catch (TimeoutException _) {
            throw new GaveUp(Answer.Reason.BUDGET_SPENT);
        }
    }

    /// Whether a literal is true in the model found last.
    boolean isTrue(int literal) {
        return literal > 0 ? solver.model(literal) : !solver.model(-literal);
    }

    /// Looks at the budget at each conflict.
    private final class Watch extends SearchListenerAdapter<ISolverService> {

        private static final long serialVersionUID = 1;

        @Override
        public void conflictFound(int atVariable) {
            look();
        }

        @Override
        public void beginLoop() {
            look();
        }

        private void look() {
            if (budget.isSpent()) {
                solver.expireTimeout();
            }
        }
    }
}
