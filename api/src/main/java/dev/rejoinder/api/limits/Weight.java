package dev.rejoinder.api.limits;

import java.util.LinkedHashMap;
import java.util.Map;

/// What a selection may bring back: objects to pay for, list items, and the relations on its longest path.
///
/// The items of a connection lie under its `edges` and `nodes`, but the page size stands a level above them, and a
/// fragment may stand between. So a weight keeps apart what comes once and what comes for each item of the page;
/// that makes the weight of a fragment the same wherever it is spread.
record Weight(long cost, long nodes, long itemCost, long itemNodes, int relations) {

    static final Weight NOTHING = new Weight(0, 0, 0, 0, 0);

    Weight beside(Weight other) {
        return new Weight(Sum.of(cost, other.cost), Sum.of(nodes, other.nodes),
                Sum.of(itemCost, other.itemCost),
                Sum.of(itemNodes, other.itemNodes), Math.max(relations, other.relations));
    }

    /// This, and one object around it.
    Weight inside() {
        return new Weight(Sum.of(cost, 1), nodes, itemCost, itemNodes, relations);
    }

    /// This, and so much work besides.
    Weight dearer(long work) {
        return new Weight(Sum.of(cost, work), nodes, itemCost, itemNodes, relations);
    }

    /// This, so many steps along.
    Weight further(int steps) {
        return new Weight(cost, nodes, itemCost, itemNodes, relations + steps);
    }

    /// So many list items of this.
    Weight times(long size) {
        return new Weight(Sum.times(cost, size), Sum.of(Sum.times(nodes, size), size), 0, 0, relations);
    }

    /// One of these for each item of the page.
    Weight forEachItem() {
        return new Weight(0, 0, cost, Sum.of(nodes, 1), relations);
    }

    /// A page of this size.
    Weight page(long size) {
        return new Weight(Sum.of(cost, Sum.times(itemCost, size)), Sum.of(nodes, Sum.times(itemNodes, size)),
                0, 0,
                relations);
    }

    Map<String, Long> against(Limits limits) {
        var report = new LinkedHashMap<String, Long>();
        report.put("requested", cost);
        report.put("limit", limits.cost());
        report.put("nodes", nodes);
        return report;
    }
}
