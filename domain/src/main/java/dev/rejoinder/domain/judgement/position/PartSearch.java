package dev.rejoinder.domain.judgement.position;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

import dev.rejoinder.domain.judgement.ArgumentGraph;
import dev.rejoinder.domain.judgement.label.Labelling;

/// Finds all positions of one undecided part by asking for models: any, then larger ones until there is none,
/// then one that no position found so far contains.
final class PartSearch {

    private static final int POSITIONS = 10_000;

    private final int[] elements;

    private final Formula formula;

    private final Encoding encoding;

    private final Foundedness foundedness;

    private final List<Position> found = new ArrayList<>();

    private Model model = new Model(new BitSet(), new BitSet());

    PartSearch(ArgumentGraph graph, Labelling grounded, int[] elements, Budget budget) {
        this.elements = elements;
        formula = new Formula(budget);
        encoding = new Encoding(graph, grounded, elements, formula);
        foundedness = new Foundedness(graph, grounded, elements);
    }

    List<Position> positions(PositionSemantics semantics) throws GaveUp {
        switch (semantics) {
            case COMPLETE -> all();
            case STABLE -> all(encoding.decided());
            case PREFERRED -> preferred();
            case SEMI_STABLE -> semiStable();
            case IDEAL -> ideal();
        }
        return found;
    }

    private void all(int... assumed) throws GaveUp {
        while (next(assumed)) {
            record(model);
            exclude(model);
        }
    }

    private void preferred() throws GaveUp {
        while (next()) {
            grow(encoding.in(), Model::in);
            record(model);
            formula.clause(without(encoding.in(), model.in()));
        }
    }

    private void semiStable() throws GaveUp {
        while (next()) {
            grow(encoding.decided(), Model::decided);
            var settled = model.decided();
            all(with(encoding.decided(), settled));
            formula.clause(without(encoding.decided(), settled));
        }
    }

    private void ideal() throws GaveUp {
        var common = new BitSet();
        common.set(0, elements.length);
        var maximal = formula.variable();
        while (next(maximal)) {
            grow(encoding.in(), Model::in, maximal);
            common.and(model.in());
            formula.clause(join(without(encoding.in(), model.in()), -maximal));
        }
        for (var outside : without(encoding.in(), common)) {
            formula.clause(-outside);
        }
        if (next()) {
            grow(encoding.in(), Model::in);
            record(model);
        }
    }

    /// From the model found last on to larger ones, until none has more of these true.
    private void grow(int[] literals, Function<Model, BitSet> size, int... assumed) throws GaveUp {
        var more = true;
        while (more) {
            var held = size.apply(model);
            var larger = formula.variable();
            formula.clause(join(without(literals, held), -larger));
            more = next(join(join(with(literals, held), larger), assumed));
            formula.clause(-larger);
        }
    }

    /// Finds a founded model; if there is none, the last one stays.
    private boolean next(int... assumed) throws GaveUp {
        while (formula.isSatisfiable(assumed)) {
            var candidate = new Model(trueOf(encoding.in()), trueOf(encoding.out()));
            if (foundedness.accepts(candidate)) {
                model = candidate;
                return true;
            }
            exclude(candidate);
        }
        return false;
    }

    private BitSet trueOf(int[] literals) {
        var places = new BitSet();
        IntStream.range(0, literals.length).filter(place -> formula.isTrue(literals[place]))
                .forEach(places::set);
        return places;
    }

    private void record(Model position) throws GaveUp {
        if (found.size() == POSITIONS) {
            throw new GaveUp(Answer.Reason.TOO_MANY_POSITIONS);
        }
        found.add(new Position(elementsAt(position.in()), elementsAt(position.out())));
    }

    private List<Integer> elementsAt(BitSet places) {
        return places.stream().mapToObj(place -> elements[place]).toList();
    }

    private void exclude(Model excluded) {
        formula.clause(IntStream.range(0, elements.length).map(place -> {
            if (excluded.in().get(place)) {
                return -encoding.in()[place];
            }
            return excluded.out().get(place) ? -encoding.out()[place] : encoding.decided()[place];
        }).toArray());
    }

    private static int[] with(int[] literals, BitSet places) {
        return IntStream.range(0, literals.length).filter(places::get).map(place -> literals[place])
                .toArray();
    }

    private static int[] without(int[] literals, BitSet places) {
        return IntStream.range(0, literals.length).filter(place -> !places.get(place))
                .map(place -> literals[place]).toArray();
    }

    private static int[] join(int[] literals, int... more) {
        return IntStream.concat(Arrays.stream(literals), Arrays.stream(more)).toArray();
    }
}
