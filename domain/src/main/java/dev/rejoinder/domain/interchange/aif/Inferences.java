package dev.rejoinder.domain.interchange.aif;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import dev.rejoinder.domain.interchange.Loss.Treatment;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.relation.Inference;

/// Which nodes are relations, and of what.
///
/// A node between statements is a relation when statements lead to it and it leads to a statement, or to a node that
/// is a relation by the same rule; so no relations lead to each other in a circle. It is named by the edge to its
/// target. One with several targets becomes a relation for each: the first as which it is rooted, and the others. One
/// that says the same as an earlier one is taken for it. Edges that are neither premise nor target of a relation so
/// found stay outside. Linear in nodes and edges, because premises and targets of one node are limited.
final class Inferences {

    private static final int NONE = -1;

    /// As many relations as a node may be at most.
    private static final int TARGET_LIMIT = 50;

    private final NodeGraph graph;

    private final Losses losses;

    private final Groups outgoing;

    private final Groups incoming;

    private final BitSet premises = new BitSet();

    private final BitSet targets = new BitSet();

    private final BitSet resting = new BitSet();

    private final int[] roots;

    private final int[] same;

    private final Map<String, Integer> shapes = new HashMap<>();

    private final Ints drawn = new Ints();

    Inferences(NodeGraph graph, Losses losses) {
        this.graph = graph;
        this.losses = losses;
        outgoing = graph.outgoing();
        incoming = graph.incoming();
        roots = new int[graph.nodeCount()];
        same = new int[graph.nodeCount()];
        Arrays.fill(roots, NONE);
        Arrays.fill(same, NONE);
        relationNodes().forEach(this::propose);
        root();
        relationNodes().forEach(this::drawAfterTarget);
        relationNodes().forEach(this::drawOthers);
        shapes.clear();
    }

    private IntStream relationNodes() {
        return IntStream.range(0, graph.nodeCount()).filter(node -> graph.type(node).isRelation());
    }

    private void propose(int node) {
        var ends = new HashSet<Integer>();
        var plain = outgoing.in(node).anyMatch(edge -> isPlainTarget(graph.to(edge)) && !isLoop(edge));
        outgoing.in(node).filter(edge -> isTarget(graph.to(edge), plain) && !isLoop(edge))
                .filter(edge -> ends.add(graph.to(edge))).limit(TARGET_LIMIT + 1L)
                .forEach(edge -> aim(node, edge, ends.size()));
        var starts = new HashSet<>(ends);
        incoming.in(node).filter(edge -> graph.type(graph.from(edge)) == NodeType.I)
                .filter(edge -> isFree(edge, ends)).filter(edge -> starts.add(graph.from(edge)))
                .limit(Inference.PREMISE_LIMIT + 1L).forEach(edge -> rest(node, edge));
    }

    private void aim(int node, int edge, int count) {
        if (count <= TARGET_LIMIT) {
            targets.set(edge);
        } else {
            losses.lose(graph.id(node), "several-targets", Treatment.KEPT_ASIDE,
                    "Of its targets, only the first %d arrive".formatted(TARGET_LIMIT));
        }
    }

    private boolean isLoop(int edge) {
        return graph.from(edge) == graph.to(edge);
    }

    private boolean isPlainTarget(int node) {
        return graph.type(node) == NodeType.I || graph.type(node).isInference();
    }

    private boolean isTarget(int node, boolean plain) {
        return plain ? isPlainTarget(node) : graph.type(node).isRelation();
    }

    private boolean isFree(int edge, Set<Integer> ends) {
        var free = !ends.contains(graph.from(edge));
        if (!free) {
            losses.warn(graph.id(graph.to(edge)), "self-loop", Treatment.KEPT_ASIDE,
                    "Statement %s leads to it and is where it leads; it is not taken as a premise"
                            .formatted(graph.id(graph.from(edge))));
        }
        return free;
    }

    private void rest(int node, int edge) {
        var already = incoming.in(node).filter(premises::get).count();
        if (already == Inference.PREMISE_LIMIT) {
            losses.lose(graph.id(node), "premises", Treatment.KEPT_ASIDE,
                    "Of its premises, only the first %d arrive".formatted(Inference.PREMISE_LIMIT));
            return;
        }
        premises.set(edge);
        resting.set(node);
    }

