package dev.rejoinder.domain.speech;

import java.util.List;
import java.util.UUID;

import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.debate.DebateRegister;

/// Quotes statements in statements about them, longer ones cut short.
final class Quotations {

    private Quotations() {}

    static String of(DebateRegister register, DebateId debateId, UUID statement, int limit) {
        var text = register.texts(debateId, List.of(statement)).getOrDefault(statement, "");
        return text.codePointCount(0, text.length()) <= limit
                ? text
                : text.substring(0, text.offsetByCodePoints(0, limit)) + "…";
    }
}
