package dev.rejoinder.api.store;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import dev.rejoinder.domain.RejoinderEvent;
import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.debate.DebateEvent;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.judgement.Reading;
import dev.rejoinder.domain.origin.Origin;
import dev.rejoinder.domain.origin.OriginEvent;
import dev.rejoinder.domain.origin.OriginId;
import dev.rejoinder.domain.relation.Filling;
import dev.rejoinder.domain.relation.Inference;
import dev.rejoinder.domain.relation.RelationEvent;
import dev.rejoinder.domain.relation.RelationId;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.relation.Scheme;
import dev.rejoinder.domain.stance.Rating;
import dev.rejoinder.domain.stance.StanceEvent;
import dev.rejoinder.domain.stance.StanceId;
import dev.rejoinder.domain.speech.Accused;
import dev.rejoinder.domain.speech.Answer;
import dev.rejoinder.domain.speech.ChargeId;
import dev.rejoinder.domain.speech.ChargeKind;
import dev.rejoinder.domain.speech.Locution;
import dev.rejoinder.domain.speech.LocutionId;
import dev.rejoinder.domain.speech.SpeechEvent;
import dev.rejoinder.domain.statement.Attribution;
import dev.rejoinder.domain.statement.Scope;
import dev.rejoinder.domain.statement.Source;
import dev.rejoinder.domain.statement.SourceId;
import dev.rejoinder.domain.statement.SpeakerKind;
import dev.rejoinder.domain.statement.StatementEvent;
import dev.rejoinder.domain.statement.StatementId;
import dev.rejoinder.domain.statement.Wording;

/// One event of every kind, with every part filled.
final class SampleEvents {

    private static final DebateId DEBATE =
            new DebateId(UUID.fromString("0199aaaa-0000-7000-8000-00000000000d"));

    private static final StatementId CLAIM =
            new StatementId(UUID.fromString("0199aaaa-0000-7000-8000-000000000001"));

    private static final StatementId OTHER =
            new StatementId(UUID.fromString("0199aaaa-0000-7000-8000-000000000002"));

    private static final RelationId RELATION =
            new RelationId(UUID.fromString("0199aaaa-0000-7000-8000-00000000000e"));

    private static final SourceId SOURCE =
            new SourceId(UUID.fromString("0199aaaa-0000-7000-8000-00000000000f"));

    private static final Wording WORDING = new Wording("Engines can compose music.", "en");

    private static final Scope SCOPE = new Scope("before 1900", "London", "notes can be encoded");

    private static final Attribution ADA = new Attribution("Ada", SpeakerKind.PERSON, "a note", "1843-08");

    private SampleEvents() {}

    static List<RejoinderEvent> all() {
        return Stream.of(debates(), statements(), relations(), stances(), origins()).flatMap(List::stream)
                .toList();
    }

    private static List<RejoinderEvent> debates() {
        return List.of(
                new DebateEvent.DebateOpened(DEBATE, "Can engines compose?", "On music and numbers."),
                new DebateEvent.DebateRetitled(DEBATE, "Can engines compose music?"),
                new DebateEvent.DebateDescribed(DEBATE, ""),
                new DebateEvent.DebateClosed(DEBATE, "Nothing new was said."),
                new DebateEvent.DebateReopened(DEBATE),
                new DebateEvent.VersionLabelled(DEBATE, "as published on 3 June", 7),
                new DebateEvent.LabelRemoved(DEBATE, "as published on 3 June"));
    }

    private static List<RejoinderEvent> statements() {
        return List.of(
                new StatementEvent.ClaimAdded(CLAIM, DEBATE, WORDING, SCOPE),
                new StatementEvent.EvidenceAdded(CLAIM, DEBATE, WORDING, Scope.ANY),
                new StatementEvent.QuestionAsked(CLAIM, DEBATE, WORDING, Scope.ANY,
                        Subject.statement(OTHER.value())),
                new StatementEvent.StatementReworded(CLAIM, new Wording("Engines compose music.", "")),
                new StatementEvent.StatementAttributed(CLAIM, ADA.speakerId(), ADA),
                new StatementEvent.SourceCited(CLAIM, SOURCE,
                        new Source("https://example.org/notes", "Notes", "might compose", "2026-11-21")),
                new StatementEvent.SourceUncited(CLAIM, SOURCE),
                new StatementEvent.BurdenPlaced(CLAIM),
                new StatementEvent.BurdenLifted(CLAIM),
                new StatementEvent.CriticalQuestionPosed(CLAIM, RELATION.value(), "expert-opinion/bias"),
                new StatementEvent.StatementWithdrawn(CLAIM, "It was rash."),
                new StatementEvent.StatementRestored(CLAIM));
    }

    private static List<RejoinderEvent> relations() {
        return List.of(
                new RelationEvent.RelationDrawn(RELATION, DEBATE,
                        new Inference(RelationKind.SUPPORT, List.of(CLAIM), OTHER.subject()),
                        new Scheme("expert-opinion")),
                new RelationEvent.PremiseAdded(RELATION, OTHER),
                new RelationEvent.PremiseRemoved(RELATION, OTHER),
                new RelationEvent.SchemeAssigned(RELATION, Scheme.NONE),
                new RelationEvent.SchemeApplied(RELATION, new Scheme("expert-opinion"),
                        List.of(new Filling(2, CLAIM))),
                new RelationEvent.SupportRead(RELATION, Reading.REQUIRED),
                new RelationEvent.RelationWithdrawn(RELATION, ""),
                new RelationEvent.RelationRestored(RELATION),
                new SpeechEvent.LocutionRecorded(LocutionId.of(ADA.speakerId(), CLAIM), CLAIM, DEBATE,
                        ADA.speakerId(), ADA, Locution.QUALIFIED, OTHER),
                new SpeechEvent.ChargeRaised(ChargeId.of(CLAIM), CLAIM, DEBATE, ChargeKind.TU_QUOQUE,
                        new Accused("Ada", SpeakerKind.PERSON), List.of(OTHER), OTHER, "Today.", RELATION,
                        List.of(new SpeechEvent.OnRecord(OTHER, CLAIM)), RELATION, RELATION),
                new SpeechEvent.ChargeAnswered(ChargeId.of(CLAIM), CLAIM, DEBATE, Answer.RETRACTED, OTHER,
                        OTHER,
                        RELATION));
    }

    private static List<RejoinderEvent> origins() {
        var claim = CLAIM.subject();
        return List.of(
                new OriginEvent.OriginRecorded(OriginId.of(DEBATE, claim, "aif", "7"), DEBATE, claim,
                        new Origin("aif", "7", "{\"timestamp\":\"1843-08\"}")),
                new OriginEvent.OriginForgotten(OriginId.of(DEBATE, null, "kialo", "1.2."), DEBATE, null,
                        "kialo", "1.2."));
    }

    private static List<RejoinderEvent> stances() {
        return List.of(
                new StanceEvent.StanceTaken(StanceId.of("ada", CLAIM.subject()), DEBATE, "ada",
                        CLAIM.subject(),
                        Rating.UNSURE),
                new StanceEvent.StanceWithdrawn(StanceId.of("ada", RELATION.subject()), DEBATE, "ada",
                        RELATION.subject()));
    }
}
