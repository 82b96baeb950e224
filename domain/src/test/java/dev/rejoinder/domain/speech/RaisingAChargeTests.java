package dev.rejoinder.domain.speech;

import static dev.rejoinder.domain.EngineDebate.ADA;
import static dev.rejoinder.domain.EngineDebate.DEBATE;
import static dev.rejoinder.domain.EngineDebate.english;
import static dev.rejoinder.domain.EngineDebate.uuid;
import static dev.rejoinder.domain.speech.ChargeKind.BIAS;
import static dev.rejoinder.domain.speech.ChargeKind.INCONSISTENT_COMMITMENT;
import static dev.rejoinder.domain.speech.ChargeKind.TU_QUOQUE;
import static dev.rejoinder.domain.speech.Court.CHARGE;
import static dev.rejoinder.domain.speech.Court.CREATE;
import static dev.rejoinder.domain.speech.Court.MUSIC;
import static dev.rejoinder.domain.speech.Court.OBEY;
import static dev.rejoinder.domain.speech.Court.TRUST;
import static dev.rejoinder.domain.speech.Court.charge;
import static dev.rejoinder.domain.speech.Court.inconsistent;
import static dev.rejoinder.domain.speech.Court.made;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.Refused;
import dev.rejoinder.domain.Rule;
import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.relation.Inference;
import dev.rejoinder.domain.relation.RelationCommand.Relate;
import dev.rejoinder.domain.relation.RelationEvent.RelationDrawn;
import dev.rejoinder.domain.relation.RelationId;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.relation.Scheme;
import dev.rejoinder.domain.speech.SpeechCommand.Deed;
import dev.rejoinder.domain.speech.SpeechCommand.RecordLocution;
import dev.rejoinder.domain.speech.SpeechEvent.ChargeRaised;
import dev.rejoinder.domain.speech.SpeechEvent.OnRecord;
import dev.rejoinder.domain.statement.Scope;
import dev.rejoinder.domain.statement.StatementEvent.BurdenPlaced;
import dev.rejoinder.domain.statement.StatementEvent.ClaimAdded;
import dev.rejoinder.domain.statement.StatementEvent.EvidenceAdded;
import dev.rejoinder.domain.statement.StatementId;

class RaisingAChargeTests {

    private static final Scheme INCONSISTENT = new Scheme("inconsistent-commitment");

    private final Court court = new Court();

    @AfterEach
    void allGoHome() {
        court.close();
    }

    @Test
    void saysAndDrawsEverythingThatBelongsToIt() {
        var support = RelationId.supporting(CHARGE);
        var attack = ChargeId.attack(CHARGE);

        assertThat(court.say(inconsistent())).containsExactly(
                new ClaimAdded(CHARGE, DEBATE, english("Ada contradicts herself."), Scope.ANY),
                new BurdenPlaced(CHARGE),
                new EvidenceAdded(made(CREATE), DEBATE,
                        english("On record: Ada Lovelace — “Engines create.”"),
                        Scope.ANY),
                new EvidenceAdded(made(OBEY), DEBATE,
                        english("On record: Ada Lovelace — “Engines only obey.”"),
                        Scope.ANY),
                new RelationDrawn(support, DEBATE,
                        new Inference(RelationKind.SUPPORT, List.of(made(CREATE), made(OBEY)),
                                CHARGE.subject()),
                        INCONSISTENT),
                new RelationDrawn(attack, DEBATE,
                        new Inference(RelationKind.ATTACK, List.of(CHARGE), TRUST.subject()), INCONSISTENT),
                new ChargeRaised(ChargeId.of(CHARGE), CHARGE, DEBATE, INCONSISTENT_COMMITMENT,
                        new Accused(ADA.name(), ADA.kind()), List.of(CREATE, OBEY), null, "", TRUST,
                        List.of(new OnRecord(CREATE, made(CREATE)), new OnRecord(OBEY, made(OBEY))), support,
                        attack));
    }

    @Test
    void needsNoTarget() {
        var events = court.say(charge(INCONSISTENT_COMMITMENT, List.of(CREATE, OBEY), null, null));

        assertThat(events).hasSize(6).filteredOn(RelationDrawn.class::isInstance).hasSize(1);
    }

