package dev.rejoinder.domain.interchange.carneades;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import tools.jackson.databind.JsonNode;

/// An issue as it is in the document: positions of which no more than one can hold.
///
/// @param raw the issue whole
record Dispute(String id, JsonNode raw, List<String> positions) {

    private static final int POSITIONS_MAX = 20;

    Dispute {
        positions = List.copyOf(positions);
    }

    /// The issue that this is the value of; names are looked up.
    static Dispute of(String id, JsonNode value, UnaryOperator<String> names) {
        var positions = value.path("positions");
        var listed =
                positions.isArray() ? positions.valueStream().map(Tree::text) : Tree.text(positions).lines();
        return new Dispute(id, value, listed.map(names).filter(name -> !name.isEmpty()).distinct().toList());
    }

    /// Whether it can be drawn as attacks of each position on each other one.
    boolean isDrawable() {
        return 1 < positions.size() && positions.size() <= POSITIONS_MAX;
    }

    /// Whether it is between a statement and its opposite, and says nothing else.
    boolean isMerely(Set<String> pair) {
        return positions.size() == 2 && pair.containsAll(positions)
                && raw.propertyStream().allMatch(member -> switch (member.getKey()) {
                    case "positions" -> true;
                    case "standard" -> Tree.text(member.getValue()).equals("PE");
                    default -> false;
                });
    }
}
