package dev.rejoinder.api.exports;

import static dev.rejoinder.api.record.Reader.header;
import static dev.rejoinder.api.record.Reader.json;
import static dev.rejoinder.api.record.Reader.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import dev.rejoinder.api.desk.CommandDesk;
import dev.rejoinder.api.desk.Submission;
import dev.rejoinder.api.graphql.RunningServer;
import dev.rejoinder.api.record.Reader;
import dev.rejoinder.api.record.Speech;
import dev.rejoinder.domain.debate.DebateCommand.LabelVersion;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.projections.progress.Progress;

@RunningServer
class ExportingDebatesTests {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @LocalServerPort
    private int port;

    @Autowired
    private CommandDesk desk;

    @Autowired
    private Progress progress;

    @Autowired
    private ExportFormats formats;

    private Reader reader;

    private DebateId debate;

    @BeforeEach
    void speak() {
        reader = new Reader(port);
        var speech = new Speech(desk);
        debate = speech.open();
        speech.claim(debate, "Engines can compose music.");
        speech.claim(debate, "Music is \"arithmetic\" <🎵>.");
        desk.submit(new LabelVersion(debate, "first draft", 2), Submission.by("ada"));
        assertThat(progress.await(debate, 4, PATIENCE)).isEqualTo(4);
    }

    private HttpResponse<byte[]> get(String rest) {
        return reader.get("/debates/%s%s".formatted(debate, rest));
    }

    @Test
    void bringsEveryFormatWithItsTypeAndName() {
        for (var format : formats.all()) {
            var answer = get("." + format.extension());

            assertThat(answer.statusCode()).as(format.extension()).isEqualTo(200);
            assertThat(header(answer, "Content-Type")).startsWith(format.type().getType());
            assertThat(header(answer, "ETag")).isEqualTo("\"4\"");
            assertThat(header(answer, "Content-Disposition"))
                    .contains("%s-4.%s".formatted(debate, format.extension()));
            assertThat(header(answer, "Content-Security-Policy")).contains("sandbox");
            assertThat(text(answer)).as(format.extension()).contains("Engines can compose music.");
            assertThat(get("." + format.extension()).body()).isEqualTo(answer.body());
        }
        assertThat(formats.all()).hasSizeGreaterThan(10);
    }

    @Test
    void showsAnyMoment() {
        for (var moment : List.of("2", "first%20draft")) {
            var then = text(get(".json?asOf=" + moment));
            assertThat(then).contains("Engines can compose music.").doesNotContain("arithmetic");
            assertThat(header(get(".gexf?asOf=" + moment), "ETag")).isEqualTo("\"2\"");
        }
        var at = json(get(".json?asOf=2")).get("at").asString();
        assertThat(json(get(".json?asOf=" + at)).get("version").asInt()).isEqualTo(2);
    }

    @Test
    void showsTheSurroundingsOfOneThing() {
        var statement = json(get(".json")).at("/statements/0/id").asString();

        var part = json(get(".json?around=%s&depth=1".formatted(statement)));

        assertThat(part.get("statements")).hasSize(1);
        assertThat(part.has("changes")).isFalse();
    }

    @Test
    void tellsWhatIsLost() {
        assertThat(json(get(".json/losses")).get("empty").asBoolean()).isTrue();

        var losses = json(get(".kialo.txt/losses"));

        assertThat(losses.at("/counts/labels").asInt()).isEqualTo(1);
        assertThat(losses.at("/counts/earlier-versions").asInt()).isEqualTo(1);
        assertThat(Stream.of(losses.get("entries")).findFirst()).isPresent();
    }

    @Test
    void tellsToolsWhereThingsLie() {
        assertThat(json(get(".cyjs")).at("/elements/nodes/0/position/x").asDouble()).isPositive();
        assertThat(json(get(".cyjs?asOf=2")).at("/elements/nodes/0/position").isObject()).isTrue();
        assertThat(text(get(".gexf"))).contains("<viz:position");
        assertThat(text(get(".svg"))).contains("viewBox");
    }

    @Test
    void drawsNoFlowchartThatNobodyCouldShow() {
        var speech = new Speech(desk);
        IntStream.range(0, 6).forEach(number -> speech.claim(debate, number + " engine".repeat(1_300)));
        assertThat(progress.await(debate, 10, PATIENCE)).isEqualTo(10);

        var answer = get(".mmd");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).at("/errors/0/extensions/code").asString()).isEqualTo("TOO_LARGE");
        assertThat(json(answer).at("/errors/0/message").asString()).contains("50000");
        assertThat(get(".mmd/losses").statusCode()).isEqualTo(400);
    }

    @Test
    void comesAsHeadersOnlyOrNotAtAll() {
        var head = reader.ask("HEAD", "/debates/%s.gexf".formatted(debate));

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(reader.get("/debates/%s.gexf".formatted(debate), "If-None-Match", "\"4\"").statusCode())
                .isEqualTo(304);
        assertThat(reader.ask("PUT", "/debates/%s.gexf".formatted(debate)).statusCode()).isEqualTo(405);
    }

    @ParameterizedTest
    @CsvSource({".doc,404,NOT_FOUND", ".json?asOf=9,400,FUTURE_MOMENT",
        ".json?asOf=nothing,400,UNKNOWN_LABEL",
        ".json?around=x,400,BAD_ID", ".json?around=6ba7b811-9dad-11d1-80b4-00c04fd430c8,400,BAD_ARGUMENT",
        ".json?around=6ba7b811-9dad-11d1-80b4-00c04fd430c8&depth=6,400,BAD_ARGUMENT",
        ".json?asOf=1&asOf=2,400,BAD_ARGUMENT", ".gexf?version=3,400,BAD_ARGUMENT"})
    void refusesWhatThereIsNot(String rest, int status, String code) {
        var answer = get(rest);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(json(answer).at("/errors/0/extensions/code").asString()).isEqualTo(code);
    }

    @Test
    void refusesDebatesThatThereAreNot() {
        assertThat(reader.get("/debates/%s.json".formatted(UUID.randomUUID())).statusCode()).isEqualTo(404);
        assertThat(reader.get("/debates/engines.json").statusCode()).isEqualTo(400);
    }
}
