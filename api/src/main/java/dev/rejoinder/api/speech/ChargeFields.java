package dev.rejoinder.api.speech;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import dev.rejoinder.api.paging.Connection;
import dev.rejoinder.api.paging.ListIdentity;
import dev.rejoinder.api.paging.WholeList;
import dev.rejoinder.api.reading.Reading;
import dev.rejoinder.api.snapshot.Folding;
import dev.rejoinder.api.speech.ChargeView.ChargeReplyView;
import dev.rejoinder.api.refusal.BadRequest;
import dev.rejoinder.api.refusal.ErrorCode;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.judgement.label.Label;
import dev.rejoinder.projections.debates.DebateView;
import dev.rejoinder.projections.lists.Pin;
import dev.rejoinder.projections.relations.RelationView;
import dev.rejoinder.projections.snapshot.Fold;
import dev.rejoinder.projections.snapshot.SnapshotCharge;
import dev.rejoinder.projections.speakers.SpeakerView;
import dev.rejoinder.projections.statements.StatementView;
import dev.rejoinder.projections.verdicts.Verdict;
import dev.rejoinder.projections.verdicts.VerdictKey;

/// The charges of a debate.
@Controller
class ChargeFields {

    private final Folding folding;

    ChargeFields(Folding folding) {
        this.folding = folding;
    }

    @SchemaMapping(typeName = "Debate")
    Connection<ChargeView> charges(DebateView debate, Reading reading) throws InterruptedException {
        var charges = folding.of(new DebateId(debate.id()), debate.version(), fold -> fold.charges().stream()
                .map(raised -> new ChargeView(raised, isWithdrawn(fold, raised), debate.id(),
                        debate.version()))
                .toList());
        return reading
                .page(new WholeList<>(charges, ListIdentity.of("charges", debate.id(), Map.of())));
    }

    private static boolean isWithdrawn(Fold fold, SnapshotCharge raised) {
        var statement = fold.statement(raised.charge().statementId().value());
        return statement != null && statement.withdrawal() != null;
    }

    @SchemaMapping(typeName = "Charge")
    CompletableFuture<@Nullable StatementView> statement(ChargeView charge, Reading reading) {
        return reading.statement(pin(charge.raised().charge().statementId().value(), charge));
    }

    @SchemaMapping(typeName = "Charge")
    CompletableFuture<@Nullable SpeakerView> accused(ChargeView charge, Reading reading) {
        return reading.speaker(charge.raised().charge().accused().speakerId().value());
    }

    @SchemaMapping(typeName = "Charge")
    CompletableFuture<List<StatementView>> commitments(ChargeView charge, Reading reading) {
        return reading.statements(charge.raised().charge().commitments().stream()
                .map(statement -> pin(statement.value(), charge)).toList());
    }

    @SchemaMapping(typeName = "Charge")
    @Nullable
    CompletableFuture<@Nullable StatementView> deed(ChargeView charge, Reading reading) {
        var deed = charge.raised().charge().deed();
        return deed == null ? null : reading.statement(pin(deed.value(), charge));
    }

    @SchemaMapping(typeName = "Charge")
    @Nullable
    CompletableFuture<@Nullable RelationView> target(ChargeView charge, Reading reading) {
        var target = charge.raised().charge().target();
        return target == null ? null : reading.relation(pin(target.value(), charge));
    }

    @SchemaMapping(typeName = "ChargeReply")
    @Nullable
    CompletableFuture<@Nullable StatementView> commitment(ChargeReplyView answer, Reading reading) {
        var commitment = answer.spokenOf();
        return commitment == null
                ? null
                : reading.statement(new Pin(commitment.value(), answer.version()));
    }

    @SchemaMapping(typeName = "ChargeReply")
    CompletableFuture<@Nullable StatementView> reply(ChargeReplyView answer, Reading reading) {
        return reading.statement(new Pin(answer.given().answer().reply().value(), answer.version()));
    }

    @SchemaMapping(typeName = "ChargeReply")
    CompletableFuture<@Nullable RelationView> relation(ChargeReplyView answer, Reading reading) {
        return reading.relation(new Pin(answer.given().answer().relation().value(), answer.version()));
    }

    /// The schema's `ChargeStatus`: nothing but the label of the charge.
    enum ChargeStatus {
        UNANSWERED, ANSWERED, DISPUTED, WITHDRAWN;

        static ChargeStatus of(Label label) {
            return switch (label) {
                case IN -> UNANSWERED;
                case OUT -> ANSWERED;
                case UNDECIDED -> DISPUTED;
                case ABSENT -> WITHDRAWN;
            };
        }
    }

    @SchemaMapping(typeName = "Charge")
    CompletableFuture<ChargeStatus> status(ChargeView charge,
            DataLoader<VerdictKey, @Nullable Verdict> verdicts) {
        var statement = charge.raised().charge().statementId().value();
        return verdicts.load(new VerdictKey(charge.debateId(), statement, charge.version()))
                .thenApply(ChargeFields::status);
    }

    private static ChargeStatus status(@Nullable Verdict verdict) {
        if (verdict == null) {
            throw new BadRequest(ErrorCode.BEING_REDRAWN, "The debate is just being drawn again; ask again");
        }
        return ChargeStatus.of(verdict.label());
    }

    private static Pin pin(UUID id, ChargeView charge) {
        return new Pin(id, charge.version());
    }
}
