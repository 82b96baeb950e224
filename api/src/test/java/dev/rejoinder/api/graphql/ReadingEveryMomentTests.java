package dev.rejoinder.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

import org.axonframework.eventhandling.EventMessage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.GraphQlTester;

import dev.rejoinder.api.desk.CommandDesk;
import dev.rejoinder.api.desk.Submission;
import dev.rejoinder.api.store.EventSerializer;
import dev.rejoinder.api.store.EventTypes;
import dev.rejoinder.domain.RuleViolation;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.rehearsal.Line;
import dev.rejoinder.domain.rehearsal.Script;
import dev.rejoinder.projections.log.DebateLog;
import dev.rejoinder.projections.progress.Progress;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Plays so many random debates as the property `rejoinder.histories` says, each up to 300 changes, and reads each of
/// them as of each of its versions.
@RunningServer
class ReadingEveryMomentTests {

    private static final int DEBATES = Integer.getInteger("rejoinder.histories", 4);

    private static final int CHANGES = 300;

    private static final int LINES = 6_000;

    private static final int AT_ONCE = 2;

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final AtomicLong WORLDS = new AtomicLong(1_000_000);

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String EVERYTHING =
            """
                    fragment Everything on Debate { id version title description status
                      statements(first: 100) { pageInfo { hasNextPage } edges { node { id kind text withdrawn
                        sources { id }
                        attribution { speaker { name } where when } needsSupport
                        origins(first: 7) { ...Named }
                        stances { heldTrue heldFalse unsure } myStance } } }
                      relations(first: 100) { pageInfo { hasNextPage } edges { node { id kind scheme withdrawn
                        premises { id } target { ... on Statement { id } ... on Relation { id } } reading
                        origins(first: 7) { ...Named }
                        stances { bears doesNotBear } } } }
                      origins(first: 7) { ...Named }
                      labels(first: 100) { pageInfo { hasNextPage } edges { node { name version } } } }
                    fragment Named on Origin { system id foreign }
                    query ($id: ID!, $at: Version!) { debate(id: $id, asOf: {version: $at}) { ...Everything } }
                    """;

    private static final String REPLAY = """
            subscription ($id: ID!, $from: Moment, $to: Moment) { replay(debate: $id, from: $from, to: $to) {
              change { version type payload } snapshot { ...Whole } } }
            """ + Fragments.OF_SNAPSHOT;

    private static final int REPLAYS = 3;

    @Autowired
    private GraphQlTester tester;

    @Autowired
    private CommandDesk desk;

    @Autowired
    private DebateLog log;

    @Autowired
    private Progress progress;

    @Autowired
    private EventSerializer serializer;

    @LocalServerPort
    private int port;

    @Test
    void isTheFoldOfItsFirstEvents() throws Exception {
        try (var readers = Executors.newFixedThreadPool(AT_ONCE); var client = new Client(port)) {
            var seeds = IntStream.rangeClosed(1, DEBATES).mapToObj(Integer::valueOf).toList();
            var checks = readers.invokeAll(
                    seeds.stream().<Callable<Long>>map(seed -> () -> check(client, seed)).toList());
            for (var check : checks) {
                assertThat(check.get()).isEqualTo(CHANGES);
            }
        }
    }

    private long check(Client client, int seed) throws Exception {
        var debate = play(seed);
        var folds = folds(debate);
        for (var version = 1; version <= folds.size(); version++) {
            var read = client.ask(EVERYTHING, Map.of("id", debate.toString(), "at", version)).get("debate");
            assertThat(PlainDebate.told(read)).as("Seed %d at version %d", seed, version)
                    .isEqualTo(folds.get(version - 1));
        }
        checkReplays(debate, seed, folds);
        return folds.size();
    }

    /// Plays the whole debate and some passages of it, and looks at every step of each.
    private void checkReplays(DebateId debate, int seed, List<String> folds) {
        var lots = new Random(seed);
        checkReplay(debate, 0, folds.size(), folds);
        for (var replay = 0; replay < REPLAYS; replay++) {
            var from = lots.nextInt(folds.size());
            checkReplay(debate, from, from + lots.nextInt(folds.size() - from), folds);
        }
    }

    private void checkReplay(DebateId debate, int from, int to, List<String> folds) {
        var items = replay(debate, from, to);
        assertThat(items).hasSize(1 + to - from);
        var plain = PlainDebate.of(items.getFirst().get("snapshot"));
        for (var version = from; version <= to; version++) {
            if (version > from) {
                var change = items.get(version - from).get("change");
                plain.happen(change.get("type").asString(), JSON.readTree(change.get("payload").asString()));
            }
            assertThat(PlainDebate.unnamed(plain.told()))
                    .as("Replayed from %d to version %d", from, version).isEqualTo(version == 0
                            ? PlainDebate.unnamed(new PlainDebate().told())
                            : PlainDebate.unnamed(folds.get(version - 1)));
        }
    }

    private List<JsonNode> replay(DebateId debate, int from, int to) {
        return tester.document(REPLAY).variable("id", debate.toString())
                .variable("from", Map.of("version", from))
                .variable("to", Map.of("version", to)).executeSubscription().toFlux("replay", Map.class)
                .<JsonNode>map(JSON::valueToTree).collectList().blockOptional(PATIENCE).orElseThrow();
    }

    private DebateId play(int seed) {
        var world = WORLDS.incrementAndGet();
        var debate = Script.debate(world);
        var lines = Script.opened(Script.of(seed, LINES, world), world).iterator();
        while (lines.hasNext() && version(debate) < CHANGES) {
            say(lines.next());
        }
        assertThat(progress.await(debate, CHANGES, PATIENCE)).isGreaterThanOrEqualTo(CHANGES);
        return debate;
    }

    private void say(Line line) {
        try {
            desk.submit(line.command(), Submission.by("ada"));
        } catch (RuleViolation refused) {
            assertThat(refused.refusal().message()).isNotBlank();
        }
    }

    private long version(DebateId debate) {
        return log.head(debate).map(DebateLog.Head::version).orElse(0L);
    }

    private List<String> folds(DebateId debate) {
        var plain = new PlainDebate();
        var folds = new ArrayList<String>();
        for (var message : log.events(debate, 1, CHANGES)) {
            plain.happen(EventTypes.of(message.getPayloadType()).name(), json(message));
            folds.add(plain.told());
        }
        return folds;
    }

    private JsonNode json(EventMessage<?> message) {
        return JSON.readTree(new String(serializer.serialize(message.getPayload(), byte[].class).getData(),
                StandardCharsets.UTF_8));
    }
}
