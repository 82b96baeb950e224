package dev.rejoinder.projections.drawing;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.projections.drawing.Rows.Kind;
import dev.rejoinder.projections.judging.DebateJudge.Turn;
import dev.rejoinder.projections.verdicts.Verdict;

/// The verdicts of a debate while a batch is drawn: one node for each verdict and the versions through which it holds,
/// and the latest on the statements and relations themselves.
final class VerdictSketch {

    private final Rows rows;

    private final String debate;

    private final Map<UUID, Span> open = new HashMap<>();

    private final Map<Subject, Map<String, Object>> latest = new HashMap<>();

    VerdictSketch(Rows rows, DebateId debateId) {
        this.rows = rows;
        this.debate = debateId.toString();
    }

    void draw(Turn turn, long version) {
        var id = turn.subject().id();
        if (turn.formerVersion() > 0) {
            open.computeIfAbsent(id, _ -> former(id, turn.formerVersion())).end(version);
        }
        var properties = new HashMap<>(properties(turn.verdict()));
        properties.putAll(
                Map.of("debateId", debate, "subjectId", id.toString(), "subjectKind",
                        turn.subject().kind().name(), "since", version, "until", Span.OPEN));
        open.put(id, rows.begin(Kind.VERDICT, Map.of(), properties));
        latest.put(turn.subject(), Map.of("label", turn.verdict().label().name(),
                "strength", turn.verdict().strength(), "verdictSince", version));
    }

    private Span former(UUID id, long since) {
        return rows.found(Kind.ENDED_VERDICT,
                Map.of("debateId", debate, "subject", id.toString(), "since", since));
    }

    private static Map<String, Object> properties(Verdict verdict) {
        return Map.of("label", verdict.label().name(), "strength", verdict.strength(), "base", verdict.base(),
                "converged", verdict.converged(), "circularSupport", verdict.circularSupport());
    }

    void finish() {
        latest.forEach((subject, properties) -> rows.add(switch (subject.kind()) {
            case STATEMENT -> Kind.STATEMENT_UPDATE;
            case RELATION -> Kind.RELATION_UPDATE;
        }, Map.of("subject", subject.id().toString(), "properties", properties)));
    }
}
