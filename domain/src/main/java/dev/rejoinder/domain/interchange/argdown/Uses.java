package dev.rejoinder.domain.interchange.argdown;

import java.util.ArrayList;
import java.util.List;

import tools.jackson.databind.node.ObjectNode;

/// Which statements of an argument a step uses. It may say so itself, as in `{uses: [1, 2]}`.
final class Uses {

    /// What the data calls it.
    static final String USES = "uses";

    private Uses() {}

    /// The statements that the data names by their numbers; those that stand between this inference and the one before,
    /// the conclusion of which is the first of them, where it names none.
    static List<Element> of(ObjectNode data, List<Element> numbered, List<Element> between) {
        var used = new ArrayList<Element>();
        for (var number : data.path(USES)) {
            var place = number.asString("");
            if (place.matches("[1-9][0-9]{0,8}") && Integer.parseInt(place) <= numbered.size()) {
                used.add(numbered.get(Integer.parseInt(place) - 1));
            }
        }
        return used.isEmpty() ? List.copyOf(between) : used;
    }
}
