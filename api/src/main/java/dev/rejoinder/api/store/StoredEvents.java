package dev.rejoinder.api.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.debate.Stamp;
import dev.rejoinder.projections.log.DebateLog.Head;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Reads events as the table holds them, byte for byte, for those who check the chain or let others check it.
/// What somebody has made unreadable is handed on as such, and stops nobody.
public final class StoredEvents {

    /// The place of an event: a version of a debate.
    public record Place(DebateId debateId, long version) {}

    /// An event at its place, and the chain value that was written beside it: empty when there is none. There is
    /// no event where the metadata is no JSON object of texts, or the payload no text.
    public record Link(Place place, String eventId, Chain.@Nullable StoredEvent event, String chain) {}

    private static final String BETWEEN = """
            select debate_id, debate_version, event_identifier, type, aggregate_identifier, sequence_number,
                payload_type, payload_revision, time_stamp, meta_data, payload from domain_event
            where debate_id = ? and debate_version between ? and ? order by debate_version
            """;

    private static final String AT = """
            select debate_id, debate_version, event_identifier, type, aggregate_identifier, sequence_number,
                payload_type, payload_revision, time_stamp, meta_data, payload from domain_event
            where (debate_id, debate_version) in (select * from unnest(?, ?))
            """;

    private static final String HEADS =
            "select debate_id, version, chain from debate_journal where debate_id = any (?) and version > 0";

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcTemplate jdbc;

    /// Reads from this database.
    public StoredEvents(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /// The events of versions `first` to `last`, both included, in order. One that is gone is left out.
    public List<Link> between(DebateId debateId, long first, long last) {
        return jdbc.query(BETWEEN, StoredEvents::link, debateId.value(), first, last);
    }

    /// The events at these places, in no order. One that is gone is left out.
    public List<Link> at(Collection<Place> places) {
        var debates = places.stream().map(place -> place.debateId().value()).toArray(UUID[]::new);
        var versions = places.stream().map(Place::version).toArray(Long[]::new);
        return jdbc.query(AT, StoredEvents::link, debates, versions);
    }

    /// The heads of those of the debates that there are.
    public Map<DebateId, Head> heads(Collection<DebateId> debates) {
        var ids = debates.stream().map(DebateId::value).toArray(UUID[]::new);
        return jdbc.query(HEADS, StoredEvents::head, (Object) ids).stream()
                .collect(toMap(Head::debateId, identity()));
    }

    private static DebateId debate(ResultSet row) throws SQLException {
        return new DebateId(row.getObject("debate_id", UUID.class));
    }

    private static Head head(ResultSet row, int number) throws SQLException {
        return new Head(debate(row), row.getLong("version"), HexFormat.of().formatHex(row.getBytes("chain")));
    }

    private static Link link(ResultSet row, int number) throws SQLException {
        var metaData = metaData(row.getBytes("meta_data"));
        var payload = row.getBytes("payload");
        var place = new Place(debate(row), row.getLong("debate_version"));
        var event = metaData == null || !isText(payload) ? null : event(row, metaData, payload);
        var chain = metaData == null ? "" : metaData.getOrDefault(Stamp.CHAIN, "");
        return new Link(place, row.getString("event_identifier"), event, chain);
    }

    private static Chain.StoredEvent event(ResultSet row, Map<String, String> metaData, byte[] payload)
            throws SQLException {
        return new Chain.StoredEvent(row.getString("event_identifier"), row.getString("type"),
                row.getString("aggregate_identifier"), row.getLong("sequence_number"),
                row.getString("payload_type"), row.getString("payload_revision"), row.getString("time_stamp"),
                metaData, payload);
    }

    private static @Nullable Map<String, String> metaData(byte[] stored) {
        try {
            var metaData = JSON.readValue(stored, new TypeReference<Map<String, @Nullable String>>() {
            });
            return metaData.values().stream().allMatch(Objects::nonNull) ? Map.copyOf(metaData) : null;
        } catch (JacksonException unreadable) {
            return null;
        }
    }

    private static boolean isText(byte[] stored) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(stored)).limit() >= 0;
        } catch (CharacterCodingException unreadable) {
            return false;
        }
    }
}
