package dev.rejoinder.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.reactivestreams.Subscription;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Flux;

@RunningServer
class FollowingADebateTests {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    @Autowired
    GraphQlTester client;

    @Autowired
    Forum forum;

    @Test
    void bringsThePastAndThenTheFuture() throws InterruptedException {
        var debate = forum.open("Do engines compose music?");
        forum.claim(debate, "Engines can compose music.");
        forum.settled(debate);

        var heard = new Listener(follow(debate, 1));
        assertThat(heard.next(2)).containsExactly(2L, 3L);

        forum.claim(debate, "Engines cannot compose music.");
        assertThat(heard.next(1)).containsExactly(4L);
        forum.claim(debate, "Engines repeat.");
        assertThat(heard.next(1)).containsExactly(5L);
        heard.cancel();
    }

    @Test
    void losesNothingWhenTheReaderIsSlow() throws InterruptedException {
        var debate = forum.open("Do engines think?");
        for (var number = 0; number < 20; number++) {
            forum.claim(debate, "Reason " + number);
        }
        forum.settled(debate);

        var heard = new Listener(follow(debate, 0));

        assertThat(heard.next(1)).containsExactly(1L);
        assertThat(heard.next(2)).containsExactly(2L, 3L);
        assertThat(heard.next(19)).hasSize(19).isSorted().doesNotHaveDuplicates().endsWith(22L);
        heard.cancel();
    }

    @Test
    void endsWithAReasonWhenTheDebateIsClosed() {
        var debate = forum.open("Do engines rest?");
        forum.version("closeDebate", Map.of("debate", debate, "reason", "They do."));
        forum.version("reopenDebate", Map.of("debate", debate));
        forum.version("closeDebate", Map.of("debate", debate));

        for (var after : List.of(1L, 4L)) {
            var heard = new ArrayList<Long>();
            assertThatThrownBy(() -> follow(debate, after).doOnNext(heard::add).blockLast(LIMIT))
                    .hasMessageContaining("DEBATE_CLOSED");
            assertThat(heard).isEqualTo(after == 1 ? List.of(2L, 3L, 4L) : List.of());
        }
    }

    @Test
    void refusesADebateThatIsNotThere() {
        var refused = client.document("subscription ($id: ID!) { debateChanged(debate: $id) { version } }")
                .variable("id", UUID.randomUUID().toString()).executeSubscription().toFlux();

        assertThatThrownBy(() -> refused.blockFirst(LIMIT)).hasMessageContaining("UNKNOWN_DEBATE");
    }

    @Test
    void showsEachTimeWhatStandsThen() throws InterruptedException {
        var debate = forum.open("Do engines err?");
        var texts = new LinkedBlockingQueue<String>();
        var following = client.document("""
                subscription ($id: ID!) { debateChanged(debate: $id, after: 1) {
                  subjectNow { ... on Statement { text } } } }
                """).variable("id", debate).executeSubscription()
                .toFlux("debateChanged.subjectNow.text", String.class).subscribe(texts::add);

        var claim = forum.claim(debate, "Engines never err.");
        assertThat(texts.poll(LIMIT.toSeconds(), TimeUnit.SECONDS)).isEqualTo("Engines never err.");
        forum.version("rewordStatement", Map.of("statement", claim, "text", "Engines rarely err."));
        assertThat(texts.poll(LIMIT.toSeconds(), TimeUnit.SECONDS)).isEqualTo("Engines rarely err.");
        following.dispose();
    }

    private Flux<Long> follow(String debate, long after) {
        return client.document("""
                subscription ($id: ID!, $after: Version) {
                  debateChanged(debate: $id, after: $after) { version type participant subject { id } } }
                """).variable("id", debate).variable("after", after).executeSubscription()
                .toFlux("debateChanged.version", Long.class);
    }

    /// Asks for no more than it is told to.
    private static final class Listener extends BaseSubscriber<Long> {

        private final BlockingQueue<Long> heard = new LinkedBlockingQueue<>();

        Listener(Flux<Long> versions) {
            versions.subscribe(this);
        }

        @Override
        protected void hookOnSubscribe(Subscription subscription) {}

        @Override
        protected void hookOnNext(Long version) {
            heard.add(version);
        }

        List<Long> next(int count) throws InterruptedException {
            request(count);
            var versions = new ArrayList<Long>();
            for (var number = 0; number < count; number++) {
                versions.add(Objects.requireNonNull(heard.poll(LIMIT.toSeconds(), TimeUnit.SECONDS)));
            }
            return versions;
        }
    }
}
