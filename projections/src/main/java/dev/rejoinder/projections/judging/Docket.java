package dev.rejoinder.projections.judging;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.RejoinderEvent;
import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.judgement.Polarity;
import dev.rejoinder.domain.judgement.live.LiveJudgement;
import dev.rejoinder.domain.origin.OriginEvent;
import dev.rejoinder.domain.relation.Inference;
import dev.rejoinder.domain.relation.RelationEvent;
import dev.rejoinder.domain.relation.RelationEvent.PremiseAdded;
import dev.rejoinder.domain.relation.RelationEvent.PremiseRemoved;
import dev.rejoinder.domain.relation.RelationEvent.RelationDrawn;
import dev.rejoinder.domain.relation.RelationEvent.RelationRestored;
import dev.rejoinder.domain.relation.RelationEvent.RelationWithdrawn;
import dev.rejoinder.domain.relation.RelationEvent.SchemeApplied;
import dev.rejoinder.domain.relation.RelationEvent.SchemeAssigned;
import dev.rejoinder.domain.relation.RelationEvent.SupportRead;
import dev.rejoinder.domain.stance.Rating;
import dev.rejoinder.domain.stance.StanceEvent.StanceTaken;
import dev.rejoinder.domain.stance.StanceEvent.StanceWithdrawn;
import dev.rejoinder.domain.statement.StatementEvent;
import dev.rejoinder.domain.statement.StatementEvent.BurdenLifted;
import dev.rejoinder.domain.statement.StatementEvent.BurdenPlaced;
import dev.rejoinder.domain.statement.StatementEvent.ClaimAdded;
import dev.rejoinder.domain.statement.StatementEvent.CriticalQuestionPosed;
import dev.rejoinder.domain.statement.StatementEvent.EvidenceAdded;
import dev.rejoinder.domain.statement.StatementEvent.QuestionAsked;
import dev.rejoinder.domain.statement.StatementEvent.SourceCited;
import dev.rejoinder.domain.statement.StatementEvent.SourceUncited;
import dev.rejoinder.domain.statement.StatementEvent.StatementAttributed;
import dev.rejoinder.domain.statement.StatementEvent.StatementRestored;
import dev.rejoinder.domain.statement.StatementEvent.StatementReworded;
import dev.rejoinder.domain.statement.StatementEvent.StatementWithdrawn;
import dev.rejoinder.domain.statement.StatementId;
import dev.rejoinder.domain.statement.StatementKind;

/// Turns what happened in a debate into changes of its argument graph.
final class Docket {

    private final Structure structure;

    private final LiveJudgement live;

    Docket(Structure structure, LiveJudgement live) {
        this.structure = structure;
        this.live = live;
    }

    /// Takes in an event; of one about a stance, with what the participant held before, if anything.
    void take(RejoinderEvent event, @Nullable Rating former) {
        switch (event) {
            case StanceTaken(_, _, _, var subject, var rating) -> rate(subject, former, rating);
            case StanceWithdrawn(_, _, _, var subject) -> rate(subject, former, null);
            case StatementEvent happened -> take(happened);
            case RelationEvent happened -> take(happened);
            case OriginEvent _ -> {
            } // what something is called elsewhere bears on no verdict
            default -> {
            } // nor does what happens to the debate itself
        }
    }

    private void take(StatementEvent event) {
        var id = event.statementId();
        switch (event) {
            case ClaimAdded _ -> add(id, StatementKind.CLAIM);
            case EvidenceAdded _ -> add(id, StatementKind.EVIDENCE);
            case QuestionAsked _ -> add(id, StatementKind.QUESTION);
            case BurdenPlaced _ -> live.setNeedsSupport(place(id), true);
            case BurdenLifted _ -> live.setNeedsSupport(place(id), false);
            case SourceCited _ -> cite(place(id), 1);
            case SourceUncited _ -> cite(place(id), -1);
            case StatementWithdrawn _ -> live.withdraw(place(id));
            case StatementRestored _ -> live.restore(place(id));
            case CriticalQuestionPosed _ -> {
            } // the challenge is a claim of its own
            case StatementReworded _ -> {
            } // neither the words
            case StatementAttributed _ -> {
            } // nor the speaker make a statement stronger
        }
    }

    private void take(RelationEvent event) {
        var relation = event.relationId().value();
        switch (event) {
            case RelationDrawn(_, _, var inference, _) -> draw(event.relationId().subject(), inference);
            case PremiseAdded(_, var premise) -> {
                if (sides(relation)) {
                    live.addSource(structure.place(relation), place(premise));
                }
            }
            case PremiseRemoved(_, var premise) -> {
                if (sides(relation)) {
                    live.removeSource(structure.place(relation), place(premise));
                }
            }
            case SupportRead(_, var reading) -> live.setReading(structure.place(relation), reading);
            case RelationWithdrawn _ -> live.withdraw(structure.place(relation));
            case RelationRestored _ -> live.restore(structure.place(relation));
            case SchemeApplied _ -> {
            }
            case SchemeAssigned _ -> {
            } // a scheme asks questions; only what is said counts
        }
    }

    private void add(StatementId id, StatementKind kind) {
        var weight = Weight.of(kind);
        structure.name(live.addStatement(weight.base()), id.subject(), weight);
    }

    private void draw(Subject relation, Inference inference) {
        var target = structure.place(inference.target().id());
        var premises = inference.premises().stream().mapToInt(this::place).toArray();
        var base = Weight.RELATION.base();
        var element = switch (inference.kind()) {
            case SUPPORT -> live.addRelation(Polarity.SUPPORT, target, base, premises);
            case ATTACK -> live.addRelation(Polarity.ATTACK, target, base, premises);
            case REPHRASE, PREFERENCE -> live.addStatement(base);
        };
        structure.name(element, relation, Weight.RELATION);
    }

    private boolean sides(UUID relation) {
        return structure.graph().isRelation(structure.place(relation));
    }

    private void rate(Subject subject, @Nullable Rating former, @Nullable Rating now) {
        var element = structure.place(subject.id());
        weigh(element, structure.weight(element).voted(ups(now) - ups(former), downs(now) - downs(former)));
    }

    private static int ups(@Nullable Rating rating) {
        return rating == Rating.TRUE || rating == Rating.BEARS ? 1 : 0;
    }

    private static int downs(@Nullable Rating rating) {
        return rating == Rating.FALSE || rating == Rating.DOES_NOT_BEAR ? 1 : 0;
    }

    private void cite(int statement, int more) {
        weigh(statement, structure.weight(statement).citing(more));
    }

    private void weigh(int element, Weight weight) {
        structure.weigh(element, weight);
        live.setBase(element, weight.base());
    }

    private int place(StatementId id) {
        return structure.place(id.value());
    }
}