    private void root() {
        var queue = new Ints();
        relationNodes().filter(resting::get).forEach(
                node -> outgoing.in(node).filter(this::leadsToStatement).findFirst().ifPresent(edge -> {
                    roots[node] = edge;
                    queue.add(node);
                }));
        for (var next = 0; next < queue.size(); next++) {
            incoming.in(queue.get(next)).filter(targets::get).forEach(edge -> {
                var node = graph.from(edge);
                if (resting.get(node) && roots[node] == NONE) {
                    roots[node] = edge;
                    queue.add(node);
                }
            });
        }
    }

    private boolean leadsToStatement(int edge) {
        return targets.get(edge) && graph.type(graph.to(edge)) == NodeType.I;
    }

    private void drawAfterTarget(int node) {
        var waiting = new Ints();
        for (var next = node; isToDraw(next); next = graph.to(roots[next])) {
            waiting.add(next);
        }
        for (var last = waiting.size() - 1; last >= 0; last--) {
            draw(waiting.get(last));
        }
        if (roots[node] == NONE) {
            leaveOut(node);
        }
    }

    private boolean isToDraw(int node) {
        return graph.type(node).isRelation() && roots[node] != NONE && same[node] == NONE;
    }

    private void draw(int node) {
        var equal = shapes.putIfAbsent(shape(roots[node]), node);
        same[node] = equal == null ? node : equal;
        if (equal == null) {
            drawn.add(roots[node]);
            return;
        }
        losses.warn(graph.id(node), "repeated-relation", Treatment.MERGED,
                "It says the same as %s and is kept aside".formatted(graph.id(equal)));
        loosen(node);
    }

    private void leaveOut(int node) {
        var feature = resting.get(node) ? "no-target" : "no-premise";
        var circle = resting.get(node) && outgoing.in(node).anyMatch(targets::get);
        losses.warn(graph.id(node), circle ? "no-ground" : feature, Treatment.KEPT_ASIDE,
                circle
                        ? "It leads to what is no relation itself, or around in a circle, and is kept aside"
                        : "A node between statements lacks %s and is kept aside"
                                .formatted(resting.get(node) ? "where it leads" : "what leads to it"));
        loosen(node);
    }

    private void loosen(int node) {
        incoming.in(node).forEach(premises::clear);
        outgoing.in(node).forEach(targets::clear);
    }

    private void drawOthers(int node) {
        if (same[node] != node) {
            return;
        }
        outgoing.in(node).filter(edge -> targets.get(edge) && edge != roots[node]).forEach(edge -> {
            var stands = graph.type(graph.to(edge)) == NodeType.I || same[graph.to(edge)] != NONE;
            if (stands && shapes.putIfAbsent(shape(edge), node) == null) {
                drawn.add(edge);
                losses.warn(graph.id(node), "several-targets", Treatment.SPLIT,
                        "It leads to %s too: that is a relation of its own"
                                .formatted(graph.id(graph.to(edge))));
            } else {
                targets.clear(edge);
                losses.warn(graph.id(node), "several-targets", Treatment.KEPT_ASIDE,
                        "That it leads to %s too is kept aside".formatted(graph.id(graph.to(edge))));
            }
        });
    }

    private String shape(int edge) {
        var shape = new StringBuilder(graph.type(graph.from(edge)).name());
        premiseEdges(edge).map(graph::from).sorted().forEach(node -> shape.append(node).append('+'));
        return shape.append('>').append(target(edge)).toString();
    }

    /// The relations, each by the edge to its target; each after the relation that it targets.
    IntStream relations() {
        return Arrays.stream(drawn.toArray());
    }

    int relationCount() {
        return drawn.size();
    }

    /// Whether the relation is the first, or only, one that its node is.
    boolean isFirst(int edge) {
        return roots[graph.from(edge)] == edge;
    }

    /// Whether its node is several relations.
    boolean isOneOfSeveral(int edge) {
        return outgoing.in(graph.from(edge)).filter(targets::get).count() > 1;
    }

    /// The edges from the premises of the relation.
    IntStream premiseEdges(int edge) {
        return incoming.in(graph.from(edge)).filter(premises::get);
    }

    /// The statement or relation that the relation targets.
    int target(int edge) {
        return relation(graph.to(edge));
    }

    /// The node of the relation that the node is, which is another where it only repeats it; itself for other nodes.
    int relation(int node) {
        return same[node] == NONE ? node : same[node];
    }

    /// Whether the node is a statement or a relation, and no mere repetition.
    boolean isElement(int node) {
        return graph.type(node) == NodeType.I || same[node] == node;
    }

    /// Whether the edge leads from a premise or to a target.
    boolean isInside(int edge) {
        return premises.get(edge) || targets.get(edge);
    }

    Groups outgoing() {
        return outgoing;
    }

    Groups incoming() {
        return incoming;
    }
}
