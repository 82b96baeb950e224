package dev.rejoinder.api.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedSet;

import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.serialization.Serializer;

import dev.rejoinder.domain.debate.Stamp;

/// Our event table: its columns, and the two statements that Axon's own do not fit.
final class EventTable {

    static final EventSchema SCHEMA = EventSchema.builder()
            .eventTable("domain_event")
            .globalIndexColumn("global_index").eventIdentifierColumn("event_identifier")
            .aggregateIdentifierColumn("aggregate_identifier").sequenceNumberColumn("sequence_number")
            .typeColumn("type").timestampColumn("time_stamp").payloadColumn("payload")
            .payloadTypeColumn("payload_type").payloadRevisionColumn("payload_revision")
            .metaDataColumn("meta_data").build();

    private static final String APPEND =
            """
                    insert into domain_event (event_identifier, aggregate_identifier, sequence_number, type,
                        payload_type, payload_revision, payload, meta_data, time_stamp, debate_id, debate_version)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """;

    private static final String GAPS = """
            select global_index, time_stamp from domain_event
            where global_index >= ? and global_index <= ? order by global_index
            """;

    private EventTable() {}

    static PreparedStatement append(Connection connection, List<? extends EventMessage<?>> events,
            Serializer serializer) throws SQLException {
        var statement = connection.prepareStatement(APPEND);
        for (var event : events) {
            add(statement, (DomainEventMessage<?>) event, serializer);
        }
        return statement;
    }

    private static void add(PreparedStatement statement, DomainEventMessage<?> event, Serializer serializer)
            throws SQLException {
        var payload = event.serializePayload(serializer, byte[].class);
        var metaData = event.serializeMetaData(serializer, byte[].class);
        var stamp = Stamp.of(event.getMetaData());
        statement.setString(1, event.getIdentifier());
        statement.setString(2, event.getAggregateIdentifier());
        statement.setLong(3, event.getSequenceNumber());
        statement.setString(4, event.getType());
        statement.setString(5, payload.getType().getName());
        statement.setString(6, payload.getType().getRevision());
        statement.setBytes(7, payload.getData());
        statement.setBytes(8, metaData.getData());
        statement.setString(9, DateTimeUtils.formatInstant(event.getTimestamp()));
        statement.setObject(10, stamp.debateId().value());
        statement.setLong(11, stamp.version());
        statement.addBatch();
    }

    static PreparedStatement gaps(Connection connection, SortedSet<Long> gaps) throws SQLException {
        var statement = connection.prepareStatement(GAPS);
        statement.setLong(1, gaps.first());
        statement.setLong(2, gaps.last() + 1L);
        return statement;
    }
}
