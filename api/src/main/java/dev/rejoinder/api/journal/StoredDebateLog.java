package dev.rejoinder.api.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

import dev.rejoinder.api.store.EventSerializer;
import dev.rejoinder.api.trial.Streams;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.projections.log.DebateLog;
import dev.rejoinder.projections.log.LogUnavailable;

/// Reads debates straight from the event table, through the same upcasters as every other reader.
final class StoredDebateLog implements DebateLog, Streams {

    private static final String HEADS = """
            select debate_id, version, chain from debate_journal
            where debate_id > ? and version > 0 order by debate_id limit ?
            """;

    private static final String HEAD =
            "select debate_id, version, chain from debate_journal where debate_id = ? and version > 0";

    private static final String SETTLED_HEAD = HEAD + " for share";

    private static final String HEADS_OF =
            "select debate_id, version, chain from debate_journal where debate_id = any (?) and version > 0";

    private static final String EVENTS = """
            select type, aggregate_identifier, sequence_number, event_identifier, time_stamp, payload_type,
                payload_revision, payload, meta_data from domain_event
            where debate_id = ? and debate_version between ? and ? order by debate_version
            """;

    private static final String STREAM = """
            select type, aggregate_identifier, sequence_number, event_identifier, time_stamp, payload_type,
                payload_revision, payload, meta_data from domain_event
            where aggregate_identifier = ? and debate_version <= ? order by sequence_number
            """;

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final JdbcTemplate jdbc;

    private final EventSerializer serializer;

    private final EventUpcaster upcasters;

    StoredDebateLog(JdbcTemplate jdbc, EventSerializer serializer, EventUpcaster upcasters) {
        this.jdbc = jdbc;
        this.serializer = serializer;
        this.upcasters = upcasters;
    }

    @Override
    public List<Head> heads(Optional<UUID> after, int limit) {
        return answer(() -> jdbc.query(HEADS, StoredDebateLog::head, after.orElse(BEFORE_ALL), limit));
    }

    @Override
    public Optional<Head> head(DebateId debateId) {
        return answer(() -> jdbc.query(HEAD, StoredDebateLog::head, debateId.value())).stream().findFirst();
    }

    @Override
    public Map<DebateId, Head> heads(Collection<DebateId> debates) {
        var ids = debates.stream().map(DebateId::value).toArray(UUID[]::new);
        return answer(() -> jdbc.query(HEADS_OF, StoredDebateLog::head, (Object) ids)).stream()
                .collect(Collectors.toMap(Head::debateId, Function.identity()));
    }

    /// Commands hold the debate's row, so whoever gets it too has waited for them.
    @Override
    public Optional<Head> settledHead(DebateId debateId) {
        return answer(() -> jdbc.query(SETTLED_HEAD, StoredDebateLog::head, debateId.value())).stream()
                .findFirst();
    }

    private static Head head(ResultSet row, int number) throws SQLException {
        return new Head(new DebateId(row.getObject("debate_id", UUID.class)), row.getLong("version"),
                HexFormat.of().formatHex(row.getBytes("chain")));
    }

    @Override
    public List<? extends EventMessage<?>> events(DebateId debateId, long first, long last) {
        return read(EVENTS, debateId.value(), first, last);
    }

    @Override
    public List<? extends DomainEventMessage<?>> stream(String aggregateId, long last) {
        return read(STREAM, aggregateId, last);
    }

    private List<? extends DomainEventMessage<?>> read(String sql, Object... parameters) {
        var stored = answer(() -> jdbc.query(sql, StoredDebateLog::event, parameters));
        return EventStreamUtils.upcastAndDeserializeDomainEvents(stored.stream(), serializer, upcasters)
                .asStream().toList();
    }

    private static DomainEventData<byte[]> event(ResultSet row, int number) throws SQLException {
        return new GenericDomainEventEntry<>(row.getString("type"), row.getString("aggregate_identifier"),
                row.getLong("sequence_number"), row.getString("event_identifier"),
                row.getString("time_stamp"),
                row.getString("payload_type"), row.getString("payload_revision"), row.getBytes("payload"),
                row.getBytes("meta_data"));
    }

    private static <T> T answer(Supplier<T> question) {
        try {
            return question.get();
        } catch (DataAccessResourceFailureException | TransientDataAccessException outage) {
            throw new LogUnavailable(outage);
        }
    }
}
