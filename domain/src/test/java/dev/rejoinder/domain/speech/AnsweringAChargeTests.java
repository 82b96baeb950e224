package dev.rejoinder.domain.speech;

import static dev.rejoinder.domain.EngineDebate.DEBATE;
import static dev.rejoinder.domain.EngineDebate.english;
import static dev.rejoinder.domain.speech.Answer.ACCEPTED;
import static dev.rejoinder.domain.speech.Answer.DENIED;
import static dev.rejoinder.domain.speech.Answer.DISTINGUISHED;
import static dev.rejoinder.domain.speech.Answer.RETRACTED;
import static dev.rejoinder.domain.speech.Court.CHARGE;
import static dev.rejoinder.domain.speech.Court.CREATE;
import static dev.rejoinder.domain.speech.Court.MUSIC;
import static dev.rejoinder.domain.speech.Court.OBEY;
import static dev.rejoinder.domain.speech.Court.REPLY;
import static dev.rejoinder.domain.speech.Court.answer;
import static dev.rejoinder.domain.speech.Court.inconsistent;
import static dev.rejoinder.domain.speech.Court.made;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.EngineDebate;
import dev.rejoinder.domain.Refused;
import dev.rejoinder.domain.RejoinderEvent;
import dev.rejoinder.domain.Rule;
import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.commitment.Commitment;
import dev.rejoinder.domain.commitment.Hearing;
import dev.rejoinder.domain.relation.Inference;
import dev.rejoinder.domain.relation.RelationEvent.RelationDrawn;
import dev.rejoinder.domain.relation.RelationId;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.relation.Scheme;
import dev.rejoinder.domain.speech.SpeechEvent.ChargeAnswered;
import dev.rejoinder.domain.statement.Scope;
import dev.rejoinder.domain.statement.StatementCommand.WithdrawStatement;
import dev.rejoinder.domain.statement.StatementEvent.ClaimAdded;
import dev.rejoinder.domain.statement.StatementEvent.EvidenceAdded;
import dev.rejoinder.domain.statement.Wording;

class AnsweringAChargeTests {

    private final Court court = new Court();

    @AfterEach
    void allGoHome() {
        court.close();
    }

    @Test
    void retractingSaysSoAgainstTheRecord() {
        court.say(inconsistent());

        assertThat(court.say(answer(RETRACTED, OBEY, ""))).containsExactly(
                new ClaimAdded(REPLY.statementId(), DEBATE,
                        new Wording("Ada Lovelace has retracted: “Engines only obey.”", ""), Scope.ANY),
                attack(made(OBEY).subject()),
                new ChargeAnswered(ChargeId.of(CHARGE), CHARGE, DEBATE, RETRACTED, OBEY, REPLY.statementId(),
                        REPLY.relationId()));
    }

    @Test
    void retractingAndAcceptingReleaseTheSpeaker() {
        court.say(inconsistent());
        assertThat(held()).contains(OBEY.value());

        court.say(answer(ACCEPTED, OBEY, "She sees it now."));
        assertThat(held()).contains(CREATE.value()).doesNotContain(OBEY.value());
    }

    @Test
    void denyingProvesSomethingAndReleasesNobody() {
        court.say(inconsistent());

        var events = court.say(answer(DENIED, OBEY, "The note is by Menabrea."));

        assertThat(events).contains(new EvidenceAdded(REPLY.statementId(), DEBATE,
                new Wording("The note is by Menabrea.", ""), Scope.ANY), attack(made(OBEY).subject()));
        assertThat(held()).contains(OBEY.value());
    }

    @Test
    void distinguishingAttacksTheStepToTheCharge() {
        court.say(inconsistent());

        var events = court.say(answer(DISTINGUISHED, null, "Once of today's, once of tomorrow's engines."));

        assertThat(events).contains(attack(Subject.relation(RelationId.supporting(CHARGE).value())));
    }

    @Test
    void aDeedCanBeDenied() {
        court.say(Court.charge(ChargeKind.TU_QUOQUE, List.of(CREATE),
                new SpeechCommand.Deed.Told(english("Ada only obeys.")), null));

        assertThat(court.say(answer(DENIED, ChargeId.deed(CHARGE), "She never does.")))
                .contains(attack(ChargeId.deed(CHARGE).subject()));
    }

    @Test
    void needsACharge() {
        assertThat(Refused.rule(() -> court.say(answer(RETRACTED, OBEY, "")))).isEqualTo(Rule.NOT_FOUND);
    }

    @Test
    void needsAChargeThatStands() {
        court.say(inconsistent());
        court.say(new WithdrawStatement(CHARGE, "It was unfair."));

        assertThat(Refused.rule(() -> court.say(answer(RETRACTED, OBEY, "")))).isEqualTo(Rule.WITHDRAWN);
    }

    @Test
    void needsToSayWhatAndWhy() {
        court.say(inconsistent());

        assertThat(Refused.rule(() -> court.say(answer(RETRACTED, null, ""))))
                .isEqualTo(Rule.CHARGE_INCOMPLETE);
        assertThat(Refused.rule(() -> court.say(answer(DENIED, OBEY, "")))).isEqualTo(Rule.CHARGE_INCOMPLETE);
        assertThat(Refused.rule(() -> court.say(answer(DISTINGUISHED, null, ""))))
                .isEqualTo(Rule.CHARGE_INCOMPLETE);
        assertThat(Refused.rule(() -> court.say(answer(RETRACTED, MUSIC, "")))).isEqualTo(Rule.NOT_FOUND);
    }

    private static RelationDrawn attack(Subject target) {
        return new RelationDrawn(REPLY.relationId(), DEBATE,
                new Inference(RelationKind.ATTACK, List.of(REPLY.statementId()), target), Scheme.NONE);
    }

    private List<Object> held() {
        var hearing = new Hearing();
        var version = 0L;
        for (var event : court.history()) {
            hearing.add((RejoinderEvent) event, ++version);
        }
        return hearing.store().held(EngineDebate.ADA.speakerId(), version).stream().map(Commitment::tenet)
                .<Object>map(tenet -> tenet.content().id()).toList();
    }
}
