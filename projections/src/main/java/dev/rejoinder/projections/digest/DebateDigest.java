package dev.rejoinder.projections.digest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZonedDateTime;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.projections.graph.Graph;
import dev.rejoinder.projections.graph.Row;

/// The SHA-256 of everything that the graph holds of a debate, in one order and one form.
///
/// At the version that the graph has reached, what is current of a debate, its statements and its relations is taken
/// from their own properties; at an earlier version, from the intervals. A graph that was drawn up to a version and
/// no further therefore has the same digest as a later one asked for that version, exactly when the two agree.
/// Rows are hashed as they arrive, so a debate of any size takes little memory here.
public final class DebateDigest {

    private static final String READ_VERSION = """
            MATCH (d:Debate {id: $id})
            RETURN d.version AS version
            """;

    private static final long OPEN = Long.MAX_VALUE;

    /// What says how the graph came about, not what was debated; and the chain, which only the latest version has.
    private static final Set<String> NOT_DEBATED =
            Set.of("chain", "quarantinedVersion", "quarantineReason", "rebuilding", "rebuildingAt",
                    "rebuiltBy",
                    "drawing");

    private final Graph graph;

    /// Digests of this graph.
    public DebateDigest(Graph graph) {
        this.graph = graph;
    }

    /// The digest of the debate as the graph holds it now, as 64 hexadecimal digits.
    public String of(DebateId debateId) {
        return at(debateId, version(debateId));
    }

    /// The digest of the debate as it was at a version that the graph has reached.
    public String at(DebateId debateId, long version) {
        var reached = version(debateId);
        if (version > reached) {
            throw new IllegalArgumentException(
                    "The graph holds debate %s up to version %d; version %d is asked for"
                            .formatted(debateId, reached, version));
        }
        var digest = digest(debateId, version, version == reached);
        return version == reached && version(debateId) != reached ? digest(debateId, version, false) : digest;
    }

    private long version(DebateId debateId) {
        var rows = graph.read(READ_VERSION, Map.of("id", debateId.toString()));
        return rows.isEmpty() ? 0 : rows.getFirst().number("version");
    }

    private String digest(DebateId debateId, long version, boolean current) {
        var sha = sha256();
        var parameters = Map.<String, Object>of("id", debateId.toString(), "version", version);
        for (var section : Sections.ALL) {
            hash(sha, "section");
            graph.stream(section, parameters,
                    row -> hash(sha, properties(row, version, current), row));
        }
        return HexFormat.of().formatHex(sha.digest());
    }

    private static Map<String, @Nullable Object> properties(Row row, long version, boolean current) {
        var properties = new TreeMap<String, @Nullable Object>(row.row("properties").values());
        if (!current && row.has("then")) {
            row.rows("then").forEach(then -> properties.putAll(then.values()));
        }
        properties.keySet().removeAll(NOT_DEBATED);
        properties.computeIfPresent("until",
                (_, until) -> until instanceof Long end && end > version ? OPEN : until);
        return properties;
    }

    private static void hash(MessageDigest sha, Map<String, @Nullable Object> properties, Row row) {
        row.texts("ends").forEach(end -> hash(sha, end));
        properties.forEach((name, value) -> {
            hash(sha, name);
            hash(sha,
                    value instanceof ZonedDateTime time
                            ? time.toInstant().toString()
                            : String.valueOf(value));
        });
    }

    /// Each text with its length before it, so that no two lists of texts look alike.
    private static void hash(MessageDigest sha, String text) {
        var bytes = text.getBytes(UTF_8);
        sha.update((bytes.length + ":").getBytes(UTF_8));
        sha.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
