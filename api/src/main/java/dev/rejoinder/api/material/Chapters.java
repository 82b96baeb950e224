package dev.rejoinder.api.material;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.RejoinderEvent;
import dev.rejoinder.domain.interchange.MalformedDocument;
import dev.rejoinder.domain.interchange.MalformedDocument.Place;
import dev.rejoinder.domain.relation.RelationEvent.RelationDrawn;
import dev.rejoinder.domain.speech.SpeechEvent.ChargeAnswered;
import dev.rejoinder.domain.speech.SpeechEvent.ChargeRaised;
import dev.rejoinder.domain.statement.StatementEvent.BurdenPlaced;
import dev.rejoinder.domain.statement.StatementEvent.ClaimAdded;
import dev.rejoinder.domain.statement.StatementEvent.CriticalQuestionPosed;
import dev.rejoinder.domain.statement.StatementEvent.EvidenceAdded;

/// Finds which events of a history came of one command.
///
/// Whatever a command says first is named by what it says last: a charge by the event that raises it, an answer by the
/// one that gives it, a challenge by the one that poses its question; evidence is followed by the relation that it is
/// offered for. All else came alone, or might have.
final class Chapters {

    /// More than the events of the longest command, a charge with ten commitments.
    private static final int LONGEST = 40;

    private final List<Told> told;

    private Chapters(List<Told> told) {
        this.told = told;
    }

    static List<Chapter> of(List<Told> told) {
        var chapters = new Chapters(told);
        var found = new ArrayList<Chapter>();
        for (var start = 0; start < told.size();) {
            var end = chapters.end(start);
            found.add(new Chapter(Commands.of(told.subList(start, end)), told.subList(start, end)));
            start = end;
        }
        return found;
    }

    private int end(int start) {
        return switch (told.get(start).event()) {
            case ClaimAdded claim -> endOf(claim.statementId().value(), start, start + 1);
            case EvidenceAdded evidence -> endOf(evidence.statementId().value(), start, withRelation(start));
            default -> start + 1;
        };
    }

    private int endOf(UUID statement, int start, int otherwise) {
        for (var place = start + 1; place < Math.min(told.size(), start + LONGEST); place++) {
            var event = told.get(place).event();
            if (statement.equals(named(event))) {
                return event instanceof CriticalQuestionPosed ? withRelation(place) : place + 1;
            }
            if (!isWithin(event)) {
                return otherwise;
            }
        }
        return otherwise;
    }

    private static @Nullable UUID named(RejoinderEvent event) {
        return switch (event) {
            case ChargeRaised raised -> raised.statementId().value();
            case ChargeAnswered answered -> answered.reply().value();
            case CriticalQuestionPosed posed -> posed.statementId().value();
            default -> null;
        };
    }

    private static boolean isWithin(RejoinderEvent event) {
        return event instanceof EvidenceAdded || event instanceof RelationDrawn
                || event instanceof BurdenPlaced;
    }

    private int withRelation(int place) {
        if (place + 1 < told.size() && told.get(place + 1).event() instanceof RelationDrawn) {
            return place + 2;
        }
        throw new MalformedDocument(Place.at("/changes/%d".formatted(place)),
                "After this change there should be the relation that belongs to it");
    }
}
