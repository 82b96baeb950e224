package dev.rejoinder.domain.commitment;

import static dev.rejoinder.domain.EngineDebate.ADA;
import static dev.rejoinder.domain.EngineDebate.DEBATE;
import static dev.rejoinder.domain.EngineDebate.OPENED;
import static dev.rejoinder.domain.EngineDebate.english;
import static dev.rejoinder.domain.EngineDebate.uuid;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.RejoinderEvent;
import dev.rejoinder.domain.judgement.Reading;
import dev.rejoinder.domain.relation.Inference;
import dev.rejoinder.domain.relation.RelationEvent.PremiseAdded;
import dev.rejoinder.domain.relation.RelationEvent.PremiseRemoved;
import dev.rejoinder.domain.relation.RelationEvent.RelationDrawn;
import dev.rejoinder.domain.relation.RelationEvent.RelationRestored;
import dev.rejoinder.domain.relation.RelationEvent.RelationWithdrawn;
import dev.rejoinder.domain.relation.RelationEvent.SchemeApplied;
import dev.rejoinder.domain.relation.RelationEvent.SchemeAssigned;
import dev.rejoinder.domain.relation.RelationEvent.SupportRead;
import dev.rejoinder.domain.relation.RelationId;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.relation.Scheme;
import dev.rejoinder.domain.speech.Locution;
import dev.rejoinder.domain.speech.LocutionId;
import dev.rejoinder.domain.speech.SpeechEvent.LocutionRecorded;
import dev.rejoinder.domain.statement.Scope;
import dev.rejoinder.domain.statement.Source;
import dev.rejoinder.domain.statement.SourceId;
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

class HearingADebateTests {

    private static final StatementId CREATE = new StatementId(uuid("Engines create."));

    private static final StatementId MUSIC = new StatementId(uuid("Engines will write music."));

    private static final StatementId LOOM = new StatementId(uuid("A loom weaves by itself."));

    private static final StatementId WHY = new StatementId(uuid("Why would they?"));

    private static final RelationId THEREFORE = new RelationId(uuid("therefore"));

    private static final Scheme EXPERT = new Scheme("expert-opinion");

    private final Hearing hearing = new Hearing();

    private final List<Integer> held = new ArrayList<>();

    @Test
    void isBoundByWhatIsSaidAndArguedAndByNothingElse() {
        hear(OPENED, new ClaimAdded(CREATE, DEBATE, english("Engines create."), Scope.ANY));
        assertThat(held).containsOnly(0);
        hear(new StatementAttributed(CREATE, ADA.speakerId(), ADA));
        assertThat(held.getLast()).isOne();

        hear(new StatementReworded(CREATE, english("Engines do create.")),
                new SourceCited(CREATE, new SourceId(uuid("notes")), new Source("", "Notes", "", "")),
                new SourceUncited(CREATE, new SourceId(uuid("notes"))), new BurdenPlaced(CREATE),
                new BurdenLifted(CREATE),
                new CriticalQuestionPosed(CREATE, uuid("therefore"), "expert-opinion/bias"),
                new QuestionAsked(WHY, DEBATE, english("Why would they?"), Scope.ANY, null),
                new StatementAttributed(WHY, ADA.speakerId(), ADA));
        assertThat(held.getLast()).isOne();
    }

    @Test
    void isBoundByAnArgumentAsLongAsAllOfItIsTheSpeakers() {
        hear(new ClaimAdded(CREATE, DEBATE, english("Engines create."), Scope.ANY),
                new StatementAttributed(CREATE, ADA.speakerId(), ADA),
                new ClaimAdded(MUSIC, DEBATE, english("Engines will write music."), Scope.ANY),
                new EvidenceAdded(LOOM, DEBATE, english("A loom weaves by itself."), Scope.ANY),
                new RelationDrawn(THEREFORE, DEBATE,
                        new Inference(RelationKind.SUPPORT, List.of(CREATE), MUSIC.subject()), Scheme.NONE));
        var arguing = held.getLast();
        assertThat(arguing).isGreaterThan(1);

        hear(new SchemeAssigned(THEREFORE, EXPERT), new SchemeApplied(THEREFORE, EXPERT, List.of()),
                new SupportRead(THEREFORE, Reading.REQUIRED));
        assertThat(held.getLast()).isEqualTo(arguing);
        hear(new PremiseAdded(THEREFORE, LOOM));
        assertThat(held.getLast()).isOne();
        hear(new PremiseRemoved(THEREFORE, LOOM));
        assertThat(held.getLast()).isEqualTo(arguing);
        hear(new RelationWithdrawn(THEREFORE, ""));
        assertThat(held.getLast()).isOne();
        hear(new RelationRestored(THEREFORE));
        assertThat(held.getLast()).isEqualTo(arguing);
        hear(new StatementWithdrawn(CREATE, ""));
        assertThat(held.getLast()).isZero();
        hear(new StatementRestored(CREATE));
        assertThat(held.getLast()).isEqualTo(arguing);
    }

    @Test
    void isBoundByWhatIsOnRecord() {
        hear(new ClaimAdded(MUSIC, DEBATE, english("Engines will write music."), Scope.ANY),
                spoken(Locution.CONCEDED));
        assertThat(held.getLast()).isOne();

        hear(spoken(Locution.RETRACTED));
        assertThat(held.getLast()).isZero();
    }

    private static LocutionRecorded spoken(Locution act) {
        return new LocutionRecorded(LocutionId.of(ADA.speakerId(), MUSIC), MUSIC, DEBATE, ADA.speakerId(),
                ADA, act,
                null);
    }

    private void hear(RejoinderEvent... events) {
        for (var event : events) {
            var version = held.size() + 1L;
            hearing.add(event, version);
            held.add(hearing.store().held(ADA.speakerId(), version).size());
        }
    }
}
