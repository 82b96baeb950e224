package dev.rejoinder.api.imports;

import java.io.IOException;
import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import dev.rejoinder.api.imports.Importer.Draft;
import dev.rejoinder.domain.debate.DebateId;

/// The rows of `import_job` and the documents that belong to them.
@Component
class ImportJobs {

    private static final int PIECE_BYTES = 1 << 20;

    private static final int KEPT = 500;

    private static final String COLUMNS =
            """
                    import_id, debate_id, opens, format, file, scope, participant, state, reason, statements, relations,
                    steps, steps_done, requested_at, finished_at
                    """;

    private static final String FIND = "select " + COLUMNS + " from import_job where import_id = ?";

    private static final String LATEST =
            "select " + COLUMNS + " from import_job order by requested_at desc, import_id limit ?";

    private static final String UNDER_WAY = "select " + COLUMNS + """
            from import_job where debate_id = ? and format = ? and scope = ? and fingerprint = ?
              and state in ('WAITING', 'RUNNING') order by requested_at limit 1
            """;

    private static final String ENTER = """
            insert into import_job (import_id, debate_id, opens, format, file, scope, participant, state,
              statements, relations, steps, report, fingerprint)
            values (?, ?, ?, ?, ?, ?, ?, 'WAITING', ?, ?, ?, ?, ?)
            """;

    private static final String ADD_PIECE =
            "insert into import_piece (import_id, number, content) values (?, ?, ?)";

    private static final String PIECE = "select content from import_piece where import_id = ? and number = ?";

    private static final String CLAIM =
            """
                    update import_job
                    set state = 'RUNNING', owner = ?, kept_at = clock_timestamp(), attempts = attempts + 1
                        where import_id = (select import_id from import_job
                        where state = 'WAITING'
                        or (state = 'RUNNING' and kept_at < clock_timestamp() - make_interval(secs => ?))
                        order by requested_at limit 1 for update skip locked)
                        returning import_id, attempts
                    """;

    private static final String ADVANCE = """
            update import_job set steps_done = ?, kept_at = clock_timestamp()
            where import_id = ? and owner = ? and state = 'RUNNING'
            """;

    private static final String RELEASE = """
            update import_job set state = 'WAITING', owner = null where owner = ? and state = 'RUNNING'
            """;

    private static final String REFUSED = "select refused from import_job where import_id = ?";

    private static final String REPORT = "select report from import_job where import_id = ?";

    private static final String NOTE = "update import_job set refused = ? where import_id = ? and owner = ?";

    private static final String FINISH = """
            update import_job set state = ?, reason = ?, finished_at = clock_timestamp()
            where import_id = ? and owner = ? and state = 'RUNNING'
            """;

    private static final String DROP = "delete from import_piece where import_id = ?";

    private static final String FORGET = """
            delete from import_job where state in ('DONE', 'FAILED') and import_id not in
              (select import_id from import_job order by requested_at desc limit ?)
            """;

    private final JdbcTemplate jdbc;

    ImportJobs(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /// A claim to carry out an import, for the how-manieth time.
    record Claim(UUID id, int attempt) {}

    Optional<ImportRecord> find(UUID id) {
        return jdbc.query(FIND, ImportJobs::read, id).stream().findFirst();
    }

    List<ImportRecord> latest(int count) {
        return jdbc.query(LATEST, ImportJobs::read, count);
    }

    /// The import that does the same already, if there is one.
    Optional<ImportRecord> underWay(ImportRecord same, UUID fingerprint) {
        return jdbc.query(UNDER_WAY, ImportJobs::read, same.debateId().value(), same.format(), same.scope(),
                fingerprint).stream().findFirst();
    }

    /// Enters an import with its document, in the caller's transaction, and forgets the oldest that are over.
    void enter(Draft draft, InputStream document) throws IOException {
        var job = draft.job();
        jdbc.update(ENTER, job.id(), job.debateId().value(), job.opens(), job.format(), job.file(),
                job.scope(),
                job.participant(), job.progress().statements(), job.progress().relations(),
                job.progress().steps(), Reports.written(draft.report()), draft.fingerprint());
        var number = 0;
        for (var piece = document.readNBytes(PIECE_BYTES); piece.length > 0; piece =
                document.readNBytes(PIECE_BYTES)) {
            jdbc.update(ADD_PIECE, job.id(), number++, piece);
        }
        jdbc.update(FORGET, KEPT);
    }

    /// The document of an import that is not over, as it was entered.
    InputStream document(UUID id) {
        return new StoredDocument(
                number -> jdbc.query(PIECE, (row, _) -> row.getBytes(1), id, number).stream().findFirst());
    }

    /// Takes on the import that waits longest, or one whose owner has been silent for so long.
    Optional<Claim> claim(UUID owner, Duration silence) {
        return jdbc.query(CLAIM, (row, _) -> new Claim(row.getObject(1, UUID.class), row.getInt(2)), owner,
                (double) silence.toSeconds()).stream().findFirst();
    }

    /// Says how far it has come; false when it is somebody else's by now.
    boolean advance(UUID id, UUID owner, int stepsDone) {
        return jdbc.update(ADVANCE, stepsDone, id, owner) == 1;
    }

    /// Lets others take up at once what this owner had begun.
    void release(UUID owner) {
        jdbc.update(RELEASE, owner);
    }

    /// What could not be written, as it was noted.
    String refused(UUID id) {
        return String.join("", jdbc.queryForList(REFUSED, String.class, id));
    }

    void note(UUID id, UUID owner, String refused) {
        jdbc.update(NOTE, refused, id, owner);
    }

    /// The report that the import was entered with.
    String report(UUID id) {
        return String.join("", jdbc.queryForList(REPORT, String.class, id));
    }

    /// Ends the import, and lets its document go.
    void finish(UUID id, UUID owner, ImportRecord.State state, String reason) {
        if (jdbc.update(FINISH, state.name(), reason, id, owner) == 1) {
            jdbc.update(DROP, id);
        }
    }

    private static ImportRecord read(ResultSet row, int number) throws SQLException {
        var finished = row.getObject("finished_at", OffsetDateTime.class);
        return new ImportRecord(row.getObject("import_id", UUID.class),
                new DebateId(row.getObject("debate_id", UUID.class)), row.getBoolean("opens"),
                row.getString("format"), row.getString("file"), row.getString("scope"),
                row.getString("participant"), ImportRecord.State.valueOf(row.getString("state")),
                row.getString("reason"),
                new ImportRecord.Progress(row.getInt("statements"), row.getInt("relations"),
                        row.getInt("steps"),
                        row.getInt("steps_done")),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                finished == null ? null : finished.toInstant());
    }
}
