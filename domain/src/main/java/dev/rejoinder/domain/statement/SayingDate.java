package dev.rejoinder.domain.statement;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;

import dev.rejoinder.domain.PlainText;
import dev.rejoinder.domain.Rule;
import dev.rejoinder.domain.RuleViolation;

/// Dates as precise as people know them: `2026`, `2026-06`, `2026-06-03` or `2026-06-03T10:00:00Z` (ISO 8601).
final class SayingDate {

    private SayingDate() {}

    /// The date as given, trimmed; empty when unknown.
    static String checked(String field, String value) {
        var date = value.strip();
        try {
            var _ = switch (date.length()) {
                case 0 -> "unknown";
                case 4 -> Year.parse(date);
                case 7 -> YearMonth.parse(date);
                case 10 -> LocalDate.parse(date);
                default -> OffsetDateTime.parse(date);
            };
            return date;
        } catch (DateTimeException notADate) {
            throw new RuleViolation(Rule.DATE_INVALID, field,
                    "'%s' is not a year, year-month, date or instant in ISO 8601"
                            .formatted(PlainText.quoted(date)));
        }
    }
}
