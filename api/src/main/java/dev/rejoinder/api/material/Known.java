package dev.rejoinder.api.material;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.JdbcTemplate;

import dev.rejoinder.domain.debate.DebateId;

/// Tells what a debate has, by identifiers.
final class Known {

    private static final String IN_DEBATE =
            "select subject_id from debate_register where debate_id = ? and subject_id = any (?)";

    private static final String STREAMS = """
            select distinct aggregate_identifier from domain_event
            where debate_id = ? and aggregate_identifier = any (?)
            """;

    private static final int PAGE = 10_000;

    private final JdbcTemplate jdbc;

    private final DebateId debateId;

    Known(JdbcTemplate jdbc, DebateId debateId) {
        this.jdbc = jdbc;
        this.debateId = debateId;
    }

    /// Those of the identifiers that statements and relations of the debate have.
    Set<UUID> subjects(Collection<UUID> ids) {
        var all = List.copyOf(ids);
        var found = new HashSet<UUID>();
        for (var from = 0; from < all.size(); from += PAGE) {
            var page = all.subList(from, Math.min(all.size(), from + PAGE)).toArray(UUID[]::new);
            found.addAll(
                    jdbc.query(IN_DEBATE, (row, _) -> row.getObject(1, UUID.class), debateId.value(), page));
        }
        return found;
    }

    /// Those of the identifiers to which anything has happened in the debate: statements, relations, origins,
    /// locutions.
    Set<UUID> streams(Collection<UUID> ids) {
        var texts = new ArrayList<String>();
        ids.forEach(id -> texts.add(id.toString()));
        return new HashSet<>(
                jdbc.query(STREAMS, (row, _) -> UUID.fromString(row.getString(1)), debateId.value(),
                        texts.toArray(String[]::new)));
    }
}
