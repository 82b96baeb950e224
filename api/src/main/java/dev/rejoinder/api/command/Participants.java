package dev.rejoinder.api.command;

import dev.rejoinder.api.refusal.BadRequest;
import dev.rejoinder.api.refusal.ErrorCode;
import dev.rejoinder.domain.PlainText;
import dev.rejoinder.domain.RuleViolation;
import graphql.schema.DataFetchingEnvironment;

/// Who hands a command in: whom the header names, or else nobody in particular.
final class Participants {

    static final String HEADER = "Rejoinder-Participant";

    private static final String NOBODY = "anonymous";

    private static final int LIMIT = 200;

    private Participants() {}

    static String of(DataFetchingEnvironment mutation) {
        String name = mutation.getGraphQlContext().getOrDefault(Participants.class, NOBODY);
        try {
            return PlainText.required("participant", name, LIMIT);
        } catch (RuleViolation violation) {
            throw new BadRequest(ErrorCode.BAD_PARTICIPANT,
                    "The header %s is unusable: %s".formatted(HEADER, violation.getMessage()));
        }
    }
}
