package dev.rejoinder.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reactivestreams.Subscription;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Flux;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A claim (2) is supported (4) by another (3), reworded (5), and version 4 is labelled (6).
@RunningServer
class ReplayingADebateTests {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final TypeReference<Map<String, Object>> VARIABLES = new TypeReference<>() {
    };

    private static final String CHANGE =
            "version at kind sentence payload detail { __typename } subject { id } subjectNow { id }";

    private static final String REPLAY =
            """
                    subscription ($id: ID!, $from: Moment, $to: Moment, $pace: ReplayPace) {
                      replay(debate: $id, from: $from, to: $to, pace: $pace) {
                        snapshot { ...Whole } change { %s } } }
                    """
                    .formatted(CHANGE) + Fragments.OF_SNAPSHOT;

    @Autowired
    private GraphQlTester client;

    @Autowired
    private Forum forum;

    private String debate = "";

    private String claim = "";

    @BeforeEach
    void argue() {
        debate = forum.open("Do engines compose?");
        claim = forum.claim(debate, "Engines compose zithers.");
        forum.support(debate, forum.claim(debate, "Music has rules."), claim);
        forum.version("rewordStatement", Map.of("statement", claim, "text", "Engines might compose lutes."));
        forum.version("labelVersion", Map.of("debate", debate, "label", "draft", "version", 4));
        forum.settled(debate, 6);
    }

    @Test
    void bringsTheStateAndThenWhatHappenedAsLiveReadersHeardIt() {
        var items = replay(Map.of("from", Map.of("version", 2)));

        assertThat(items.getFirst()).isEqualTo(snapshot(2));
        assertThat(items.getFirst().at("/statements/0/text").asString())
                .isEqualTo("Engines compose zithers.");
        assertThat(items.subList(1, 5)).isEqualTo(heardAfter(2, 4));
    }

    @Test
    void beginsWithNothingUnlessTold() {
        var items = replay(Map.of());

        assertThat(items.getFirst().get("version").asLong()).isZero();
        assertThat(items.getFirst().get("heading").isNull()).isTrue();
        assertThat(items.getFirst().get("statements")).isEmpty();
        assertThat(versions(items)).containsExactly(0L, 1L, 2L, 3L, 4L, 5L, 6L);
    }

    @Test
    void goesFromAnyMomentToAnyLaterOne() {
        var third = heardAfter(2, 1).getFirst().get("at").asString();

        assertThat(versions(replay(Map.of("from", Map.of("time", third), "to", Map.of("label", "draft")))))
                .containsExactly(3L, 4L);
        assertThat(versions(replay(Map.of("from", Map.of("version", 6))))).containsExactly(6L);
    }

    @Test
    void endsEvenIfTheDebateIsClosed() {
        var end = forum.version("closeDebate", Map.of("debate", debate));

        assertThat(versions(replay(Map.of()))).endsWith(end);
        assertThat(versions(replay(Map.of("from", Map.of("version", end))))).containsExactly(end);
    }

    @Test
    void waitsForItsReader() throws InterruptedException {
        var reader = new Listener(stream(Map.of()));

        assertThat(reader.next(1)).containsExactly(0L);
        assertThat(reader.next(2)).containsExactly(1L, 2L);
        forum.claim(debate, "This comes too late.");
        assertThat(reader.next(4)).containsExactly(3L, 4L, 5L, 6L);
        assertThat(reader.hasEnded()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"everyMillis": 0}
            {"everyMillis": 1}
            {"speed": {"times": 1000000}}
            {"speed": {"times": 0.001, "longestPauseMillis": 1}}
            """)
    void keepsAnyPace(String pace) {
        assertThat(versions(replay(Map.of("pace", JSON.readValue(pace, VARIABLES)))))
                .containsExactly(0L, 1L, 2L, 3L, 4L, 5L, 6L);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"from": {"version": 99}}                                     | FUTURE_MOMENT
            {"to": {"version": 99}}                                       | FUTURE_MOMENT
            {"from": {"time": "1815-12-10T00:00:00Z"}}                    | BEFORE_DEBATE
            {"to": {"label": "final"}}                                    | UNKNOWN_LABEL
            {"from": {"version": 3}, "to": {"version": 2}}                | from is version 3, later than to
            {"pace": {"everyMillis": -1}}                                 | pace.everyMillis is -1
            {"pace": {"everyMillis": 60001}}                              | pace.everyMillis is 60001
            {"pace": {"speed": {"times": 0}}}                             | pace.speed.times is 0.0
            {"pace": {"speed": {"times": -2}}}                            | pace.speed.times is -2.0
            {"pace": {"speed": {"times": 1e300}}}                         | pace.speed.times is 1.0E300
            {"pace": {"speed": {"times": 1, "longestPauseMillis": -1}}}   | pace.speed.longestPauseMillis is -1
            """)
    void refusesWhatCannotBe(String variables, String reason) {
        assertThatThrownBy(() -> replay(JSON.readValue(variables, VARIABLES))).hasMessageContaining(reason);
    }

