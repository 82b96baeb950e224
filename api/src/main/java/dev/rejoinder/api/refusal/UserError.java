package dev.rejoinder.api.refusal;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.Refusal;
import dev.rejoinder.domain.Rule;

/// Why a command was refused, as its payload tells it.
public sealed interface UserError {

    /// The rule that was broken.
    Rule code();

    /// A whole sentence.
    String message();

    /// The path to the value at fault.
    @Nullable
    List<String> field();

    record InvalidInput(Rule code, String message, @Nullable List<String> field) implements UserError {}

    record NotFound(Rule code, String message, @Nullable List<String> field, UUID id) implements UserError {}

    record Duplicate(Rule code, String message, @Nullable List<String> field,
            UUID existing) implements UserError {}

    record Withdrawn(Rule code, String message, @Nullable List<String> field, UUID id) implements UserError {}

    record LimitExceeded(Rule code, String message, @Nullable List<String> field, int limit,
            int count) implements UserError {}

    record DebateClosed(Rule code, String message, @Nullable List<String> field,
            UUID debate) implements UserError {}

    record VersionConflict(Rule code, String message, @Nullable List<String> field, long expected,
            long actual) implements UserError {}

    /// The domain's refusal for clients, with the path to the value at fault.
    static UserError of(Refusal refusal, @Nullable List<String> path) {
        var rule = refusal.rule();
        var message = refusal.message();
        return switch (refusal) {
            case Refusal.Broken _ -> new InvalidInput(rule, message, path);
            case Refusal.NotFound(_, var missing, _) -> new NotFound(rule, message, path, missing);
            case Refusal.Duplicate(_, _, var existing, _) -> new Duplicate(rule, message, path, existing);
            case Refusal.Withdrawn(_, var id, _) -> new Withdrawn(rule, message, path, id);
            case Refusal.LimitExceeded(_, _, var limit, var count, _) ->
                new LimitExceeded(rule, message, path, limit, count);
            case Refusal.DebateClosed(var debate, _) -> new DebateClosed(rule, message, path, debate);
            case Refusal.VersionConflict(var expected, var actual) ->
                new VersionConflict(rule, message, path, expected, actual);
        };
    }
}
