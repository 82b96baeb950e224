package dev.rejoinder.projections.statements;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.statement.StatementKind;
import dev.rejoinder.projections.verdicts.VerdictFilter;

/// Which statements of a list to show; what is absent narrows nothing.
public record StatementFilter(@Nullable List<StatementKind> kinds, @Nullable Boolean withdrawn,
        @Nullable String text, @Nullable VerdictFilter verdict) {

    /// All statements.
    public static final StatementFilter ALL = new StatementFilter(null, null, null, null);

    /// The filter as the lists of statements take it.
    public Map<String, Object> parameters() {
        return VerdictFilter.with(verdict,
                Map.of("kinds", kinds == null ? List.of() : kinds.stream().map(Enum::name).toList(),
                        "withdrawn", withdrawn == null ? List.of() : List.of(withdrawn),
                        "text", text == null ? "" : text.strip().toLowerCase(Locale.ROOT)));
    }
}
