package dev.rejoinder.projections.maps;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.interchange.Phase;
import dev.rejoinder.domain.judgement.label.Label;
import dev.rejoinder.projections.graph.Graph;
import dev.rejoinder.projections.graph.Row;
import dev.rejoinder.projections.lists.Pin;

/// Reads through which phases statements and relations went, up to a version of their debate: where one came, was
/// withdrawn, was restored, or got another verdict, the next begins.
final class Lives {

    private static final String VERDICTS = """
            UNWIND $ids AS id
            MATCH (v:Verdict) WHERE v.debateId = $debate AND v.subjectId = id AND v.since <= $version
            MATCH (c:Change {key: $debate + '@' + toString(v.since)})
            RETURN id, v.since AS since, c.at AS at, v.label AS label, v.strength AS strength
            ORDER BY since
            """;

    private static final String NUMBERS = """
            UNWIND $ids AS id
            MATCH (v:Verdict) WHERE v.debateId = $debate AND v.subjectId = id AND v.since <= $version
            RETURN id, count(v) AS number
            """;

    private static final String LAST_VERDICTS = """
            UNWIND $ids AS id
            CALL (id) {
              MATCH (v:Verdict) WHERE v.debateId = $debate AND v.subjectId = id AND v.since <= $version
              RETURN v ORDER BY v.since DESC LIMIT 1
            }
            MATCH (c:Change {key: $debate + '@' + toString(v.since)})
            RETURN id, v.since AS since, c.at AS at, v.label AS label, v.strength AS strength
            """;

    private static final String WITHDRAWALS = """
            UNWIND $ids AS id
            MATCH (w:Withdrawal) WHERE w.subjectId = id AND w.since <= $version
            OPTIONAL MATCH (c:Change {key: $debate + '@' + toString(w.until)})
            RETURN id, w.since AS since, w.at AS at, w.until AS until, c.at AS ended
            """;

    private static final int VERDICTS_AT_ONCE = 20_000;

    private final Graph graph;

    private final Pin debate;

    private final boolean whole;

    /// Reads whole lives, or only the phase that holds at the version of the debate.
    Lives(Graph graph, Pin debate, boolean whole) {
        this.graph = graph;
        this.debate = debate;
        this.whole = whole;
    }

    /// Something turned at a version: it was judged, or it was withdrawn or restored.
    private record Turn(long since, Instant at, @Nullable Label label, double strength,
            @Nullable Boolean withdrawn) {

        static Turn judged(Row row) {
            return new Turn(row.number("since"), row.instant("at"), Label.valueOf(row.text("label")),
                    row.score("strength"), null);
        }

        static Turn withdrawn(Row row) {
            return new Turn(row.number("since"), row.instant("at"), null, 0, true);
        }

        static Turn restored(Row row) {
            return new Turn(row.number("until"), row.instant("ended"), null, 0, false);
        }
    }

    /// The same, in portions that can be read together: one, or as many as do not have too many verdicts.
    <T> List<List<T>> portions(List<T> things, Function<T, UUID> id) {
        if (!whole) {
            return List.of(things);
        }
        var numbers = new HashMap<UUID, Long>();
        read(NUMBERS, things.stream().map(id).toList(),
                row -> numbers.put(row.id("id"), row.number("number")));
        return Portions.of(things, thing -> numbers.getOrDefault(id.apply(thing), 0L), VERDICTS_AT_ONCE);
    }

    Map<UUID, List<Phase>> of(List<UUID> ids) {
        var turns = new HashMap<UUID, List<Turn>>();
        read(whole ? VERDICTS : LAST_VERDICTS, ids, row -> add(turns, row.id("id"), Turn.judged(row)));
        read(WITHDRAWALS, ids, row -> {
            add(turns, row.id("id"), Turn.withdrawn(row));
            if (row.number("until") <= debate.version()) {
                add(turns, row.id("id"), Turn.restored(row));
            }
        });
        var lives = new HashMap<UUID, List<Phase>>();
        turns.forEach((id, each) -> lives.put(id, whole ? phases(each) : List.of(phases(each).getLast())));
        return lives;
    }

    private void read(String cypher, List<UUID> ids, Consumer<Row> reader) {
        graph.stream(cypher, Map.of("ids", ids.stream().map(UUID::toString).toList(), "debate",
                debate.id().toString(), "version", debate.version()), reader);
    }

    private static void add(Map<UUID, List<Turn>> turns, UUID id, Turn turn) {
        turns.computeIfAbsent(id, _ -> new ArrayList<>()).add(turn);
    }

    private static List<Phase> phases(List<Turn> turns) {
        var moments = new TreeMap<Long, List<Turn>>();
        turns.forEach(turn -> moments.computeIfAbsent(turn.since(), _ -> new ArrayList<>()).add(turn));
        var phases = new ArrayList<Phase>();
        for (var moment : moments.values()) {
            var before = phases.isEmpty() ? null : phases.removeLast();
            if (before != null) {
                phases.add(until(before, moment.getFirst().at()));
            }
            phases.add(next(before, moment));
        }
        return phases;
    }

    private static Phase until(Phase phase, Instant end) {
        return new Phase(phase.since(), phase.from(), end, phase.withdrawn(), phase.label(),
                phase.strength());
    }

    private static Phase next(@Nullable Phase before, List<Turn> moment) {
        var withdrawn = before != null && before.withdrawn();
        var label = before == null ? null : before.label();
        var strength = before == null ? 0 : before.strength();
        for (var turn : moment) {
            withdrawn = turn.withdrawn() == null ? withdrawn : turn.withdrawn();
            strength = turn.label() == null ? strength : turn.strength();
            label = turn.label() == null ? label : turn.label();
        }
        return new Phase(moment.getFirst().since(), moment.getFirst().at(), null, withdrawn, label, strength);
    }
}
