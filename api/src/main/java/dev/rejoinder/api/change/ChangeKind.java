package dev.rejoinder.api.change;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/// What a change does, one kind for each stored type of event.
public enum ChangeKind {

    DEBATE_OPENED("debate.opened"), //
    DEBATE_RETITLED("debate.retitled"), //
    DEBATE_DESCRIBED("debate.described"), //
    DEBATE_CLOSED("debate.closed"), //
    DEBATE_REOPENED("debate.reopened"), //
    VERSION_LABELLED("debate.version-labelled"), //
    LABEL_REMOVED("debate.label-removed"), //
    CLAIM_ADDED("statement.claim-added"), //
    EVIDENCE_ADDED("statement.evidence-added"), //
    QUESTION_ASKED("statement.question-asked"), //
    STATEMENT_REWORDED("statement.reworded"), //
    STATEMENT_ATTRIBUTED("statement.attributed"), //
    SOURCE_CITED("statement.source-cited"), //
    SOURCE_UNCITED("statement.source-uncited"), //
    BURDEN_PLACED("statement.burden-placed"), //
    BURDEN_LIFTED("statement.burden-lifted"), //
    CRITICAL_QUESTION_POSED("statement.critical-question-posed"), //
    STATEMENT_WITHDRAWN("statement.withdrawn"), //
    STATEMENT_RESTORED("statement.restored"), //
    RELATION_DRAWN("relation.drawn"), //
    PREMISE_ADDED("relation.premise-added"), //
    PREMISE_REMOVED("relation.premise-removed"), //
    SCHEME_ASSIGNED("relation.scheme-assigned"), //
    SCHEME_APPLIED("relation.scheme-applied"), //
    SUPPORT_READ("relation.support-read"), //
    RELATION_WITHDRAWN("relation.withdrawn"), //
    RELATION_RESTORED("relation.restored"), //
    STANCE_TAKEN("stance.taken"), //
    STANCE_WITHDRAWN("stance.withdrawn"), //
    LOCUTION_RECORDED("statement.locution-recorded"), //
    CHARGE_RAISED("statement.charge-raised"), //
    CHARGE_ANSWERED("statement.charge-answered"), //
    ORIGIN_RECORDED("origin.recorded"), //
    ORIGIN_FORGOTTEN("origin.forgotten");

    private static final Map<String, ChangeKind> BY_TYPE =
            Stream.of(values()).collect(toUnmodifiableMap(ChangeKind::type, Function.identity()));

    private final String type;

    ChangeKind(String type) {
        this.type = type;
    }

    /// The stored type of the event.
    public String type() {
        return type;
    }

    /// The kind of change that events of this stored type are.
    public static ChangeKind of(String type) {
        var kind = BY_TYPE.get(type);
        if (kind == null) {
            throw new IllegalArgumentException("No kind of change is stored as '%s'".formatted(type));
        }
        return kind;
    }
}