    @Test
    void bringsTheDeedThatItSpeaksOf() {
        var events =
                court.say(charge(TU_QUOQUE, List.of(CREATE), new Deed.Told(english("Ada obeys.")), TRUST));

        assertThat(events)
                .contains(new EvidenceAdded(ChargeId.deed(CHARGE), DEBATE, english("Ada obeys."), Scope.ANY));
        assertThat(((ChargeRaised) events.getLast()).deed()).isEqualTo(ChargeId.deed(CHARGE));
    }

    @Test
    void mayNameADeedThatIsKnown() {
        var events = court.say(charge(BIAS, List.of(CREATE), new Deed.Known(MUSIC), TRUST));

        assertThat(((ChargeRaised) events.getLast()).deed()).isEqualTo(MUSIC);
        assertThat(events).contains(new RelationDrawn(RelationId.supporting(CHARGE), DEBATE,
                new Inference(RelationKind.SUPPORT, List.of(made(CREATE), MUSIC), CHARGE.subject()),
                new Scheme("bias")));
    }

    @Test
    void oneStatementThatIsBothMadeAndDeniedIsEnough() {
        court.say(new RecordLocution(DEBATE, CREATE, ADA, Locution.DENIED, null));

        var events = court.say(charge(INCONSISTENT_COMMITMENT, List.of(CREATE), null, null));

        assertThat(events).contains(new EvidenceAdded(ChargeId.onRecord(CHARGE, CREATE, false), DEBATE,
                english("On record: Ada Lovelace denied “Engines create.”"), Scope.ANY));
    }

    @Test
    void whatWasTakenBackIsOnRecordNoMore() {
        court.say(new RecordLocution(DEBATE, MUSIC, ADA, Locution.CONCEDED, null));
        court.say(new RecordLocution(DEBATE, MUSIC, ADA, Locution.RETRACTED, null));

        assertThat(refused(INCONSISTENT_COMMITMENT, List.of(CREATE, MUSIC), null, null))
                .isEqualTo(Rule.NOT_ON_RECORD);
    }

    @Test
    void longQuotationsAreCutShort() {
        var lengthy = new StatementId(uuid("lengthy"));
        court.claim(lengthy, "é".repeat(501));
        court.say(new RecordLocution(DEBATE, lengthy, ADA, Locution.CONCEDED, null));

        assertThat(court.say(charge(BIAS, List.of(lengthy), null, null)))
                .contains(new EvidenceAdded(ChargeId.onRecord(CHARGE, lengthy, false), DEBATE,
                        english("On record: Ada Lovelace conceded “%s…”".formatted("é".repeat(500))),
                        Scope.ANY));
    }

    @Test
    void needsWhatItsKindNeeds() {
        assertThat(refused(INCONSISTENT_COMMITMENT, List.of(CREATE), null, null))
                .isEqualTo(Rule.CHARGE_INCOMPLETE);
        assertThat(refused(TU_QUOQUE, List.of(CREATE), null, null)).isEqualTo(Rule.CHARGE_INCOMPLETE);
        assertThat(refused(BIAS, List.of(), null, null)).isEqualTo(Rule.CHARGE_INCOMPLETE);
        assertThat(refused(BIAS, List.of(CREATE, CREATE), null, null)).isEqualTo(Rule.PREMISE_REPEATED);
        assertThat(refused(BIAS, IntStream.range(0, 11)
                .mapToObj(number -> new StatementId(uuid("number " + number))).toList(), null, null))
                .isEqualTo(Rule.PREMISES_TOO_MANY);
    }

    @Test
    void needsTheAccusedToBeOnRecord() {
        assertThat(Refused.of(() -> court.say(charge(BIAS, List.of(MUSIC), null, null))).message())
                .isEqualTo("Ada Lovelace is not on record with statement " + MUSIC);
    }

    @Test
    void isRaisedOnce() {
        court.say(inconsistent());

        assertThat(Refused.rule(() -> court.say(inconsistent()))).isEqualTo(Rule.IDENTIFIER_TAKEN);
    }

    @Test
    void leavesNothingBehindWhenItIsRefused() {
        var before = court.history();
        var plain = new RelationId(uuid("plain"));

        assertThat(refused(BIAS, List.of(CREATE), null, plain)).isEqualTo(Rule.NOT_FOUND);
        assertThat(court.history()).isEqualTo(before);
    }

