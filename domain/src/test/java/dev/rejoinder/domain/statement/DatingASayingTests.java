package dev.rejoinder.domain.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.rejoinder.domain.Refusal;
import dev.rejoinder.domain.Refused;
import dev.rejoinder.domain.Rule;

class DatingASayingTests {

    @ParameterizedTest
    @ValueSource(strings = {"", "1843", "1843-09", "1843-09-01", "2024-02-29", "1843-09-01T10:00Z",
        "2026-06-03T10:00:00Z", "2026-06-03T10:00:00.123456789+02:00"})
    void isAsPreciseAsPeopleKnow(String date) {
        assertThat(SayingDate.checked("when", " " + date + "\n")).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"43", "18430", "1843-9", "1843-13", "1843-00", "1843-09-31", "2023-02-29",
        "1843/09/01", "01.09.1843", "18430901", "1843-09-01T10:00", "1843-09-01T25:00Z",
        "1843-09-01 10:00Z", "in 1843", "MDCCCXLIII", "١٨٤٣"})
    void isADateInIsoForm(String notADate) {
        var refusal = Refused.of(() -> SayingDate.checked("when", notADate));

        assertThat(refusal).isEqualTo(new Refusal.Broken(Rule.DATE_INVALID, "when",
                "'%s' is not a year, year-month, date or instant in ISO 8601".formatted(notADate)));
    }
}
