package dev.rejoinder.api.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.GraphQlTester;

import dev.rejoinder.api.desk.CommandDesk;
import dev.rejoinder.api.graphql.RunningServer;
import dev.rejoinder.api.record.Reader;
import dev.rejoinder.api.record.Speech;
import dev.rejoinder.domain.debate.DebateId;

@RunningServer
class ProvingAVersionTests {

    private static final String PROOF = """
            query ($id: ID!, $atLeast: Version, $version: Version) { debate(id: $id, atLeast: $atLeast) {
              version proof(version: $version) { version eventId before after headVersion head } } }
            """;

    private static final String SEVERAL = """
            query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Debate {
              first: proof(version: 1) { before } proof { version } } } }
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private CommandDesk desk;

    @Autowired
    private GraphQlTester client;

    private Speech speech;

    private DebateId debate;

    @BeforeEach
    void speak() {
        speech = new Speech(desk);
        debate = speech.open();
        speech.claim(debate, "Engines can compose music.");
        speech.claim(debate, "Music is arithmetic.");
    }

    @Test
    void givesTheValuesOfTheExport() {
        var file = new Reader(port).get("/debates/%s/events.ndjson".formatted(debate)).body();
        var lines = new String(file, UTF_8).lines().map(line -> line.getBytes(UTF_8)).toList();
        var head = CanonicalJson.read(lines.getFirst(), Header.class).orElseThrow();
        var before = head.before();
        for (var version = 1; version <= 3; version++) {
            var event = CanonicalJson.read(lines.get(version), ExportedEvent.class).orElseThrow();

            assertThat(proof((long) version)).isEqualTo(
                    new DebateProof(version, event.eventId(), before, event.chain(), 3, head.head()));
            before = event.chain();
        }
    }

    @Test
    void meansTheVersionThatTheAnswerReflectsUnlessToldOtherwise() {
        assertThat(proof(null).version()).isEqualTo(3);
        assertThat(proof(null).after()).isEqualTo(proof(null).head());
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 4, Long.MAX_VALUE})
    void isRefusedWhereThereIsNoSuchVersion(long version) {
        var answer = ask(version);

        answer.errors().satisfy(errors -> assertThat(errors).singleElement()
                .satisfies(error -> assertThat(error.getExtensions()).containsEntry("code", "BAD_ARGUMENT")
                        .containsEntry("field", "version")));
        answer.path("debate.version").entity(Long.class).isEqualTo(3L);
        answer.path("debate.proof").valueIsNull();
    }

    @Test
    void comesForSeveralDebatesInOneDocument() {
        var ids = List.of(debate.toString(), settled(speech.open()));
        var answer = client.document(SEVERAL).variable("ids", ids).execute();

        answer.path("nodes[*].proof.version").entityList(Long.class).isEqualTo(List.of(3L, 1L));
        answer.path("nodes[*].first.before").entityList(String.class)
                .isEqualTo(List.of("0".repeat(64), "0".repeat(64)));
    }

    private String settled(DebateId asked) {
        client.document(PROOF).variable("id", asked.toString()).variable("atLeast", 1).execute()
                .path("debate.version").entity(Long.class).isEqualTo(1L);
        proof(null);
        return asked.toString();
    }

    private DebateProof proof(@Nullable Long version) {
        return ask(version).path("debate.proof").entity(DebateProof.class).get();
    }

    private GraphQlTester.Response ask(@Nullable Long version) {
        return client.document(PROOF).variable("id", debate.toString()).variable("atLeast", 3)
                .variable("version", version).execute();
    }
}
