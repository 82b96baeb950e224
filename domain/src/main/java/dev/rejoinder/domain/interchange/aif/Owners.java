package dev.rejoinder.domain.interchange.aif;

import java.util.Arrays;
import java.util.stream.IntStream;

/// To which statement or relation each node belongs: these to themselves, a node that repeats a relation to that
/// relation, and every other to the nearest of them, in number of edges of whatever direction, if it is connected with
/// any. Of two that are as near, to the one that comes first.
final class Owners {

    private final int[] owners;

    Owners(NodeGraph graph, Inferences inferences) {
        owners = new int[graph.nodeCount()];
        Arrays.fill(owners, NodeGraph.NOWHERE);
        var reached = new Ints();
        IntStream.range(0, owners.length).filter(inferences::isElement).forEach(node -> {
            owners[node] = node;
            reached.add(node);
        });
        IntStream.range(0, owners.length).filter(node -> inferences.relation(node) != node).forEach(node -> {
            owners[node] = inferences.relation(node);
            reached.add(node);
        });
        for (var next = 0; next < reached.size(); next++) {
            var node = reached.get(next);
            IntStream.concat(inferences.outgoing().in(node).map(graph::to),
                    inferences.incoming().in(node).map(graph::from)).forEach(other -> {
                        if (owners[other] == NodeGraph.NOWHERE) {
                            owners[other] = owners[node];
                            reached.add(other);
                        }
                    });
        }
    }

    /// To whom the node belongs, `NOWHERE` for nobody.
    int owner(int node) {
        return node == NodeGraph.NOWHERE ? node : owners[node];
    }
}
