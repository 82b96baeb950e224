package dev.rejoinder.api.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

import org.springframework.jdbc.core.JdbcTemplate;

import dev.rejoinder.api.desk.Admission;
import dev.rejoinder.api.store.Chain;
import dev.rejoinder.domain.debate.Address;
import dev.rejoinder.domain.debate.DebateId;

/// The rows of `debate_journal`. A page is held from here until the transaction ends.
final class Journal {

    private static final String OPEN = """
            insert into debate_journal (debate_id, version, chain, open, occurred_at)
            values (?, 0, ?, true, 'epoch') on conflict do nothing
            """;

    private static final String TAKE = """
            select debate_id, version, chain, open, occurred_at from debate_journal
            where debate_id = ? for update
            """;

    private static final String TAKE_BY_SUBJECT = """
            select debate_id, version, chain, open, occurred_at
            from debate_journal join debate_register using (debate_id)
            where subject_id = ? and subject_kind = ? for update of debate_journal
            """;

    private static final String WRITE = """
            update debate_journal set version = ?, chain = ?, open = ?, occurred_at = ? where debate_id = ?
            """;

    private final JdbcTemplate jdbc;

    Journal(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /// Takes the row of a debate that is about to be opened.
    JournalPage open(DebateId debateId) {
        jdbc.update(OPEN, debateId.value(), Chain.start());
        return take(new Address.OfDebate(debateId));
    }

    /// Takes the row of the debate that a command addresses.
    JournalPage take(Address address) {
        return switch (address) {
            case Address.OfDebate(var debateId) -> first(TAKE, "debate", debateId.value());
            case Address.OfSubject(var subject) -> first(TAKE_BY_SUBJECT, subject.kind().word(), subject.id(),
                    subject.kind().name());
        };
    }

    private JournalPage first(String sql, String field, UUID id, Object... more) {
        var parameters = new Object[more.length + 1];
        parameters[0] = id;
        System.arraycopy(more, 0, parameters, 1, more.length);
        return jdbc.query(sql, Journal::page, parameters).stream().findFirst()
                .orElseThrow(() -> Admission.missing(field, id));
    }

    private static JournalPage page(ResultSet row, int number) throws SQLException {
        return new JournalPage(new DebateId(row.getObject("debate_id", UUID.class)), row.getLong("version"),
                row.getBytes("chain"), row.getBoolean("open"),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant());
    }

    /// Writes what a command added.
    void write(JournalPage page) {
        jdbc.update(WRITE, page.version(), page.chain(), page.open(),
                page.occurredAt().atOffset(ZoneOffset.UTC),
                page.debateId().value());
    }
}
