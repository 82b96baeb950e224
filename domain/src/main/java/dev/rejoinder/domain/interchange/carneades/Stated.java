package dev.rejoinder.domain.interchange.carneades;

import dev.rejoinder.domain.interchange.draft.Aside;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A statement as it is in the document.
///
/// @param text its words; empty where it has none
/// @param ours what we said about it in its metadata
/// @param rest everything else
record Stated(String id, String text, ObjectNode ours, ObjectNode rest) {

    /// The statement that this is the value of.
    static Stated of(String id, JsonNode value) {
        if (!(value instanceof ObjectNode object)) {
            return new Stated(id, Tree.text(value), Aside.nothing(), Aside.nothing());
        }
        var rest = object.deepCopy();
        var text = Tree.text(object.path("text"));
        var ours = Ours.take(rest);
        if (!object.path("text").isContainer()) {
            rest.remove("text");
        }
        return new Stated(id, text, ours, rest);
    }

    /// A statement that is named and nowhere listed.
    static Stated undeclared(String id) {
        return new Stated(id, "", Aside.nothing(), Aside.nothing());
    }

    /// What it says: its name, where it has no words.
    String words() {
        return text.isBlank() ? id : text;
    }

    /// Whether it is assumed to hold.
    boolean isAssumed() {
        return Tree.isTrue(rest.path("assumed"));
    }

    /// Whether it says no more than this, or nothing, and we did not mark it as a claim.
    boolean isMerely(String other) {
        return !ours.has(Ours.CLAIM)
                && (text.isBlank() || text.strip().equals(id) || text.strip().equals(other));
    }
}
