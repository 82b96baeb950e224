package dev.rejoinder.api.command;

import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

import dev.rejoinder.api.refusal.BadRequest;
import dev.rejoinder.api.refusal.ErrorCode;
import dev.rejoinder.domain.PlainText;
import dev.rejoinder.domain.RuleViolation;
import graphql.schema.DataFetchingEnvironment;
import jakarta.servlet.http.HttpServletRequest;

/// Who hands a command in, or asks: whom the header names, or else nobody in particular.
public final class Participants {

    static final String HEADER = "Rejoinder-Participant";

    private static final String NOBODY = "anonymous";

    private static final int LIMIT = 200;

    private Participants() {}

    /// Whom the request of this field comes from.
    public static String of(DataFetchingEnvironment field) {
        return named(field.getGraphQlContext().getOrDefault(Participants.class, NOBODY));
    }

    /// Whom the request comes from.
    public static String of(HttpServletRequest request) {
        var header = request.getHeader(HEADER);
        return header == null ? NOBODY : named(header);
    }

    static String named(String header) {
        try {
            var name = decoded(header);
            if (name.codePoints().anyMatch(Character::isISOControl)) {
                throw unusable("The participant holds a control character");
            }
            return PlainText.required("participant", name, LIMIT);
        } catch (RuleViolation violation) {
            throw unusable(String.valueOf(violation.getMessage()));
        }
    }

    /// The server hands each byte of a header over as one character of Latin-1; clients write UTF-8.
    private static String decoded(String header) {
        try {
            var bytes = StandardCharsets.ISO_8859_1.newEncoder().encode(CharBuffer.wrap(header));
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException _) {
            throw unusable("The participant is not in UTF-8");
        }
    }

    private static BadRequest unusable(String reason) {
        return new BadRequest(ErrorCode.BAD_PARTICIPANT,
                "The header %s is unusable: %s".formatted(HEADER, reason));
    }
}
