package dev.rejoinder.api.journal;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import dev.rejoinder.api.desk.CommandDesk;
import dev.rejoinder.api.desk.Receipt;
import dev.rejoinder.api.desk.Submission;
import dev.rejoinder.domain.debate.DebateBound;
import dev.rejoinder.domain.debate.DebateCommand.OpenDebate;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.statement.Scope;
import dev.rejoinder.domain.statement.StatementCommand.AddClaim;
import dev.rejoinder.domain.statement.StatementId;
import dev.rejoinder.domain.statement.Wording;
import dev.rejoinder.servers.EmbeddedServers;
import dev.rejoinder.servers.Server;
import dev.rejoinder.servers.ServersConfiguration;

/// The write side as the server wires it, over one PostgreSQL for all tests of a class.
final class WriteSide implements AutoCloseable {

    private final EmbeddedServers servers;

    private final AnnotationConfigApplicationContext context;

    private WriteSide(Path folder) {
        servers = EmbeddedServers.start(ServersConfiguration.in(folder).only(Server.POSTGRESQL));
        context = new AnnotationConfigApplicationContext();
        context.registerBean(DataSource.class, this::migrated);
        context.registerBean(JdbcTemplate.class, () -> new JdbcTemplate(context.getBean(DataSource.class)));
        context.registerBean(PlatformTransactionManager.class,
                () -> new JdbcTransactionManager(context.getBean(DataSource.class)));
        context.register(JournalConfiguration.class);
        context.refresh();
    }

    static WriteSide in(Path folder) {
        return new WriteSide(folder);
    }

    private DataSource migrated() {
        var pool = new HikariConfig();
        pool.setJdbcUrl(servers.postgreSql().url());
        pool.setUsername(servers.postgreSql().user());
        pool.setPassword(servers.postgreSql().password());
        var store = new HikariDataSource(pool);
        Flyway.configure().dataSource(store).load().migrate();
        return store;
    }

    Receipt submit(DebateBound command) {
        return submit(command, Submission.by("ada"));
    }

    Receipt submit(DebateBound command, Submission submission) {
        return context.getBean(CommandDesk.class).submit(command, submission);
    }

    /// Opens a debate and returns its identifier.
    DebateId open() {
        var debate = new DebateId(UUID.randomUUID());
        submit(new OpenDebate(debate, "Can engines compose music?", ""));
        return debate;
    }

    /// Adds a claim of this text and returns its identifier.
    StatementId claim(DebateId debate, String text) {
        var claim = new StatementId(UUID.randomUUID());
        submit(new AddClaim(claim, debate, new Wording(text, "en"), Scope.ANY));
        return claim;
    }

    /// The versions of the debate's events, in the order of the log.
    List<Long> versions(DebateId debate) {
        return jdbc().queryForList(
                "select debate_version from domain_event where debate_id = ? order by global_index",
                Long.class,
                debate.value()).stream().map(Long::valueOf).toList();
    }

    ChainVerifier.Verification verified(DebateId debate) {
        return context.getBean(ChainVerifier.class).verify(debate).orElseThrow();
    }

    JdbcTemplate jdbc() {
        return context.getBean(JdbcTemplate.class);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
        servers.close();
    }
}
