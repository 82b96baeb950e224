package dev.rejoinder.domain.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Makes up debates as they grow, step by step, the same from the same seed: linked premises, statements that are
/// used again, circles, undercuts, questions, rewordings and statements that have nothing to do with any other.
final class MadeUpHistories {

    /// Something that is said or drawn.
    interface Step {

        void tell(LayoutGraph graph);
    }

    private final Random luck;

    private final List<Step> steps = new ArrayList<>();

    private int statements;

    private int relations;

    private MadeUpHistories(long seed) {
        luck = new Random(seed);
    }

    /// A history of so many steps.
    static List<Step> of(long seed, int size) {
        var history = new MadeUpHistories(seed);
        while (history.steps.size() < size) {
            history.step();
        }
        return history.steps;
    }

    /// What is told by the first steps.
    static LayoutGraph graph(List<Step> steps, LayoutOptions options) {
        var graph = new LayoutGraph(options);
        steps.forEach(step -> step.tell(graph));
        return graph;
    }

    private void step() {
        var kind = statements < 2 ? 0 : luck.nextInt(20);
        if (kind < 9) {
            say();
        } else if (kind < 17) {
            relate();
        } else if (kind == 17) {
            var asking = statement();
            var about = anything();
            steps.add(graph -> graph.question(asking, about));
        } else if (kind == 18) {
            reword();
        }
    }

    private void say() {
        var key = "s" + statements++;
        var text = text();
        steps.add(graph -> graph.statement(key, text));
    }

    private void reword() {
        var key = statement();
        var text = text();
        steps.add(graph -> graph.statement(key, text));
    }

    private void relate() {
        var isNew = relations == 0 || luck.nextInt(20) > 0;
        var key = "r" + (isNew ? relations : luck.nextInt(relations));
        var target = anything();
        var premises = new ArrayList<String>();
        for (var left = luck.nextInt(4) == 0 ? 3 : 1; left > 0; left--) {
            premises.add(luck.nextBoolean() ? "s" + (statements - 1) : statement());
        }
        relations += isNew ? 1 : 0;
        steps.add(graph -> graph.relation(key, premises, target));
    }

    private String anything() {
        return relations > 0 && luck.nextInt(5) == 0 ? "r" + luck.nextInt(relations) : statement();
    }

    private String statement() {
        return "s" + (int) (statements * luck.nextDouble() * luck.nextDouble());
    }

    private String text() {
        return "engines compose ".repeat(1 + luck.nextInt(20));
    }
}
