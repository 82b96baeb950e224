package dev.rejoinder.api.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

import dev.rejoinder.api.refusal.BadRequest;
import dev.rejoinder.api.refusal.ErrorCode;

class AskingForASpanTests {

    @ParameterizedTest
    @CsvSource({"'',1,57", "from=5,5,57", "to=5,1,5", "from=5&to=5,5,5", "from=1&to=57,1,57", "from=007,7,57",
        "other=x,1,57"})
    void givesTheVersionsFromTheFirstToTheLast(String query, long first, long last) {
        assertThat(asked(query)).isEqualTo(new Span(first, last));
    }

    @ParameterizedTest
    @CsvSource({"from=x,from", "from=,from", "to=1.5,to", "to=-1,to", "from=%2B1,from", "to=٣,to",
        "from=1x,from",
        "from=0,from", "from=58,from", "to=0,to", "to=58,to", "to=9223372036854775808,to", "from=6&to=5,from",
        "from=1&from=1,from"})
    void isRefusedByTheNameOfWhatIsWrong(String query, String field) {
        var refused = catchThrowableOfType(BadRequest.class, () -> asked(query));

        assertThat(refused.code()).isEqualTo(ErrorCode.BAD_ARGUMENT);
        assertThat(refused.facts()).containsEntry("field", field);
        assertThat(refused).hasMessageContaining("'%s'".formatted(field));
    }

    @Test
    void isCutIntoPagesWithoutALossOrARepetition() {
        assertThat(new Span(1, 50).pages()).containsExactly(new Span(1, 50));
        assertThat(new Span(50, 150).pages()).containsExactly(new Span(50, 99), new Span(100, 149),
                new Span(150, 150));
    }

    private static Span asked(String query) {
        var parameters = UriComponentsBuilder.fromUriString("/?" + query).build().getQueryParams();
        return Span.asked(new LinkedMultiValueMap<>(parameters), 57);
    }
}
