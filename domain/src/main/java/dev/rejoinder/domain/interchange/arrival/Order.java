package dev.rejoinder.domain.interchange.arrival;

import java.util.Arrays;

import dev.rejoinder.domain.interchange.Loss.Treatment;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.statement.StatementKind;

/// In which order what is on a map can be said: everything after what it bears on or is about.
///
/// Claims come first, as the map has them. Evidence is only ever offered for or against something, so it comes together
/// with a relation that rests on it and carries no other evidence: the first that there is. What is left of relations,
/// evidence and questions waits for as many others as it needs (Kahn 1962, "Topological sorting of large networks").
/// Where they wait for each other in a circle, evidence of it is said as a claim and questions are asked of the whole
/// debate. Linear in the size of the map; a map of n things takes a few arrays of n numbers.
final class Order {

    private static final int NOBODY = -1;

    private final Places places;

    private final Losses losses;

    /// The relation that brings a piece of evidence, and the evidence that a relation brings.
    private final int[] partner;

    private final boolean[] plain;

    private final Waiting waiting;

    private final boolean[] placed;

    private final int[] order;

    private int count;

    Order(Places places, Losses losses) {
        this.places = places;
        this.losses = losses;
        partner = new int[places.size()];
        Arrays.fill(partner, NOBODY);
        plain = new boolean[places.size()];
        placed = new boolean[places.size()];
        order = new int[places.size()];
        waiting = new Waiting(places.size());
        pair();
        for (var place = 0; place < places.size(); place++) {
            depend(place);
        }
        settle();
    }

    /// What is said, one after the other; evidence that comes with its relation is not named by itself.
    int[] order() {
        return Arrays.copyOf(order, count);
    }

    /// The evidence that a relation brings, or -1.
    int evidence(int relation) {
        return partner[relation];
    }

    /// Whether a piece of evidence is said as a claim, or a question is asked of the whole debate.
    boolean isPlain(int statement) {
        return plain[statement];
    }

    private void pair() {
        for (var relation = places.statements(); relation < places.size(); relation++) {
            var kind = places.relation(relation).kind();
            if (kind == RelationKind.SUPPORT || kind == RelationKind.ATTACK) {
                pair(relation);
            }
        }
        for (var place = 0; place < places.statements(); place++) {
            if (isEvidence(place) && partner[place] == NOBODY) {
                makePlain(place, "evidence",
                        "Nothing rests on this evidence alone, so it is said as a claim");
            }
        }
    }

    private void pair(int relation) {
        for (var premise : places.premises(relation)) {
            if (isEvidence(premise) && partner[premise] == NOBODY && partner[relation] == NOBODY) {
                partner[premise] = relation;
                partner[relation] = premise;
            }
        }
    }

    private boolean isEvidence(int place) {
        return !places.isRelation(place) && places.statement(place).kind() == StatementKind.EVIDENCE;
    }

    private void depend(int place) {
        if (places.isRelation(place)) {
            waiting.add(place, places.of(places.relation(place).target()));
            for (var premise : places.premises(place)) {
                if (partner[place] != premise) {
                    waiting.add(place, premise);
                }
            }
            return;
        }
        var about = places.statement(place).about();
        if (about != null) {
            waiting.add(place, places.of(about));
        }
    }

    private void settle() {
        for (var place = 0; place < places.size(); place++) {
            if (waiting.isReady(place) && !isBrought(place)) {
                place(place);
            }
        }
        run();
        for (var place = 0; place < places.size() && count < order.length; place++) {
            if (!placed[place]) {
                breakCircle(place);
                run();
            }
        }
    }

    private boolean isBrought(int place) {
        return !places.isRelation(place) && partner[place] != NOBODY;
    }

    private void place(int place) {
        if (!placed[place]) {
            order[count++] = place;
            arrive(place);
            if (places.isRelation(place) && partner[place] != NOBODY) {
                arrive(partner[place]);
            }
        }
    }

    private void arrive(int place) {
        placed[place] = true;
        waiting.release(place);
    }

    private void run() {
        for (var next = waiting.next(); next != NOBODY; next = waiting.next()) {
            if (!isBrought(next)) {
                place(next);
            }
        }
    }

    private void breakCircle(int place) {
        if (places.isRelation(place)) {
            losses.lose(places.relation(place).key(), "circle", Treatment.LEFT_OUT,
                    "The relation needs something that needs it first");
            placed[place] = true;
        } else if (isEvidence(place)) {
            partner[partner[place]] = NOBODY;
            partner[place] = NOBODY;
            makePlain(place, "evidence", "What this evidence bears on rests on it, so it is said as a claim");
            place(place);
        } else {
            makePlain(place, "about",
                    "What the question is about rests on it, so it is asked of the whole debate");
            place(place);
        }
    }

    private void makePlain(int place, String feature, String sentence) {
        plain[place] = true;
        losses.lose(places.statement(place).key(), feature, Treatment.REPLACED, sentence);
    }

    /// Who waits for whom, as lists in arrays.
    private static final class Waiting {

        private final int[] left;

        private final int[] first;

        private int[] next = new int[16];

        private int[] waiter = new int[16];

        private int edges;

        private final int[] queue;

        private int queued;

        private int taken;

        Waiting(int size) {
            left = new int[size];
            first = new int[size];
            Arrays.fill(first, NOBODY);
            queue = new int[size];
        }

        void add(int place, int awaited) {
            if (edges == next.length) {
                next = Arrays.copyOf(next, 2 * edges);
                waiter = Arrays.copyOf(waiter, 2 * edges);
            }
            left[place]++;
            waiter[edges] = place;
            next[edges] = first[awaited];
            first[awaited] = edges++;
        }

        boolean isReady(int place) {
            return left[place] == 0;
        }

        void release(int place) {
            for (var edge = first[place]; edge != NOBODY; edge = next[edge]) {
                if (--left[waiter[edge]] == 0) {
                    queue[queued++] = waiter[edge];
                }
            }
            first[place] = NOBODY;
        }

        int next() {
            return taken < queued ? queue[taken++] : NOBODY;
        }
    }
}
