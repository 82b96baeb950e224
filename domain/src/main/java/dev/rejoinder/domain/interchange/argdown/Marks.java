package dev.rejoinder.domain.interchange.argdown;

import java.util.List;

import tools.jackson.databind.node.ObjectNode;

/// What data after a reference says that is not about the element referred to.
final class Marks {

    /// The key of what the data is about.
    static final String ID = "id";

    /// The key of the relation that the line draws, or two of them where it draws two.
    static final String RELATION = "relation";

    /// A relation that no line of Argdown can draw, from the statement referred to.
    static final String RELATES = "relates";

    /// What a speaker did with the statement referred to.
    static final String LOCUTION = "locution";

    private static final List<String> NAMES = List.of(RELATION, RELATES, LOCUTION);

    private Marks() {}

    /// The same data without any of these.
    static ObjectNode without(ObjectNode data) {
        return data.deepCopy().remove(NAMES);
    }

    /// The same data without the key of what it is about.
    static ObjectNode withoutKey(ObjectNode data) {
        return data.deepCopy().remove(List.of(ID));
    }
}
