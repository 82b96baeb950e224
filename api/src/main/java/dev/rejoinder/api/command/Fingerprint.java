package dev.rejoinder.api.command;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/// Tells the same request from another under the same idempotency key: equal exactly for the same mutation
/// with the same input, in whatever order its fields were written, whatever the case of its identifiers and
/// whatever space stands around its texts.
final class Fingerprint {

    private static final String KEY = "idempotencyKey";

    private static final Set<String> IDS =
            Set.of("debate", "statement", "relation", "source", "premise", "premises");

    private Fingerprint() {}

    static String of(String mutation, Map<String, Object> input) {
        var counted = new TreeMap<>(input);
        counted.remove(KEY);
        var text = mutation + canonical("", counted);
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }

    /// Each text comes with its length, so that no two inputs look alike.
    private static String canonical(Object name, @Nullable Object value) {
        return switch (value) {
            case Map<?, ?> map -> new TreeMap<Object, @Nullable Object>(map).entrySet().stream()
                    .filter(entry -> Objects.nonNull(entry.getValue()))
                    .map(entry -> entry.getKey() + "=" + canonical(entry.getKey(), entry.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
            case List<?> list ->
                list.stream().map(part -> canonical(name, part)).collect(Collectors.joining(",", "[", "]"));
            case null -> "null";
            case String id when IDS.contains(name) -> measured(id.toLowerCase(Locale.ROOT));
            case String text -> measured(text.strip());
            default -> measured(value.toString());
        };
    }

    private static String measured(String text) {
        return text.length() + ":" + text;
    }
}
