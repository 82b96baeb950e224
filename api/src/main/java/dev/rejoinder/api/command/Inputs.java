package dev.rejoinder.api.command;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import dev.rejoinder.api.refusal.BadRequest;
import dev.rejoinder.api.refusal.ErrorCode;

/// The inputs of mutations that are only supposed, in the order in which they are to be carried out. Controller
/// methods take them as a parameter.
public record Inputs(List<Input> each) {

    private static final int LIMIT = 100;

    private static final String PLACE = "changes";

    private static final List<String> TERMS = List.of("expectedVersion", "idempotencyKey");

    static Inputs of(List<Map<String, Map<String, Object>>> changes, String participant) {
        if (changes.size() > LIMIT) {
            throw new BadRequest(ErrorCode.BAD_ARGUMENT,
                    "changes has %d changes; at most %d are supposed at once".formatted(changes.size(),
                            LIMIT),
                    Map.of("field", PLACE, "count", changes.size(), "limit", LIMIT));
        }
        return new Inputs(IntStream.range(0, changes.size())
                .mapToObj(index -> input(index, changes.get(index), participant)).toList());
    }

    private static Input input(int index, Map<String, Map<String, Object>> change, String participant) {
        var only = change.entrySet().iterator().next();
        var place = "%s.%d.%s".formatted(PLACE, index, only.getKey());
        TERMS.stream().filter(term -> only.getValue().get(term) != null).findFirst().ifPresent(term -> {
            throw new BadRequest(ErrorCode.BAD_ARGUMENT,
                    "%s.%s has no meaning for a change that is only supposed".formatted(place, term),
                    Map.of("field", place + "." + term));
        });
        return new Input(only.getKey(), only.getValue(), participant, place);
    }
}
