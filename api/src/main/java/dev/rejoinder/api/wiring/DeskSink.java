package dev.rejoinder.api.wiring;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import dev.rejoinder.api.desk.CommandDesk;
import dev.rejoinder.api.desk.Submission;
import dev.rejoinder.domain.debate.DebateBound;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.seeds.CommandSink;

/// Hands the seeds' commands in at the desk, under a name that nobody else uses.
@Component
final class DeskSink implements CommandSink {

    private static final String PARTICIPANT = "seeds";

    private static final String VERSION =
            "select coalesce(max(version), 0) from debate_journal where debate_id = ?";

    private static final String WRITTEN = """
            select count(*) from domain_event
            where debate_id = ? and convert_from(meta_data, 'UTF8')::json ->> 'participant' = ?
            """;

    private final CommandDesk desk;

    private final JdbcTemplate jdbc;

    DeskSink(CommandDesk desk, JdbcTemplate jdbc) {
        this.desk = desk;
        this.jdbc = jdbc;
    }

    @Override
    public long version(DebateId debateId) {
        return count(VERSION, debateId.value());
    }

    @Override
    public long written(DebateId debateId) {
        return count(WRITTEN, debateId.value(), PARTICIPANT);
    }

    private long count(String sql, Object... parameters) {
        var count = jdbc.queryForObject(sql, Long.class, parameters);
        return count == null ? 0 : count;
    }

    @Override
    public long submit(DebateBound command, long expectedVersion) {
        return desk.submit(command, new Submission(PARTICIPANT, expectedVersion, null, "")).version();
    }
}
