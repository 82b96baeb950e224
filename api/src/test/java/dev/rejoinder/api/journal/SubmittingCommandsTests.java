package dev.rejoinder.api.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.rejoinder.api.desk.Submission;
import dev.rejoinder.domain.Refusal;
import dev.rejoinder.domain.Rule;
import dev.rejoinder.domain.RuleViolation;
import dev.rejoinder.domain.debate.DebateCommand.CloseDebate;
import dev.rejoinder.domain.debate.DebateCommand.OpenDebate;
import dev.rejoinder.domain.debate.DebateCommand.ReopenDebate;
import dev.rejoinder.domain.debate.DebateCommand.RetitleDebate;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.relation.RelationCommand.AddCounterclaim;
import dev.rejoinder.domain.relation.RelationCommand.Remark;
import dev.rejoinder.domain.relation.RelationId;
import dev.rejoinder.domain.relation.Scheme;
import dev.rejoinder.domain.statement.Scope;
import dev.rejoinder.domain.statement.StatementCommand.AddClaim;
import dev.rejoinder.domain.statement.StatementCommand.WithdrawStatement;
import dev.rejoinder.domain.statement.StatementId;
import dev.rejoinder.domain.statement.Wording;

class SubmittingCommandsTests {

    private static final Wording WORDING = new Wording("Engines can compose music.", "en");

    @TempDir
    private static Path folder;

    private static WriteSide server;

    @BeforeAll
    static void start() {
        server = WriteSide.in(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void numbersTheEventsOfADebateWithoutGaps() {
        var debate = server.open();
        var claim = server.claim(debate, "Engines can compose music.");

        var receipt = server.submit(counterclaim(debate, claim, UUID.randomUUID()));

        assertThat(receipt.version()).isEqualTo(4);
        assertThat(server.versions(debate)).containsExactly(1L, 2L, 3L, 4L);
        assertThat(server.verified(debate).intact()).isTrue();
    }

    @Test
    void refusesAVersionThatHasPassed() {
        var debate = server.open();
        server.claim(debate, "Engines can compose music.");

        assertThatThrownBy(() -> server.submit(new RetitleDebate(debate, "On engines"),
                new Submission("charles", 1L, null, "")))
                .isInstanceOfSatisfying(RuleViolation.class,
                        refused -> assertThat(refused.refusal())
                                .isEqualTo(new Refusal.VersionConflict(1, 2)));
    }

    @Test
    void answersARepeatedKeyWithTheFirstReceipt() {
        var debate = server.open();
        var once = new Submission("ada", null, "key-of-" + debate, "retitle");
        var first = server.submit(new RetitleDebate(debate, "On engines"), once);
        server.claim(debate, "Engines can compose music.");

        var again = server.submit(new RetitleDebate(debate, "On engines"), once);

        assertThat(again).isEqualTo(first);
        assertThat(server.versions(debate)).hasSize(3);
    }

    @Test
    void refusesAKeyThatWasUsedForSomethingElse() {
        var debate = server.open();
        server.submit(new RetitleDebate(debate, "On engines"),
                new Submission("ada", null, "k" + debate, "one"));

        assertRefused(Rule.IDEMPOTENCY_KEY_REUSED, () -> server.submit(new RetitleDebate(debate, "On music"),
                new Submission("ada", null, "k" + debate, "other")));
    }

    @Test
    void leavesNoKeyBehindWhenRefused() {
        var debate = server.open();
        var submission = new Submission("ada", null, "retry-" + debate, "same");
        assertRefused(Rule.NOTHING_TO_CHANGE,
                () -> server.submit(new RetitleDebate(debate, "Can engines compose music?"), submission));

        assertThat(server.submit(new RetitleDebate(debate, "On engines"), submission).version()).isEqualTo(2);
    }

    @Test
    void leavesNothingBehindWhenTheSecondEventFails() {
        var debate = server.open();
        var claim = server.claim(debate, "Engines can compose music.");

        assertRefused(Rule.IDENTIFIER_TAKEN, () -> server.submit(counterclaim(debate, claim, claim.value())));

        assertThat(server.versions(debate)).containsExactly(1L, 2L);
        assertThat(server.verified(debate).intact()).isTrue();
    }

    @Test
    void refusesAnIdentifierOfAnotherDebate() {
        var taken = server.claim(server.open(), "Engines can compose music.");
        var debate = server.open();

        assertRefused(Rule.IDENTIFIER_TAKEN,
                () -> server.submit(new AddClaim(taken, debate, WORDING, Scope.ANY)));
    }

    @Test
    void refusesToOpenADebateTwice() {
        var debate = server.open();

        assertRefused(Rule.IDENTIFIER_TAKEN, () -> server.submit(new OpenDebate(debate, "Again", "")));
    }

    @Test
    void refusesAllButReopeningWhileClosed() {
        var debate = server.open();
        var claim = server.claim(debate, "Engines can compose music.");
        server.submit(new CloseDebate(debate, ""));

        assertRefused(Rule.DEBATE_CLOSED, () -> server.submit(new WithdrawStatement(claim, "")));
        assertRefused(Rule.DEBATE_CLOSED, () -> server.submit(new CloseDebate(debate, "")));
        assertThat(server.submit(new ReopenDebate(debate)).version()).isEqualTo(4);
    }

    @Test
    void refusesWhatIsInNoDebate() {
        assertRefused(Rule.NOT_FOUND,
                () -> server.submit(new WithdrawStatement(new StatementId(UUID.randomUUID()), "")));
        assertRefused(Rule.NOT_FOUND,
                () -> server.submit(new RetitleDebate(new DebateId(UUID.randomUUID()), "Nowhere")));
    }

    @Test
    void neverLetsTimeRunBackwardsInADebate() {
        var clock = GenericEventMessage.clock;
        var debate = server.open();
        try {
            GenericEventMessage.clock = Clock.fixed(Instant.now().minus(Duration.ofDays(1)), ZoneOffset.UTC);
            server.claim(debate, "Engines can compose music.");
        } finally {
            GenericEventMessage.clock = clock;
        }

        assertThat(server.jdbc().queryForList("""
                select convert_from(meta_data, 'UTF8')::json ->> 'occurredAt' from domain_event
                where debate_id = ? order by debate_version
                """, String.class, debate.value())).isSorted();
    }

    private static AddCounterclaim counterclaim(DebateId debate, StatementId target, UUID relation) {
        return new AddCounterclaim(new RelationId(relation), debate,
                new Remark(new StatementId(UUID.randomUUID()), WORDING, Scope.ANY), target.subject(),
                Scheme.NONE);
    }

    private static void assertRefused(Rule rule, ThrowingCallable command) {
        assertThatThrownBy(command).isInstanceOfSatisfying(RuleViolation.class,
                refused -> assertThat(refused.refusal().rule()).isEqualTo(rule));
    }
}
