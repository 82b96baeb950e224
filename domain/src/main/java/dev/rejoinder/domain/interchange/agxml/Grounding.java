package dev.rejoinder.domain.interchange.agxml;

import java.util.HashMap;
import java.util.Map;

import dev.rejoinder.domain.interchange.Loss.Treatment;
import dev.rejoinder.domain.interchange.Losses;
import tools.jackson.databind.node.ObjectNode;

/// Finds the words of units in the segments that they are grounded in: segments of one joint in one line, and what is
/// stated several times in as many lines.
final class Grounding {

    private final Microtext text;

    private final Map<String, StringBuilder> words = new HashMap<>();

    /// Where the last segment of a unit came by: the joint, or itself.
    private final Map<String, String> last = new HashMap<>();

    Grounding(Microtext text) {
        this.text = text;
    }

    /// Goes through the segments. Those that are grounds of nothing are kept aside.
    void find(ObjectNode leftovers, Losses losses) {
        text.segments().forEach((segment, said) -> {
            var joint = text.groundings().getOrDefault(segment, "");
            var unit = text.units().containsKey(joint) ? joint : text.groundings().getOrDefault(joint, "");
            if (text.units().containsKey(unit)) {
                add(unit, unit.equals(joint) ? segment : joint, said);
            } else {
                leftovers.withObjectProperty("segments").put(segment, said);
                losses.lose(segment, "segment", Treatment.KEPT_ASIDE,
                        "The segment is no part of the argument: " + said);
            }
        });
    }

    private void add(String unit, String by, String said) {
        var before = last.put(unit, by);
        var found = words.computeIfAbsent(unit, _ -> new StringBuilder());
        if (before != null) {
            found.append(before.equals(by) ? ' ' : '\n');
        }
        found.append(said);
    }

    /// The words of the unit; none where nothing grounds it.
    String words(String unit) {
        var found = words.get(unit);
        return found == null ? "" : found.toString();
    }
}
