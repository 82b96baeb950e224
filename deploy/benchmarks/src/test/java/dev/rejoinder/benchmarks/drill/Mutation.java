package dev.rejoinder.benchmarks.drill;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// One mutation, sent under one idempotency key as often as it takes. Its text is like no other's, so that the log
/// can be searched for it; `statement` is the identifier that the client chose, if it chose one.
record Mutation(String field, UUID debate, String text, @Nullable UUID statement, int events,
        Map<String, Object> input) {

    private static final String KEY = "idempotencyKey";

    static Mutation open(UUID debate) {
        var text = unique();
        return new Mutation("openDebate", debate, text, null, 1,
                Map.of("debate", debate, "title", text, KEY, text));
    }

    static Mutation claim(UUID debate, @Nullable UUID statement) {
        var text = unique();
        var input = new HashMap<String, Object>(Map.of("debate", debate, "text", text, KEY, text));
        if (statement != null) {
            input.put("statement", statement);
        }
        return new Mutation("addClaim", debate, text, statement, 1, input);
    }

    static Mutation counterclaim(UUID debate, UUID target) {
        var text = unique();
        return new Mutation("addCounterclaim", debate, text, null, 2,
                Map.of("debate", debate, "text", text, "target", Map.of("statement", target), KEY, text));
    }

    static Mutation rewording(UUID debate, UUID statement) {
        var text = unique();
        return new Mutation("rewordStatement", debate, text, null, 1,
                Map.of("statement", statement, "text", text, KEY, text));
    }

    private static String unique() {
        return "Point " + UUID.randomUUID();
    }

    String document() {
        return "mutation ($input: %s%sInput!) { outcome: %s(input: $input) { version userErrors { code message } } }"
                .formatted(Character.toUpperCase(field.charAt(0)), field.substring(1), field);
    }
}
