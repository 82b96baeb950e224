package dev.rejoinder.api.search;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import dev.rejoinder.api.refusal.BadRequest;
import dev.rejoinder.projections.search.Search;

class LimitingWordsTests {

    @Test
    void allowsThirtyTwo() {
        assertThatCode(() -> SearchQueries.check(words(32))).doesNotThrowAnyException();
    }

    @Test
    void refusesMoreInsteadOfDroppingThem() {
        assertThatThrownBy(() -> SearchQueries.check(words(33))).isInstanceOf(BadRequest.class)
                .hasMessage("text has 33 words; at most 32 are looked for at once");
    }

    private static Search words(int count) {
        return new Search("loom ".repeat(count), null, null);
    }
}
