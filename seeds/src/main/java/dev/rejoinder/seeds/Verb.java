package dev.rejoinder.seeds;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a step of a script can do, and the keys it then has: those required, those optional, and those of which
/// exactly one is needed.
enum Verb {

    CLAIM("key text", "by where when language", ""), //
    COUNTERCLAIM("key text attacks", "relation scheme by where when language", ""), //
    EVIDENCE("key text", "relation scheme by where when language", "supports attacks"), //
    QUESTION("key text", "about by where when language", ""), //
    SUPPORT("key premises target", "scheme", ""), //
    ATTACK("key premises target", "scheme", ""), //
    REPHRASE("key premises target", "scheme", ""), //
    PREFERENCE("key premises target", "scheme", ""), //
    REWORD("statement text", "language", ""), //
    ATTRIBUTE("statement by", "where when", ""), //
    CITE("statement", "url quotation accessed", ""), //
    WITHDRAW("", "reason", "statement relation"), //
    RESTORE("", "", "statement relation"), //
    SCHEME("relation scheme", "slots", ""), //
    ADD_PREMISE("relation premise", "", ""), //
    REMOVE_PREMISE("relation premise", "", ""), //
    LOCUTION("statement act by", "as where when", ""), //
    CHARGE("key text kind accused commitments", "deed deed-text sense target language", ""), //
    ANSWER_CHARGE("key charge answer", "commitment text relation language", ""), //
    STANCE("subject by rating", "", ""), //
    BURDEN("statement needs-support", "", ""), //
    READING("relation reading", "", ""), //
    CRITICAL_QUESTION("key relation question", "text attack premise language", "");

    private final String required;

    private final String optional;

    private final String alternatives;

    Verb(String required, String optional, String alternatives) {
        this.required = required;
        this.optional = optional;
        this.alternatives = alternatives;
    }

    /// The verb written like this in a script.
    static Optional<Verb> named(String word) {
        return Arrays.stream(values()).filter(verb -> verb.word().equals(word)).findFirst();
    }

    /// The verb as scripts write it.
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Reports what the fields lack and what they have too much.
    void check(Section fields) {
        fields.expect(words(required), words(optional + " " + alternatives));
        if (!alternatives.isEmpty()) {
            fields.expectOneOf(words(alternatives));
        }
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }
}
