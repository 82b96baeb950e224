package dev.rejoinder.projections.drawing;

import java.util.HashSet;
import java.util.Set;

import dev.rejoinder.domain.RejoinderEvent;
import dev.rejoinder.domain.origin.OriginEvent;
import dev.rejoinder.domain.relation.RelationEvent;
import dev.rejoinder.domain.relation.RelationEvent.RelationDrawn;
import dev.rejoinder.domain.stance.StanceEvent;
import dev.rejoinder.domain.speech.SpeechEvent;
import dev.rejoinder.domain.statement.StatementEvent;
import dev.rejoinder.domain.statement.StatementEvent.ClaimAdded;
import dev.rejoinder.domain.statement.StatementEvent.EvidenceAdded;
import dev.rejoinder.domain.statement.StatementEvent.QuestionAsked;

/// The statements, relations, stances and origins that a batch touches, except the statements and relations that it
/// makes: of these the graph knows nothing yet, and there is no need to ask.
final class Touched {

    private final Set<String> made = new HashSet<>();

    private final Set<String> statements = new HashSet<>();

    private final Set<String> relations = new HashSet<>();

    private final Set<String> stances = new HashSet<>();

    private final Set<String> origins = new HashSet<>();

    void add(RejoinderEvent event) {
        switch (event) {
            case ClaimAdded claim -> made.add(claim.statementId().toString());
            case EvidenceAdded evidence -> made.add(evidence.statementId().toString());
            case QuestionAsked question -> made.add(question.statementId().toString());
            case RelationDrawn relation -> made.add(relation.relationId().toString());
            case StatementEvent other -> statements.add(other.statementId().toString());
            case SpeechEvent speech -> statements.add(speech.statementId().toString());
            case RelationEvent other -> relations.add(other.relationId().toString());
            case StanceEvent stance -> stances.add(stance.stanceId().toString());
            case OriginEvent origin -> origins.add(origin.originId().toString());
            default -> {
            } // a debate's own node is found when it is locked
        }
    }

    Set<String> statements() {
        statements.removeAll(made);
        return statements;
    }

    Set<String> relations() {
        relations.removeAll(made);
        return relations;
    }

    Set<String> stances() {
        return stances;
    }

    Set<String> origins() {
        return origins;
    }
}
