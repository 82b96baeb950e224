package dev.rejoinder.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// The floor of a command: the same rows into tables of the same make, in one transaction, and nothing else.
final class BareStore {

    private static final String SCHEMA = "floor";

    private static final String TABLES = "/db/migration/V001__event_store.sql";

    private static final String OPEN = """
            insert into debate_journal (debate_id, version, chain, open, occurred_at)
            values (?, 0, ?, true, 'epoch')
            """;

    private static final String TAKE = """
            select debate_id, version, chain, open, occurred_at from debate_journal
            where debate_id = ? for update
            """;

    private static final String APPEND = """
            insert into domain_event (event_identifier, aggregate_identifier, sequence_number, type,
                payload_type, payload_revision, payload, meta_data, time_stamp, debate_id, debate_version)
            values (?, ?, 0, 'StatementAggregate', 'statement.claim-added', '1', ?, ?,
                '2026-01-01T00:00:00.000000Z', ?, ?)
            """;

    private static final String ENTER = """
            insert into debate_register (subject_id, debate_id, subject_kind, standing, inference, shape)
            values (?, ?, 'STATEMENT', true, null, null)
            """;

    private static final String WRITE = """
            update debate_journal set version = ?, chain = ?, open = true, occurred_at = now()
            where debate_id = ?
            """;

    private static final String TEMPLATE = """
            select payload, meta_data from public.domain_event
            where payload_type = 'statement.claim-added' order by global_index desc limit 1
            """;

    private static final byte[] CHAIN = new byte[32];

    /// What a claim looks like in the server's own table.
    @SuppressWarnings("ArrayRecordComponent") // written again, never compared
    record Template(byte[] payload, byte[] metaData) {}

    private BareStore() {}

    /// Makes the tables, with a row for each debate.
    static void create(Connection connection, List<UUID> debates) throws SQLException, IOException {
        try (var statement = connection.createStatement()) {
            statement.execute("create schema " + SCHEMA);
            statement.execute("set search_path to " + SCHEMA);
            statement.execute(tables());
        }
        try (var opening = connection.prepareStatement(OPEN)) {
            for (var debate : debates) {
                opening.setObject(1, debate);
                opening.setBytes(2, CHAIN);
                opening.execute();
            }
        }
    }

    private static String tables() throws IOException {
        try (var file = BareStore.class.getResourceAsStream(TABLES)) {
            if (file == null) {
                throw new IllegalStateException(TABLES + " is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// The latest claim that the server has written.
    static Template template(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(TEMPLATE); var row = query.executeQuery()) {
            row.next();
            return new Template(row.getBytes(1), row.getBytes(2));
        }
    }

    /// One thread's way to add claims.
    static Task claims(Connection connection, Template template, List<UUID> debates, RandomGenerator random)
            throws SQLException {
        connection.setSchema(SCHEMA);
        connection.setAutoCommit(false);
        var take = connection.prepareStatement(TAKE);
        var append = connection.prepareStatement(APPEND);
        var enter = connection.prepareStatement(ENTER);
        var write = connection.prepareStatement(WRITE);
        return () -> {
            var debate = debates.get(random.nextInt(debates.size()));
            var statement = UUID.randomUUID();
            var version = take(take, debate) + 1;
            append(append, template, new Place(debate, version, statement));
            enter.setObject(1, statement);
            enter.setObject(2, debate);
            enter.executeUpdate();
            write.setLong(1, version);
            write.setBytes(2, CHAIN);
            write.setObject(3, debate);
            write.executeUpdate();
            connection.commit();
        };
    }

    private record Place(UUID debate, long version, UUID statement) {}

    private static long take(PreparedStatement take, UUID debate) throws SQLException {
        take.setObject(1, debate);
        try (var row = take.executeQuery()) {
            row.next();
            return row.getLong("version");
        }
    }

    private static void append(PreparedStatement append, Template template, Place place) throws SQLException {
        append.setString(1, UUID.randomUUID().toString());
        append.setString(2, place.statement.toString());
        append.setBytes(3, template.payload);
        append.setBytes(4, template.metaData);
        append.setObject(5, place.debate);
        append.setLong(6, place.version);
        append.executeUpdate();
    }
}
