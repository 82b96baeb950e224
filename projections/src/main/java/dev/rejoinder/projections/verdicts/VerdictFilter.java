package dev.rejoinder.projections.verdicts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.judgement.label.Label;

/// Which verdicts something must have to be listed: one of these labels, and a strength within these bounds, both
/// included; what is absent narrows nothing.
public record VerdictFilter(@Nullable List<Label> labels, @Nullable Double minStrength,
        @Nullable Double maxStrength) {

    private static final VerdictFilter ALL = new VerdictFilter(null, null, null);

    /// The condition in Cypher on a member `it` of a list at `key.version`.
    public static final String CONDITION =
            """
                    AND (NOT $judged OR EXISTS {
                      CALL (it, key) {
                        MATCH (v:Verdict)
                        WHERE v.debateId = it.debateId AND v.subjectId = it.id AND v.since <= key.version
                        RETURN v ORDER BY v.since DESC LIMIT 1
                      }
                      WITH v WHERE (size($labels) = 0 OR v.label IN $labels)
                        AND $minStrength <= v.strength AND v.strength <= $maxStrength
                      RETURN v
                    })
                    """;

    /// The filter as the lists take it, beside other parameters.
    public static Map<String, Object> with(@Nullable VerdictFilter filter, Map<String, Object> others) {
        var wanted = filter == null ? ALL : filter;
        var parameters = new HashMap<>(others);
        parameters.put("judged", !wanted.equals(ALL));
        parameters.put("labels",
                wanted.labels == null ? List.of() : wanted.labels.stream().map(Enum::name).toList());
        parameters.put("minStrength", wanted.minStrength == null ? 0.0 : wanted.minStrength);
        parameters.put("maxStrength", wanted.maxStrength == null ? 1.0 : wanted.maxStrength);
        return parameters;
    }
}
