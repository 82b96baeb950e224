package dev.rejoinder.domain.speech;

import static dev.rejoinder.domain.EngineDebate.ADA;
import static dev.rejoinder.domain.EngineDebate.DEBATE;
import static dev.rejoinder.domain.EngineDebate.OPENED;
import static dev.rejoinder.domain.EngineDebate.english;
import static dev.rejoinder.domain.EngineDebate.uuid;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.debate.DebateBound;
import dev.rejoinder.domain.debate.DebateCommand.OpenDebate;
import dev.rejoinder.domain.rehearsal.Rehearsal;
import dev.rejoinder.domain.relation.Inference;
import dev.rejoinder.domain.relation.RelationCommand.Relate;
import dev.rejoinder.domain.relation.RelationId;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.relation.Scheme;
import dev.rejoinder.domain.speech.SpeechCommand.AnswerCharge;
import dev.rejoinder.domain.speech.SpeechCommand.ChargeHypocrisy;
import dev.rejoinder.domain.speech.SpeechCommand.Charges;
import dev.rejoinder.domain.speech.SpeechCommand.Deed;
import dev.rejoinder.domain.speech.SpeechCommand.Reply;
import dev.rejoinder.domain.statement.Scope;
import dev.rejoinder.domain.statement.StatementCommand.AddClaim;
import dev.rejoinder.domain.statement.StatementCommand.AttributeStatement;
import dev.rejoinder.domain.statement.StatementId;

/// A debate in which Ada says that engines create and that they only obey, and somebody trusts her as an expert.
final class Court implements AutoCloseable {

    static final StatementId CREATE = new StatementId(uuid("Engines create."));

    static final StatementId OBEY = new StatementId(uuid("Engines only obey."));

    static final StatementId MUSIC = new StatementId(uuid("Engines will write music."));

    static final RelationId TRUST = new RelationId(uuid("Ada is an expert."));

    static final StatementId CHARGE = new StatementId(uuid("Ada contradicts herself."));

    static final Reply REPLY =
            new Reply(new StatementId(uuid("reply")), new RelationId(uuid("reply bears")));

    private final Rehearsal debate = new Rehearsal();

    Court() {
        say(new OpenDebate(DEBATE, OPENED.title(), OPENED.description()));
        claim(CREATE, "Engines create.");
        claim(OBEY, "Engines only obey.");
        claim(MUSIC, "Engines will write music.");
        say(new AttributeStatement(CREATE, ADA));
        say(new AttributeStatement(OBEY, ADA));
        say(new Relate(TRUST, DEBATE, new Inference(RelationKind.SUPPORT, List.of(CREATE), MUSIC.subject()),
                new Scheme("expert-opinion")));
    }

    void claim(StatementId id, String text) {
        say(new AddClaim(id, DEBATE, english(text), Scope.ANY));
    }

    List<Object> say(DebateBound command) {
        return debate.say(command);
    }

    List<Object> history() {
        return debate.history();
    }

    static ChargeHypocrisy charge(ChargeKind kind, List<StatementId> commitments, @Nullable Deed deed,
            @Nullable RelationId target) {
        return new ChargeHypocrisy(CHARGE, DEBATE,
                new Charges(kind, new Accused(ADA.name(), ADA.kind()), commitments),
                english("Ada contradicts herself."), deed, "", target);
    }

    static ChargeHypocrisy inconsistent() {
        return charge(ChargeKind.INCONSISTENT_COMMITMENT, List.of(CREATE, OBEY), null, TRUST);
    }

    static AnswerCharge answer(Answer answer, @Nullable StatementId commitment, String text) {
        return new AnswerCharge(CHARGE, answer, commitment, text, REPLY);
    }

    static StatementId made(StatementId commitment) {
        return ChargeId.onRecord(CHARGE, commitment, true);
    }

    @Override
    public void close() {
        debate.close();
    }
}
