package dev.rejoinder.projections.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings the constraints and indexes of the graph up to date. Every command of a migration does nothing when its
/// work is done already, so several nodes may migrate at once: each does or finds the same.
public final class Migrations {

    static final List<String> NAMES = List.of("V001__keys", "V002__order", "V003__search", "V004__moments",
            "V005__rebuilds", "V006__stances", "V007__challenges", "V008__verdicts",
            "V009__origins", "V010__recent");

    private static final String NUMBER_MIGRATIONS = """
            CREATE CONSTRAINT migration_number IF NOT EXISTS FOR (n:Migration) REQUIRE n.number IS UNIQUE
            """;

    private static final String FIND = """
            MATCH (m:Migration {number: $number})
            RETURN m.checksum AS checksum
            """;

    private static final String RECORD = """
            MERGE (m:Migration {number: $number})
              ON CREATE SET m.name = $name, m.checksum = $checksum, m.appliedAt = datetime.realtime()
            """;

    private static final String AWAIT_INDEXES = """
            CALL db.awaitIndexes($seconds)
            """;

    private static final int ATTEMPTS = 8;

    private static final Duration PAUSE = Duration.ofMillis(200);

    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);

    private final Graph graph;

    private final Duration patience;

    /// Migrates the graph, and waits at most the given time for its indexes to be filled.
    public Migrations(Graph graph, Duration patience) {
        this.graph = graph;
        this.patience = patience;
    }

    /// Applies what was not applied yet, and returns when all indexes serve.
    public void apply() {
        run(NUMBER_MIGRATIONS, Map.of());
        NAMES.stream().map(Migration::read).forEach(this::apply);
        run(AWAIT_INDEXES, Map.of("seconds", patience.toSeconds()));
    }

    private void apply(Migration migration) {
        var applied = graph.read(FIND, Map.of("number", migration.number()));
        if (applied.isEmpty()) {
            LOG.info("Applying {} to the graph", migration.name());
            migration.commands().forEach(command -> run(command, Map.of()));
            run(RECORD, Map.of("number", migration.number(), "name", migration.name(), "checksum",
                    migration.checksum()));
        } else if (!applied.getFirst().text("checksum").equals(migration.checksum())) {
            throw new IllegalStateException("Migration %s has changed since it was applied to this graph"
                    .formatted(migration.name()));
        }
    }

    /// Two nodes that create the same index collide now and then; whoever comes second finds it there.
    private void run(String command, Map<String, Object> parameters) {
        for (var attempt = 1;; attempt++) {
            try (var session = graph.session(AccessMode.WRITE)) {
                session.run(command, parameters).consume();
                return;
            } catch (Neo4jException failure) {
                if (attempt == ATTEMPTS) {
                    throw failure;
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private record Migration(long number, String name, String text) {

        static Migration read(String name) {
            var number = Long.parseLong(name.substring(1, name.indexOf("__")));
            try (var resource = Migrations.class.getResourceAsStream("/cypher/" + name + ".cypher")) {
                if (resource == null) {
                    throw new IllegalStateException("Migration %s is not on the class path".formatted(name));
                }
                return new Migration(number, name, new String(resource.readAllBytes(), UTF_8));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        List<String> commands() {
            return Arrays.stream(text.split(";")).map(String::strip).filter(part -> !part.isEmpty()).toList();
        }

        String checksum() {
            try {
                return HexFormat.of().formatHex(
                        MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
