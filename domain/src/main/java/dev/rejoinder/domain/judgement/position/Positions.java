package dev.rejoinder.domain.judgement.position;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.rejoinder.domain.judgement.label.Labelling;

/// The positions of a debate: those of each part of what is undecided, freely combined, on top of what the
/// grounded labels settle for all.
public final class Positions {

    private final PositionSemantics semantics;

    private final Labelling grounded;

    private final List<List<Position>> parts;

    private final Map<Integer, List<Position>> partOf = new HashMap<>();

    Positions(PositionSemantics semantics, Labelling grounded, List<Part> solved) {
        this.semantics = semantics;
        this.grounded = grounded;
        parts = solved.stream().map(Part::positions).toList();
        for (var part : solved) {
            for (var element : part.elements()) {
                partOf.put(element, part.positions());
            }
        }
    }

    public PositionSemantics semantics() {
        return semantics;
    }

    /// How many positions there are in all. None is not the same as one in which nothing is in.
    public BigInteger count() {
        return parts.stream().map(part -> BigInteger.valueOf(part.size())).reduce(BigInteger.ONE,
                BigInteger::multiply);
    }

    /// Whether an element is in in some position.
    public boolean isCredulous(int element) {
        return count().signum() > 0 && (grounded.isIn(element)
                || of(element).stream().anyMatch(position -> position.in().contains(element)));
    }

    /// Whether an element is in in every position, be there none or many.
    public boolean isSceptical(int element) {
        var part = partOf.get(element);
        return count().signum() == 0 || grounded.isIn(element)
                || (part != null && part.stream().allMatch(position -> position.in().contains(element)));
    }

    /// Whether an element is out in every position, be there none or many.
    public boolean isOutInEvery(int element) {
        var part = partOf.get(element);
        return count().signum() == 0 || grounded.isOut(element)
                || (part != null && part.stream().allMatch(position -> position.out().contains(element)));
    }

    /// The positions of what was undecided as a whole, at most so many.
    public List<Position> list(int positionsMax) {
        var combined = List.of(new Position(List.of(), List.of()));
        for (var part : parts) {
            combined = combined.stream().flatMap(one -> part.stream().map(other -> join(one, other)))
                    .limit(positionsMax).toList();
        }
        return combined;
    }

    private List<Position> of(int element) {
        return partOf.getOrDefault(element, List.of());
    }

    private static Position join(Position one, Position other) {
        var in = new ArrayList<>(one.in());
        var out = new ArrayList<>(one.out());
        in.addAll(other.in());
        out.addAll(other.out());
        return new Position(in, out);
    }

    /// A part of what is undecided, with its positions.
    record Part(List<Integer> elements, List<Position> positions) {}
}