    @Test
    void bearsOnlyOnWhatRestsOnTheAccused() {
        var plain = new RelationId(uuid("plain"));
        court.say(
                new Relate(plain, DEBATE, new Inference(RelationKind.SUPPORT, List.of(OBEY), MUSIC.subject()),
                        new Scheme("analogy")));
        assertThat(refused(BIAS, List.of(CREATE), null, plain)).isEqualTo(Rule.IRRELEVANT_AD_HOMINEM);

        var others = new RelationId(uuid("others"));
        var nobodys = new StatementId(uuid("nobody's"));
        court.claim(nobodys, "Somebody says so.");
        court.say(new Relate(others, DEBATE,
                new Inference(RelationKind.SUPPORT, List.of(nobodys), MUSIC.subject()),
                new Scheme("expert-opinion")));
        assertThat(refused(BIAS, List.of(CREATE), null, others)).isEqualTo(Rule.IRRELEVANT_AD_HOMINEM);
    }

    @Test
    void aCircumstanceIsNoReasonAgainstAStatement() {
        var attack = new Relate(new RelationId(uuid("attack")), DEBATE,
                new Inference(RelationKind.ATTACK, List.of(OBEY), MUSIC.subject()), new Scheme("bias"));
        assertThat(Refused.rule(() -> court.say(attack))).isEqualTo(Rule.IRRELEVANT_AD_HOMINEM);

        court.say(inconsistent());
        court.say(new Relate(new RelationId(uuid("on the charge")), DEBATE,
                new Inference(RelationKind.ATTACK, List.of(OBEY), CHARGE.subject()), new Scheme("bias")));
        court.say(new Relate(new RelationId(uuid("on its step")), DEBATE,
                new Inference(RelationKind.ATTACK, List.of(MUSIC),
                        Subject.relation(RelationId.supporting(CHARGE).value())),
                new Scheme("bias")));
    }

    @Test
    void aDoubleStandardMayBearOnARuleThatTheSpeakerLaysDown() {
        var rule = support("rule", "established-rule", OBEY);
        var precedent = support("precedent", "precedent", CREATE, OBEY);

        assertThat(court.say(against("on trust", TRUST, "double-standard", OBEY))).hasSize(1);
        assertThat(court.say(against("by rule", rule, "double-standard", MUSIC))).hasSize(1);
        assertThat(court.say(against("by case", precedent, "double-standard", MUSIC))).hasSize(1);
        assertThat(Refused.rule(() -> court.say(against("biased", rule, "bias", OBEY))))
                .isEqualTo(Rule.IRRELEVANT_AD_HOMINEM);
    }

    @Test
    void somebodyMustHaveSaidWhatAnArgumentAboutThePersonTakesAway() {
        var nobodys = new StatementId(uuid("nobody's"));
        court.claim(nobodys, "Somebody says so.");
        var anonymous = support("anonymous", "position-to-know", nobodys);
        court.say(new Relate(new RelationId(uuid("expert against")), DEBATE,
                new Inference(RelationKind.ATTACK, List.of(OBEY), MUSIC.subject()),
                new Scheme("expert-opinion")));

        assertThat(Refused.rule(() -> court.say(against("of whom", anonymous, "bias", OBEY))))
                .isEqualTo(Rule.IRRELEVANT_AD_HOMINEM);
        assertThat(Refused.rule(() -> court
                .say(against("no support", new RelationId(uuid("expert against")), "bias", MUSIC))))
                .isEqualTo(Rule.IRRELEVANT_AD_HOMINEM);
    }

    private RelationId support(String name, String scheme, StatementId... premises) {
        var id = new RelationId(uuid(name));
        court.say(
                new Relate(id, DEBATE,
                        new Inference(RelationKind.SUPPORT, List.of(premises), MUSIC.subject()),
                        new Scheme(scheme)));
        return id;
    }

    private static Relate against(String name, RelationId target, String scheme, StatementId premise) {
        return new Relate(new RelationId(uuid(name)), DEBATE,
                new Inference(RelationKind.ATTACK, List.of(premise), Subject.relation(target.value())),
                new Scheme(scheme));
    }

    private Rule refused(ChargeKind kind, List<StatementId> commitments,
            @Nullable Deed deed,
            @Nullable RelationId target) {
        return Refused.rule(() -> court.say(charge(kind, commitments, deed, target)));
    }
}
