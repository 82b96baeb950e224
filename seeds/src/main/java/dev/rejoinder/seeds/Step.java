package dev.rejoinder.seeds;

import java.util.ArrayList;
import java.util.List;

/// One step of a script: a verb and its fields.
record Step(Verb verb, Section fields) {

    String text(String field) {
        return fields.text(field);
    }

    boolean has(String field) {
        return fields.has(field);
    }

    int line(String field) {
        return fields.line(field);
    }

    /// The key of what the step is about: of the new thing, or of the one that it changes.
    String key() {
        return text(has("key") ? "key" : has("statement") ? "statement" : "relation");
    }

    /// The key of the relation that the step draws. A remark's relation that has no name of its own is named
    /// after the remark.
    String relationKey() {
        return switch (verb) {
            case COUNTERCLAIM -> has("relation") ? text("relation") : text("key") + "-attacks";
            case ANSWER_CHARGE -> has("relation") ? text("relation") : text("key") + "-attacks";
            case EVIDENCE -> has("relation") ? text("relation") : text("key") + "-" + bearing();
            default -> key();
        };
    }

    /// For evidence: the field that says how it bears on its target.
    String bearing() {
        return has("supports") ? "supports" : "attacks";
    }

    /// The keys that the step brings into the script.
    List<NewKey> newKeys() {
        var keys = new ArrayList<NewKey>();
        if (has("key")) {
            keys.add(new NewKey("key", text("key")));
        }
        if (has("key") && (verb == Verb.COUNTERCLAIM || verb == Verb.EVIDENCE)) {
            keys.add(new NewKey("relation", relationKey()));
        }
        return keys;
    }

    /// A key, and the field that it stands in.
    record NewKey(String field, String key) {}
}
