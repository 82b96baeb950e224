package dev.rejoinder.seeds;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import dev.rejoinder.domain.Rule;
import dev.rejoinder.domain.RuleViolation;

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
            case CRITICAL_QUESTION -> has("attack") ? text("attack") : text("key") + "-attacks";
            case EVIDENCE -> has("relation") ? text("relation") : text("key") + "-" + bearing();
            default -> key();
        };
    }

    /// The value that the field's word stands for.
    <E extends Enum<E>> E word(Class<E> type, String field) {
        var word = text(field);
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word))
                .findFirst()
                .orElseThrow(() -> new RuleViolation(Rule.NOT_FOUND, field,
                        "'%s' is none of the words that '%s' takes".formatted(word, field)));
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
        if (has("key") && verb == Verb.CRITICAL_QUESTION) {
            keys.add(new NewKey("attack", relationKey()));
        }
        return keys;
    }

    /// A key, and the field that it stands in.
    record NewKey(String field, String key) {

        /// True when a relation, and no statement, gets the key besides the step's own.
        boolean relating() {
            return field.equals("relation") || field.equals("attack");
        }
    }
}
