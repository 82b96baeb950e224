package dev.rejoinder.domain.judgement.explanation;

import static dev.rejoinder.domain.judgement.ArgumentGraph.NONE;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import dev.rejoinder.domain.judgement.ArgumentGraph;
import dev.rejoinder.domain.columns.IndexList;
import dev.rejoinder.domain.judgement.Polarity;
import dev.rejoinder.domain.judgement.explanation.Move.Kind;
import dev.rejoinder.domain.judgement.label.Label;
import dev.rejoinder.domain.judgement.label.Labelling;

/// A copy of all that bears on an element, on which moves are tried and taken back.
final class Trial {

    private final Cone cone;

    private final ArgumentGraph graph;

    private final Labelling labels;

    private final int speaker;

    Trial(Cone cone) {
        this.cone = cone;
        graph = cone.part();
        speaker = graph.addStatement(1);
        labels = Labelling.of(graph);
    }

    /// The label of the element as things are.
    Label label() {
        return labels.label(cone.subject());
    }

    /// Whether the element would have a label if all this were said and not answered.
    boolean leadsTo(Label goal, List<Move> moves) {
        var said = moves.stream().mapToInt(this::say).toArray();
        labels.settle();
        var reached = label() == goal;
        for (var relation : said) {
            labels.leave(relation);
            graph.setActive(relation, false);
        }
        labels.settle();
        return reached;
    }

    /// The move as one of the whole graph.
    Move outside(Move move) {
        return new Move(move.kind(), cone.original(move.element()));
    }

    /// What could be said about the element and all that bears on it, nearest first.
    List<Move> movesNearby(int movesMax) {
        var moves = new ArrayList<Move>();
        var open = new IndexList();
        var met = new BitSet();
        meet(cone.subject(), met, open);
        for (var next = 0; next < open.size() && moves.size() < movesMax; next++) {
            var element = open.get(next);
            moves.addAll(movesOn(element));
            for (var relation = graph.firstIncoming(element); relation != NONE; relation =
                    graph.nextIncoming(relation)) {
                meet(relation, met, open);
                for (var link = graph.firstSource(relation); link != NONE; link = graph.nextSource(link)) {
                    meet(graph.source(link), met, open);
                }
            }
        }
        return moves;
    }

    /// What would answer every open objection to the element and its burden of proof at once.
    List<Move> movesOnOpenObjections() {
        var subject = cone.subject();
        var moves = new ArrayList<Move>();
        for (var relation = graph.firstIncoming(subject); relation != NONE; relation =
                graph.nextIncoming(relation)) {
            var objects = graph.isAttack(relation) || graph.isRequired(relation);
            if (graph.isPresent(relation) && objects && !labels.isOut(relation)) {
                moves.add(new Move(Kind.UNDERCUT, relation));
            }
        }
        if (graph.needsSupport(subject)) {
            moves.add(new Move(Kind.SUPPORT, subject));
        }
        return moves;
    }

    private void meet(int element, BitSet met, IndexList open) {
        if (!met.get(element) && graph.isPresent(element) && element != speaker) {
            met.set(element);
            open.add(element);
        }
    }

    private List<Move> movesOn(int element) {
        var relation = graph.isRelation(element) || cone.isRelation(element);
        var objection = new Move(relation ? Kind.UNDERCUT : Kind.OBJECT, element);
        return graph.needsSupport(element) && !labels.isIn(element)
                ? List.of(new Move(Kind.SUPPORT, element), objection)
                : List.of(objection);
    }

    private int say(Move move) {
        var polarity = move.kind() == Kind.SUPPORT ? Polarity.SUPPORT : Polarity.ATTACK;
        var relation = graph.addRelation(polarity, move.element(), 1, speaker);
        labels.enter(relation);
        return relation;
    }
}
