package dev.rejoinder.api.change;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.api.reading.Ids;
import dev.rejoinder.api.refusal.BadRequest;
import dev.rejoinder.api.refusal.ErrorCode;
import dev.rejoinder.projections.changes.ChangeFilter;

/// The input `HistoryFilter`.
record HistoryFilter(@Nullable List<ChangeKind> kinds, @Nullable String participant, @Nullable String subject,
        @Nullable Instant from, @Nullable Instant until) {

    /// The filter as lists of changes take it.
    static Map<String, Object> parameters(@Nullable HistoryFilter filter) {
        return (filter == null ? ChangeFilter.ALL : filter.read()).parameters();
    }

    private ChangeFilter read() {
        if (from != null && until != null && from.isAfter(until)) {
            throw new BadRequest(ErrorCode.BAD_ARGUMENT,
                    "filter.from is %s, later than filter.until, which is %s".formatted(from, until));
        }
        return new ChangeFilter(kinds == null ? List.of() : kinds.stream().map(ChangeKind::type).toList(),
                participant, Ids.optional(subject), from, until);
    }
}
