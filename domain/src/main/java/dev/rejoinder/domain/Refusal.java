package dev.rejoinder.domain;

import java.util.UUID;

/// Why a command was refused: the rule it broke, the field at fault, a whole sentence, and the facts.
public sealed interface Refusal {

    /// The rule that was broken.
    Rule rule();

    /// The name of the command's field at fault, with an index after a dot where it is a list; empty when no
    /// single field is.
    String field();

    /// A whole sentence that names both parties.
    String message();

    /// A value that no command may carry, or a rule that needs no further facts.
    record Broken(Rule rule, String field, String message) implements Refusal {}

    /// Something named by the command is not there.
    record NotFound(String field, UUID missing, String message) implements Refusal {

        @Override
        public Rule rule() {
            return Rule.NOT_FOUND;
        }
    }

    /// The same thing is there already.
    record Duplicate(Rule rule, String field, UUID existing, String message) implements Refusal {}

    /// The thing named was withdrawn.
    record Withdrawn(String field, UUID withdrawn, String message) implements Refusal {

        @Override
        public Rule rule() {
            return Rule.WITHDRAWN;
        }
    }

    /// A limit on a count or a length was passed.
    record LimitExceeded(Rule rule, String field, int limit, int actual, String message) implements Refusal {}

    /// The debate does not accept this while it is closed.
    record DebateClosed(UUID debate, String message) implements Refusal {

        @Override
        public Rule rule() {
            return Rule.DEBATE_CLOSED;
        }

        @Override
        public String field() {
            return "";
        }
    }

    /// The debate has moved on since the command's author looked.
    record VersionConflict(long expected, long actual) implements Refusal {

        @Override
        public Rule rule() {
            return Rule.VERSION_CONFLICT;
        }

        @Override
        public String field() {
            return "expectedVersion";
        }

        @Override
        public String message() {
            return "The command expected version %d of the debate, which is at version %d"
                    .formatted(expected, actual);
        }
    }
}
