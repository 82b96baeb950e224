package dev.rejoinder.api.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.concurrent.CompletionException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;

class LosingAStoreTests {

    @Test
    void isNoFaultOfTheServer() {
        assertThat(Outages.explain(new CannotGetJdbcConnectionException("away"))).isTrue();
        assertThat(Outages.explain(new CannotCreateTransactionException("away"))).isTrue();
        assertThat(Outages.explain(new QueryTimeoutException("away"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "57P01", "57P03"})
    void showsInTheStateThatTheDatabaseGives(String state) {
        assertThat(Outages.explain(new SQLException("away", state))).isTrue();
    }

    @Test
    void isSeenThroughWhatWrapsIt() {
        var outage = new CompletionException(
                new IllegalStateException(new SQLException("refused\nin detail", "08001")));

        assertThat(Outages.explain(outage)).isTrue();
        assertThat(Outages.reason(outage)).isEqualTo("refused");
    }

    @Test
    void isNotEveryFailureOfADatabase() {
        assertThat(Outages.explain(new SQLException("no such table", "42P01"))).isFalse();
        assertThat(Outages.explain(new SQLException("stateless"))).isFalse();
        assertThat(Outages.explain(new IllegalStateException("boom"))).isFalse();
    }
}
