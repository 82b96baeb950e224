package dev.rejoinder.domain.judgement;

import java.util.Random;
import java.util.stream.IntStream;

import dev.rejoinder.domain.judgement.live.LiveJudgement;

/// Draws graphs and changes by lot; the same seed draws the same.
public final class Lots {

    private final Random random;

    public Lots(long seed) {
        random = new Random(seed);
    }

    public int below(int bound) {
        return random.nextInt(bound);
    }

    public boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    public double score() {
        return 0.05 + 0.9 * random.nextDouble();
    }

    /// Attacks between statements, as Dung had them.
    public ArgumentGraph attacks(int statements, int relations) {
        var graph = statements(statements);
        IntStream.range(0, relations).forEach(_ -> graph.addRelation(Polarity.ATTACK, below(statements), 1,
                below(statements)));
        return graph;
    }

    /// Attacks and plain supports, on statements and relations alike.
    public ArgumentGraph bipolar(int statements, int relations) {
        var graph = statements(statements);
        IntStream.range(0, relations).forEach(_ -> relate(graph, statements));
        return graph;
    }

    /// All that there is: linked sources, required supports, burdens of proof and withdrawn elements.
    public ArgumentGraph mixed(int statements, int relations) {
        var graph = bipolar(statements, relations);
        for (var element = 0; element < graph.size(); element++) {
            graph.setNeedsSupport(element, oneIn(5));
            graph.setActive(element, !oneIn(12));
            if (graph.isRelation(element) && !graph.isAttack(element)) {
                graph.setReading(element, oneIn(2) ? Reading.REQUIRED : Reading.PLAIN);
            }
        }
        return graph;
    }

    /// As mixed, but with a need or a burden almost everywhere.
    public ArgumentGraph needy(int statements, int relations) {
        var graph = bipolar(statements, relations);
        for (var element = 0; element < graph.size(); element++) {
            graph.setNeedsSupport(element, !graph.isRelation(element) && oneIn(2));
            if (graph.isRelation(element) && !graph.isAttack(element) && oneIn(2)) {
                graph.setReading(element, Reading.REQUIRED);
            }
        }
        return graph;
    }

    /// Statements whose relations only point to older elements: no cycle.
    public ArgumentGraph acyclic(int statements) {
        var graph = new ArgumentGraph();
        graph.addStatement(score());
        for (var count = 1; count < statements; count++) {
            var older = graph.size();
            var statement = graph.addStatement(score());
            for (var times = 1 + below(2); times > 0; times--) {
                graph.addRelation(polarity(), below(older), oneIn(2) ? 1 : score(), statement);
            }
        }
        return graph;
    }

    public Polarity polarity() {
        return oneIn(3) ? Polarity.SUPPORT : Polarity.ATTACK;
    }

    /// Makes one change of any kind.
    public void change(LiveJudgement live) {
        var graph = live.graph();
        var element = below(graph.size());
        switch (below(16)) {
            case 0, 1, 2 -> live.addRelation(polarity(), element, 1, live.addStatement(score()));
            case 3, 4, 5 -> live.addRelation(polarity(), element, score(), statement(graph));
            case 6 -> live.addStatement(score());
            case 7, 8 -> live.withdraw(element);
            case 9, 10 -> live.restore(element);
            case 11 -> live.setNeedsSupport(element, !graph.needsSupport(element));
            case 12, 13 -> rearrange(live, element);
            default -> live.setBase(element, score());
        }
    }

    private void rearrange(LiveJudgement live, int element) {
        var graph = live.graph();
        if (!graph.isRelation(element)) {
            return;
        }
        var source = statement(graph);
        if (!graph.isAttack(element) && oneIn(2)) {
            live.setReading(element, graph.isRequired(element) ? Reading.PLAIN : Reading.REQUIRED);
        } else if (Graphs.sources(graph, element).contains(source)) {
            live.removeSource(element, source);
        } else {
            live.addSource(element, source);
        }
    }

    private int statement(ArgumentGraph graph) {
        var element = below(graph.size());
        while (graph.isRelation(element)) {
            element = below(graph.size());
        }
        return element;
    }

    private ArgumentGraph statements(int count) {
        var graph = new ArgumentGraph();
        IntStream.range(0, count).forEach(_ -> graph.addStatement(score()));
        return graph;
    }

    private void relate(ArgumentGraph graph, int statements) {
        var target = oneIn(3) ? below(graph.size()) : below(statements);
        var relation = graph.addRelation(polarity(), target, oneIn(2) ? 1 : score(), below(statements));
        var second = below(statements);
        if (oneIn(4) && !Graphs.sources(graph, relation).contains(second)) {
            graph.addSource(relation, second);
        }
    }
}
