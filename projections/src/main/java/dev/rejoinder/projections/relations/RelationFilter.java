package dev.rejoinder.projections.relations;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.projections.verdicts.VerdictFilter;

/// Which relations of a list to show; what is absent narrows nothing.
public record RelationFilter(@Nullable List<RelationKind> kinds, @Nullable Boolean withdrawn,
        @Nullable VerdictFilter verdict) {

    /// All relations.
    public static final RelationFilter ALL = new RelationFilter(null, null, null);

    /// The relations of one kind.
    public static RelationFilter of(RelationKind kind) {
        return new RelationFilter(List.of(kind), null, null);
    }

    /// The filter as the lists of relations take it.
    public Map<String, Object> parameters() {
        return VerdictFilter.with(verdict,
                Map.of("kinds", kinds == null ? List.of() : kinds.stream().map(Enum::name).toList(),
                        "withdrawn", withdrawn == null ? List.of() : List.of(withdrawn)));
    }
}