    @Test
    void refusesADebateThatIsNotThere() {
        debate = UUID.randomUUID().toString();

        assertThatThrownBy(() -> replay(Map.of())).hasMessageContaining("UNKNOWN_DEBATE");
    }

    private List<JsonNode> replay(Map<String, Object> variables) {
        return stream(variables).collectList().blockOptional(LIMIT).orElseThrow();
    }

    private Flux<JsonNode> stream(Map<String, Object> variables) {
        var all = new HashMap<>(variables);
        all.put("id", debate);
        var request = client.document(REPLAY);
        all.forEach(request::variable);
        return request.executeSubscription().toFlux("replay", Map.class).<JsonNode>map(JSON::valueToTree)
                .map(ReplayingADebateTests::item);
    }

    private static JsonNode item(JsonNode item) {
        assertThat(item.get("snapshot").isNull()).isNotEqualTo(item.get("change").isNull());
        return item.get("snapshot").isNull() ? item.get("change") : item.get("snapshot");
    }

    private JsonNode snapshot(long version) {
        var answer = client.document("""
                query ($id: ID!, $at: Version!) { debate(id: $id, asOf: {version: $at}) {
                  snapshot { ...Whole } } }
                """ + Fragments.OF_SNAPSHOT).variable("id", debate).variable("at", version).execute();
        return JSON.valueToTree(answer.path("debate.snapshot").entity(Map.class).get());
    }

    private List<JsonNode> heardAfter(long version, int count) {
        return client.document("""
                subscription ($id: ID!, $after: Version) {
                  debateChanged(debate: $id, after: $after) { %s } }
                """.formatted(CHANGE)).variable("id", debate).variable("after", version)
                .executeSubscription().toFlux("debateChanged", Map.class)
                .<JsonNode>map(JSON::valueToTree).take(count).collectList().blockOptional(LIMIT)
                .orElseThrow();
    }

    private static List<Long> versions(List<JsonNode> items) {
        return items.stream().map(item -> item.get("version").asLong()).toList();
    }

    /// Asks for no more than it is told to.
    private static final class Listener extends BaseSubscriber<JsonNode> {

        private static final long END = -1;

        private final BlockingQueue<Long> heard = new LinkedBlockingQueue<>();

        Listener(Flux<JsonNode> items) {
            items.subscribe(this);
        }

        @Override
        protected void hookOnSubscribe(Subscription subscription) {}

        @Override
        protected void hookOnNext(JsonNode item) {
            heard.add(item.get("version").asLong());
        }

        @Override
        protected void hookOnComplete() {
            heard.add(END);
        }

        List<Long> next(int count) throws InterruptedException {
            request(count);
            var versions = new ArrayList<Long>();
            while (versions.size() < count) {
                versions.add(heard());
            }
            return versions;
        }

        boolean hasEnded() throws InterruptedException {
            return heard() == END;
        }

        private long heard() throws InterruptedException {
            @Nullable
            Long version = heard.poll(LIMIT.toSeconds(), TimeUnit.SECONDS);
            assertThat(version).isNotNull();
            return version == null ? END : version;
        }
    }
}
