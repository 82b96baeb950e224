package dev.rejoinder.api.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

import dev.rejoinder.api.store.Chain;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.debate.Stamp;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Recomputes the chain of a debate from the stored bytes and names the first event that does not fit. Reads 500
/// events at a time, so memory does not grow with the debate.
public final class ChainVerifier {

    /// What was found: how many events were read, and where and why the chain breaks, if it does.
    public record Verification(DebateId debateId, long version, @Nullable Long brokenVersion,
            @Nullable String reason) {

        /// True when nothing was tampered with.
        public boolean intact() {
            return brokenVersion == null;
        }
    }

    private record Link(long version, Chain.@Nullable StoredEvent event) {}

    private static final String HEAD = "select version, chain from debate_journal where debate_id = ?";

    private static final String EVENTS =
            """
                    select event_identifier, type, aggregate_identifier, sequence_number, payload_type,
                        payload_revision, time_stamp, meta_data, payload, debate_version from domain_event
                    where debate_id = ? and debate_version > ? order by debate_version limit 500
                    """;

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcTemplate jdbc;

    ChainVerifier(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /// Verifies one debate as it stood when the verification began; empty when there is no such debate.
    public Optional<Verification> verify(DebateId debateId) {
        return jdbc.query(HEAD, (row, _) -> verify(debateId, row.getLong("version"), row.getBytes("chain")),
                debateId.value()).stream().findFirst();
    }

    private Verification verify(DebateId debateId, long version, byte[] head) {
        var chain = Chain.start();
        var verified = 0L;
        while (verified < version) {
            var links = jdbc.query(EVENTS, ChainVerifier::link, debateId.value(), verified);
            for (var link : links.stream().limit(version - verified).toList()) {
                var event = link.event();
                if (link.version() != verified + 1 || event == null) {
                    return broken(debateId, verified, event == null ? "unreadable" : "missing");
                }
                chain = Chain.next(chain, event);
                if (!HexFormat.of().formatHex(chain).equals(event.metaData().get(Stamp.CHAIN))) {
                    return broken(debateId, verified, "changed");
                }
                verified++;
            }
            if (links.isEmpty()) {
                return broken(debateId, verified, "missing");
            }
        }
        return Arrays.equals(chain, head)
                ? new Verification(debateId, version, null, null)
                : broken(debateId, version - 1, "not the one the journal ends with");
    }

    private static Verification broken(DebateId debateId, long verified, String what) {
        return new Verification(debateId, verified, verified + 1,
                "The event of version %d is %s".formatted(verified + 1, what));
    }

    private static Link link(ResultSet row, int number) throws SQLException {
        return new Link(row.getLong("debate_version"), event(row));
    }

    private static Chain.@Nullable StoredEvent event(ResultSet row) throws SQLException {
        try {
            var metaData =
                    JSON.readValue(row.getBytes("meta_data"), new TypeReference<Map<String, String>>() {
                    });
            return new Chain.StoredEvent(row.getString("event_identifier"), row.getString("type"),
                    row.getString("aggregate_identifier"), row.getLong("sequence_number"),
                    row.getString("payload_type"), row.getString("payload_revision"),
                    row.getString("time_stamp"), metaData, row.getBytes("payload"));
        } catch (JacksonException unreadable) {
            return null;
        }
    }
}
