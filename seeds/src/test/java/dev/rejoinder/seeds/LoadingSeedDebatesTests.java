package dev.rejoinder.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.rejoinder.domain.Refusal;
import dev.rejoinder.domain.RuleViolation;
import dev.rejoinder.domain.debate.DebateBound;
import dev.rejoinder.domain.debate.DebateCommand.CloseDebate;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.statement.Scope;
import dev.rejoinder.domain.statement.StatementCommand.AddClaim;
import dev.rejoinder.domain.statement.StatementCommand.WithdrawStatement;
import dev.rejoinder.domain.statement.StatementId;
import dev.rejoinder.domain.statement.Wording;

class LoadingSeedDebatesTests {

    private static final String SEEDS = "seeds";

    private static final List<Plan> PLANS = SeedScripts.bundled();

    private static final int COMMANDS = PLANS.stream().mapToInt(plan -> plan.orders().size()).sum();

    private static final List<List<Object>> EVENTS = undisturbed();

    private final InMemoryDesk desk = new InMemoryDesk();

    @Test
    void writesAsManyEventsAsPlanned() {
        assertThat(EVENTS).map(List::size).map(Integer::longValue)
                .isEqualTo(PLANS.stream().map(Plan::events).toList());
    }

    @Test
    void writesNothingTheSecondTime() {
        assertThat(Seeder.ofBundledScripts(desk.as(SEEDS)).load()).isEqualTo(COMMANDS);
        assertThat(Seeder.ofBundledScripts(desk.as(SEEDS)).load()).isZero();
        assertThat(written()).isEqualTo(EVENTS);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 50, 333})
    void endsAlikeHoweverOftenItIsInterrupted(int period) {
        var sink = new FailingSink(desk.as(SEEDS), period);

        for (var interrupted = 0; !survives(sink); interrupted++) {
            assertThat(isBeginning(written())).isTrue();
            assertThat(interrupted).as("times interrupted").isLessThanOrEqualTo(2 * COMMANDS);
        }

        assertThat(written()).isEqualTo(EVENTS);
    }

    @Test
    void isSharedByNodesThatStartAtOnce() throws Exception {
        var nodes = IntStream.range(0, 3).<Callable<Integer>>mapToObj(
                _ -> () -> Seeder.ofBundledScripts(desk.as(SEEDS)).load()).toList();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var commands = 0;
            for (var node : threads.invokeAll(nodes)) {
                commands += node.get();
            }
            assertThat(commands).isEqualTo(COMMANDS);
        }
        assertThat(written()).isEqualTo(EVENTS);
    }

    @Test
    void isNotDisturbedByPeopleWhoAlreadyArgue() {
        var seeds = desk.as(SEEDS);
        var talkative = new Interposing(seeds, (debateId, version) -> {
            if (version > 0 && version % 5 == 0) {
                desk.as("ada").submit(claim(debateId), version);
            }
        });

        assertThat(new Loading(PLANS.getFirst(), talkative).run())
                .isEqualTo(new Loading.Outcome.Complete());

        var debateId = PLANS.getFirst().debateId();
        assertThat(desk.eventsBy(SEEDS, debateId)).isEqualTo(EVENTS.getFirst());
        assertThat(desk.eventsBy("ada", debateId)).hasSizeGreaterThan(10);
    }

    @Test
    void leavesADebateThatPeopleHaveContinued() {
        Seeder.ofBundledScripts(desk.as(SEEDS)).load();
        var debateId = PLANS.getFirst().debateId();
        desk.as("ada").submit(claim(debateId), EVENTS.getFirst().size());

        assertThat(Seeder.ofBundledScripts(desk.as(SEEDS)).load()).isZero();
    }

    @Test
    void stopsAtAStepThatPeopleHaveMadeImpossible() {
        var plan = PLANS.getFirst();
        var first = new SeedIds(plan.report().debate()).statement("delivery-is-most-work");
        var meddled = new Interposing(desk.as(SEEDS), (_, version) -> {
            if (version == 3) {
                desk.as("ada").submit(new WithdrawStatement(first, ""), version);
            }
        });

        assertThat(new Loading(plan, meddled).run())
                .isInstanceOfSatisfying(Loading.Outcome.Stopped.class, stopped -> assertThat(stopped.reason())
                        .startsWith("the step in line 17 of %s was refused: ".formatted(plan.file())));
        assertThat(desk.eventsBy(SEEDS, plan.debateId())).hasSize(3);
    }

    @Test
    void recognisesADebateOfAnotherEdition() {
        var plan = Script.plan("counterclaim: {key: c, text: No., attacks: a}");
        var seeds = desk.as(SEEDS);
        plan.orders().subList(0, 3)
                .forEach(order -> seeds.submit(order.command(), order.eventsBefore()));
        seeds.submit(new CloseDebate(plan.debateId(), "another ending"), 3);

        assertThat(new Loading(plan, seeds).run()).isEqualTo(
                new Loading.Outcome.Stopped("it was begun from another edition of its script"));
    }

    @Test
    void givesUpWhenOthersNeverCease() {
        var hopeless = new Interposing(desk.as(SEEDS), (_, version) -> {
            throw new RuleViolation(new Refusal.VersionConflict(version, version + 1));
        });

        assertThat(new Loading(PLANS.getFirst(), hopeless).run())
                .isInstanceOf(Loading.Outcome.Stopped.class);
    }

    private static List<List<Object>> undisturbed() {
        var desk = new InMemoryDesk();
        Seeder.ofBundledScripts(desk.as(SEEDS)).load();
        return PLANS.stream().map(plan -> desk.eventsBy(SEEDS, plan.debateId())).toList();
    }

    private List<List<Object>> written() {
        return PLANS.stream().map(plan -> desk.eventsBy(SEEDS, plan.debateId())).toList();
    }

    private static boolean isBeginning(List<List<Object>> debates) {
        return IntStream.range(0, debates.size()).allMatch(
                debate -> EVENTS.get(debate).subList(0, debates.get(debate).size())
                        .equals(debates.get(debate)));
    }

    private static boolean survives(CommandSink sink) {
        try {
            PLANS.forEach(plan -> new Loading(plan, sink).run());
            return true;
        } catch (FailingSink.Died died) {
            return false;
        }
    }

    private static AddClaim claim(DebateId debateId) {
        return new AddClaim(new StatementId(UUID.randomUUID()), debateId,
                new Wording("I was here before the debate was whole.", "en"), Scope.ANY);
    }

    /// Lets something happen just before each command.
    private record Interposing(CommandSink sink, Interposed before) implements CommandSink {

        @Override
        public long version(DebateId debateId) {
            return sink.version(debateId);
        }

        @Override
        public long written(DebateId debateId) {
            return sink.written(debateId);
        }

        @Override
        public long submit(DebateBound command, long expectedVersion) {
            before.happen(PLANS.getFirst().debateId(), expectedVersion);
            return sink.submit(command, expectedVersion);
        }
    }

    /// What happens at a version of the debate.
    private interface Interposed {

        void happen(DebateId debateId, long version);
    }
}
