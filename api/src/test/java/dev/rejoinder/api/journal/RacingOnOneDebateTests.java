package dev.rejoinder.api.journal;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.rejoinder.api.desk.Submission;
import dev.rejoinder.domain.Rule;
import dev.rejoinder.domain.RuleViolation;
import dev.rejoinder.domain.debate.DebateBound;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.relation.Inference;
import dev.rejoinder.domain.relation.RelationCommand.Relate;
import dev.rejoinder.domain.relation.RelationId;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.relation.Scheme;
import dev.rejoinder.domain.statement.Scope;
import dev.rejoinder.domain.statement.StatementCommand.AddClaim;
import dev.rejoinder.domain.statement.StatementId;
import dev.rejoinder.domain.statement.Wording;

class RacingOnOneDebateTests {

    private static final int RACERS = 8;

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
    void leavesNoGapAndNoRepetition() throws Exception {
        var debate = server.open();

        race(40, number -> outcome(claim(debate, number), Submission.by("ada")));

        assertThat(server.versions(debate)).isEqualTo(LongStream.rangeClosed(1, 41).boxed().toList());
        assertThat(server.verified(debate).intact()).isTrue();
    }

    @Test
    void drawsTheSameRelationOnce() throws Exception {
        var debate = server.open();
        var premise = server.claim(debate, "Music is arithmetic.");
        var target = server.claim(debate, "Engines can compose music.");
        var inference = new Inference(RelationKind.SUPPORT, List.of(premise), target.subject());

        var outcomes =
                race(RACERS, _ -> outcome(new Relate(new RelationId(UUID.randomUUID()), debate, inference,
                        Scheme.NONE), Submission.by("charles")));

        assertThat(tally(outcomes)).isEqualTo(
                Map.of("accepted", 1L, Rule.RELATION_REPEATED.name(), RACERS - 1L));
    }

    @Test
    void doesWhatOneKeyAsksForOnce() throws Exception {
        var debate = server.open();

        race(RACERS, number -> outcome(claim(debate, number), new Submission("mary", null, "once", "same")));

        assertThat(server.versions(debate)).hasSize(2);
    }

    @Test
    void letsOnlyOneWriterHaveAVersion() throws Exception {
        var debate = server.open();

        var outcomes =
                race(RACERS, number -> outcome(claim(debate, number), new Submission("ada", 1L, null, "")));

        assertThat(tally(outcomes)).isEqualTo(
                Map.of("accepted", 1L, Rule.VERSION_CONFLICT.name(), RACERS - 1L));
    }

    private static AddClaim claim(DebateId debate, int number) {
        return new AddClaim(new StatementId(UUID.randomUUID()), debate,
                new Wording("Claim number %d.".formatted(number), "en"), Scope.ANY);
    }

    private static String outcome(DebateBound command, Submission submission) {
        try {
            server.submit(command, submission);
            return "accepted";
        } catch (RuleViolation refused) {
            return refused.refusal().rule().name();
        }
    }

    private static Map<String, Long> tally(List<String> outcomes) {
        return outcomes.stream().collect(groupingBy(outcome -> outcome, counting()));
    }

    private static List<String> race(int commands, IntFunction<String> command)
            throws InterruptedException {
        try (var racers = Executors.newFixedThreadPool(RACERS)) {
            var tasks = IntStream.range(0, commands)
                    .mapToObj(number -> (Callable<String>) () -> command.apply(number)).toList();
            return racers.invokeAll(tasks).stream().map(Future::resultNow).toList();
        }
    }
}
