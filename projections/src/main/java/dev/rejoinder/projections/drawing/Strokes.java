package dev.rejoinder.projections.drawing;

import java.util.List;
import java.util.Map;

import dev.rejoinder.projections.drawing.Rows.Kind;
import dev.rejoinder.projections.graph.GraphRefusal;
import dev.rejoinder.projections.graph.GraphTransactions;

/// Runs a statement over all rows of a kind. It must draw every row: where an end of a relationship is missing,
/// Cypher would leave the row out without a word.
record Strokes(GraphTransactions transactions, Rows rows) {

    void draw(Kind kind, String cypher) {
        List<Map<String, Object>> each = rows.of(kind);
        if (each.isEmpty()) {
            return;
        }
        var drawn =
                transactions.run(cypher, Map.of("rows", each, "open", Span.OPEN)).getFirst().number("drawn");
        if (drawn != each.size()) {
            throw new GraphRefusal(
                    "Of %d rows of kind %s the graph took %d; the others name what it does not hold"
                            .formatted(each.size(), kind, drawn));
        }
    }
}
