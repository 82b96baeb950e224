package dev.rejoinder.api.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.JdbcTemplate;

import dev.rejoinder.api.desk.Receipt;
import dev.rejoinder.api.desk.Submission;
import dev.rejoinder.domain.Rule;
import dev.rejoinder.domain.RuleViolation;
import dev.rejoinder.domain.debate.DebateId;

/// The rows of `idempotency_key`: what each client's key did first. A refused command leaves no row, so a key
/// may be tried again until something is accepted under it.
final class IdempotencyKeys {

    private static final String CLAIM =
            """
                    insert into idempotency_key (participant, key, fingerprint) values (?, ?, ?) on conflict do nothing
                    """;

    private static final String OUTCOME =
            """
                    select fingerprint, debate_id, version, changed from idempotency_key
                    where participant = ? and key = ?
                    """;

    private static final String RECORD =
            """
                    update idempotency_key set debate_id = ?, version = ?, changed = ? where participant = ? and key = ?
                    """;

    private static final String FORGET =
            """
                    delete from idempotency_key where ctid in
                        (select ctid from idempotency_key
                        where created_at < now() - make_interval(secs => ?) limit 10000)
                    """;

    private record Outcome(String fingerprint, Receipt receipt) {}

    private final JdbcTemplate jdbc;

    IdempotencyKeys(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /// Takes the submission's key, or answers with what it did before. Two submissions under one key at once
    /// wait for each other here.
    Optional<Receipt> claim(Submission submission) {
        var key = submission.idempotencyKey();
        if (key == null || jdbc.update(CLAIM, submission.participant(), key, submission.fingerprint()) == 1) {
            return Optional.empty();
        }
        var before = jdbc.queryForObject(OUTCOME, IdempotencyKeys::outcome, submission.participant(), key);
        if (!before.fingerprint.equals(submission.fingerprint())) {
            throw new RuleViolation(Rule.IDEMPOTENCY_KEY_REUSED, "idempotencyKey",
                    "The idempotency key '%s' was used for another request".formatted(key));
        }
        return Optional.of(before.receipt);
    }

    private static Outcome outcome(ResultSet row, int number) throws SQLException {
        var changed = List.of((UUID[]) row.getArray("changed").getArray());
        var debateId = new DebateId(row.getObject("debate_id", UUID.class));
        return new Outcome(row.getString("fingerprint"),
                new Receipt(debateId, row.getLong("version"), changed));
    }

    /// Remembers what the submission did.
    void record(Submission submission, Receipt receipt) {
        if (submission.idempotencyKey() != null) {
            jdbc.update(RECORD, receipt.debateId().value(), receipt.version(),
                    receipt.changed().toArray(UUID[]::new), submission.participant(),
                    submission.idempotencyKey());
        }
    }

    /// Forgets keys older than this, at most 10,000 at once, and says how many.
    int forget(Duration age) {
        return jdbc.update(FORGET, (double) age.toSeconds());
    }
}
