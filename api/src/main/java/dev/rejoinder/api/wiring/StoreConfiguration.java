package dev.rejoinder.api.wiring;

import java.time.Duration;

import javax.sql.DataSource;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/// The event store's database: its pool of connections, and the time limits of every session.
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    /// No transaction outlives 30 s (from PostgreSQL 17 on), far below the time after which a reader takes a
    /// number that never appeared for a gap.
    private static final String SESSION = """
            select set_config('lock_timeout', '5s', false), set_config('statement_timeout', '20s', false),
                set_config('idle_in_transaction_session_timeout', '15s', false),
                case when current_setting('server_version_num')::int >= 170000
                    then set_config('transaction_timeout', '30s', false) end
            """;

    private static final Duration WAIT_FOR_CONNECTION = Duration.ofSeconds(5);

    @Bean(destroyMethod = "close")
    DataSource store(Settings settings, Servers servers) {
        var address = servers.store();
        var pool = new HikariConfig();
        pool.setPoolName("store");
        pool.setJdbcUrl(address.url());
        pool.setUsername(address.user());
        pool.setPassword(address.password());
        pool.setMaximumPoolSize(settings.store().connections());
        pool.setConnectionTimeout(WAIT_FOR_CONNECTION.toMillis());
        pool.setConnectionInitSql(SESSION);
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        pool.addDataSourceProperty("ApplicationName", "rejoinder");
        pool.addDataSourceProperty("tcpKeepAlive", "true");
        pool.addDataSourceProperty("socketTimeout", "60");
        return new HikariDataSource(pool);
    }
}
