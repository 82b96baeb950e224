package dev.rejoinder.domain.interchange.argdown;

import java.util.List;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.node.ObjectNode;

/// A step of an argument, from premises to a conclusion.
final class Step {

    private final List<Element> premises;

    private final List<String> rules;

    private final ObjectNode data;

    private final int place;

    private @Nullable Element conclusion;

    /// @param place how many statements of the argument precede its conclusion
    Step(int place, List<Element> premises, List<String> rules, ObjectNode data) {
        this.place = place;
        this.premises = List.copyOf(premises);
        this.rules = List.copyOf(rules);
        this.data = data;
    }

    List<Element> premises() {
        return premises;
    }

    /// How many statements of the argument precede its conclusion.
    int place() {
        return place;
    }

    /// The names of the rules that the step follows.
    List<String> rules() {
        return rules;
    }

    /// What stands in braces after the rules.
    ObjectNode data() {
        return data;
    }

    /// What the step leads to.
    Element conclusion() {
        if (conclusion == null) {
            throw new IllegalStateException("The step has no conclusion yet");
        }
        return conclusion;
    }

    /// The step leads to this.
    void conclude(Element end) {
        conclusion = end;
    }
}
