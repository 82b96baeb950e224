package dev.rejoinder.domain.interchange.aif;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;

/// Moments as documents write them, `2017-01-01 10:00:00` without a zone, which is taken as UTC.
final class Moments {

    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT);

    private static final int DATE_LENGTH = 10;

    private Moments() {}

    /// The moment in ISO 8601 and UTC; empty where it is none.
    static String read(String moment) {
        try {
            return LocalDateTime.parse(moment, FORM).atOffset(ZoneOffset.UTC).toInstant().toString();
        } catch (DateTimeException notMoment) {
            return "";
        }
    }

    /// The date or instant as a moment; empty where it is less precise than a day.
    static String written(String when) {
        try {
            if (when.length() < DATE_LENGTH) {
                return "";
            }
            var moment = when.length() == DATE_LENGTH
                    ? LocalDate.parse(when).atStartOfDay()
                    : OffsetDateTime.parse(when).atZoneSameInstant(ZoneOffset.UTC).toLocalDateTime();
            return FORM.format(moment);
        } catch (DateTimeException outOfRange) {
            return "";
        }
    }
}
