package dev.rejoinder.api.record;

import static dev.rejoinder.api.record.Reader.header;
import static dev.rejoinder.api.record.Reader.json;
import static dev.rejoinder.api.record.Reader.lines;
import static dev.rejoinder.api.record.Reader.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import dev.rejoinder.api.desk.CommandDesk;
import dev.rejoinder.api.graphql.RunningServer;
import dev.rejoinder.domain.debate.DebateId;
import tools.jackson.databind.JsonNode;

@RunningServer
class DownloadingARecordTests {

    @LocalServerPort
    private int port;

    @Autowired
    private CommandDesk desk;

    private Reader reader;

    private Speech speech;

    private DebateId debateId;

    private String debate;

    @BeforeEach
    void speak() {
        reader = new Reader(port);
        speech = new Speech(desk);
        debateId = speech.open();
        speech.claim(debateId, "Engines can compose music.");
        speech.claim(debateId, "Music is \"arithmetic\" 🎵.");
        debate = "/debates/%s/".formatted(debateId);
    }

    @Test
    void bringsEveryChangeInOrder() {
        var answer = reader.get(debate + "history.ndjson");

        var lines = lines(answer);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/x-ndjson");
        assertThat(lines.getFirst().get("last").asLong()).isEqualTo(3);
        assertThat(lines.stream().skip(1).map(line -> line.get("version").asLong())).containsExactly(1L, 2L,
                3L);
        assertThat(lines.stream().skip(1).map(line -> line.get("type").asString()))
                .containsExactly("debate.opened", "statement.claim-added", "statement.claim-added");
        assertThat(lines.getLast().at("/payload/wording/text").asString())
                .isEqualTo("Music is \"arithmetic\" 🎵.");
        assertThat(lines.getLast().at("/payload/statementId")).isEqualTo(lines.getLast().get("subjectId"));
    }

    @Test
    void bringsTheSameAsATable() {
        var answer = reader.get(debate + "history.json");

        assertThat(header(answer, "Content-Type")).isEqualTo("application/json");
        assertThat(json(answer).get("columns").get(0).asString()).isEqualTo("version");
        assertThat(json(answer).get("changes")).hasSize(3);
        assertThat(json(answer).at("/changes/2/7/wording/text").asString())
                .isEqualTo("Music is \"arithmetic\" 🎵.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"history.json", "history.ndjson", "events.ndjson"})
    void isNamedByTheVersion(String file) {
        var before = reader.get(debate + file);
        assertThat(header(before, "ETag")).isEqualTo("\"3\"");
        assertThat(reader.get(debate + file, "If-None-Match", "\"3\"").statusCode()).isEqualTo(304);

        speech.claim(debateId, "Arithmetic is not enough.");

        var after = reader.get(debate + file, "If-None-Match", "\"3\"");
        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(header(after, "ETag")).isEqualTo("\"4\"");
        assertThat(text(after).lines().skip(1)).containsAll(text(before).lines().skip(1).limit(2).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"history.json", "history.ndjson", "events.ndjson"})
    void comesCompressedOrAsHeadersOnly(String file) throws Exception {
        var plain = reader.get(debate + file, "X-Request-Id", "ada-1");
        var zipped = reader.get(debate + file, "Accept-Encoding", "gzip");
        var none = reader.ask("HEAD", debate + file);

        assertThat(header(plain, "X-Request-Id")).isEqualTo("ada-1");
        assertThat(header(zipped, "Content-Encoding")).isEqualTo("gzip");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(zipped.body())).readAllBytes())
                .isEqualTo(plain.body());
        assertThat(none.body()).isEmpty();
        assertThat(header(none, "ETag")).isEqualTo(header(plain, "ETag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"history.ndjson", "events.ndjson"})
    void canBeHadInPart(String file) {
        var whole = text(reader.get(debate + file)).lines().toList();

        assertThat(text(reader.get(debate + file + "?from=2&to=3")).lines().skip(1))
                .isEqualTo(whole.subList(2, 4));
        assertThat(text(reader.get(debate + file + "?to=1")).lines().skip(1)).isEqualTo(whole.subList(1, 2));
        assertThat(json(reader.get(debate + "history.json?from=3")).get("changes")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"from=4,BAD_ARGUMENT,from", "to=x,BAD_ARGUMENT,to", "from=3&to=2,BAD_ARGUMENT,from"})
    void isRefusedOutsideOfTheDebate(String query, String code, String field) {
        var answer = reader.get(debate + "events.ndjson?" + query);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(error(answer).get("code").asString()).isEqualTo(code);
        assertThat(error(answer).get("field").asString()).isEqualTo(field);
        assertThat(error(answer).get("requestId").asString()).isEqualTo(header(answer, "X-Request-Id"));
    }

    @Test
    void isRefusedWhereThereIsNone() {
        var unknown = reader.get("/debates/%s/history.json".formatted(UUID.randomUUID()));
        var nameless = reader.get("/debates/engines/history.json");
        var unreadable = reader.get(debate + "history.json?from=%FF");

        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(error(unknown).get("code").asString()).isEqualTo("UNKNOWN_DEBATE");
        assertThat(nameless.statusCode()).isEqualTo(400);
        assertThat(error(nameless).get("code").asString()).isEqualTo("BAD_ID");
        assertThat(unreadable.statusCode()).isEqualTo(400);
        assertThat(reader.get(debate + "history.xml").statusCode()).isEqualTo(404);
        assertThat(reader.ask("POST", debate + "history.json").statusCode()).isEqualTo(405);
    }

    @Test
    void isExactlyThePrefixWhateverWritersDo() throws Exception {
        var writer = Thread.ofVirtual().start(
                () -> LongStream.range(0, 400).forEach(number -> speech.claim(debateId, "Reason " + number)));
        var before = text(reader.get(debate + "history.ndjson")).lines().skip(1).toList();
        while (writer.isAlive()) {
            var answer = reader.get(debate + "history.ndjson");
            var changes = text(answer).lines().skip(1).toList();

            assertThat(header(answer, "ETag")).isEqualTo("\"%d\"".formatted(changes.size()));
            assertThat(lines(answer).getFirst().get("version").asLong()).isEqualTo(changes.size());
            assertThat(changes.subList(0, before.size())).isEqualTo(before);
            before = changes;
        }
        writer.join();
    }

    private static JsonNode error(HttpResponse<byte[]> answer) {
        return json(answer).at("/errors/0/extensions");
    }
}
