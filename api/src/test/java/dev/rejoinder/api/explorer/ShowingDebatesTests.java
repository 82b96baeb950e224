package dev.rejoinder.api.explorer;

import static dev.rejoinder.api.record.Reader.header;
import static dev.rejoinder.api.record.Reader.json;
import static dev.rejoinder.api.record.Reader.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import dev.rejoinder.api.desk.CommandDesk;
import dev.rejoinder.api.desk.Submission;
import dev.rejoinder.api.graphql.RunningServer;
import dev.rejoinder.api.record.Reader;
import dev.rejoinder.api.record.Speech;
import dev.rejoinder.domain.debate.DebateCommand.LabelVersion;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.projections.courses.Courses;
import dev.rejoinder.projections.graph.Graph;
import dev.rejoinder.projections.progress.Progress;

@RunningServer
class ShowingDebatesTests {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final String HOSTILE = "<script>alert('🎵')</script> & \"quotes\" {{id}}";

    @LocalServerPort
    private int port;

    @Autowired
    private CommandDesk desk;

    @Autowired
    private Progress progress;

    @Autowired
    private Graph graph;

    @Autowired
    private CourseShelf shelf;

    private Reader reader;

    private Speech speech;

    private DebateId debate;

    @BeforeEach
    void speak() {
        reader = new Reader(port);
        speech = new Speech(desk);
        debate = speech.open();
        speech.claim(debate, "Engines can compose music.");
        speech.claim(debate, HOSTILE);
        await(3);
    }

    private void await(long version) {
        assertThat(progress.await(debate, version, PATIENCE)).isEqualTo(version);
    }

    private HttpResponse<byte[]> get(String rest) {
        return reader.get("/debates/%s%s".formatted(debate, rest));
    }

    @Test
    void readsWithoutScript() {
        var page = get("");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(header(page, "Content-Type")).startsWith("text/html");
        assertThat(text(page)).contains("<bdi class=\"text\" dir=\"auto\">Engines can compose music.</bdi>")
                .contains("&lt;script&gt;alert(").contains("{{id}}").doesNotContain("<script>");
    }

    @Test
    void letsNothingInFromElsewhere() {
        assertThat(header(get(""), "Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'",
                        "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(header(get("?embed"), "Content-Security-Policy")).contains("frame-ancestors *");
        assertThat(header(get(""), "X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void showsTheMomentOfTheAddress() {
        desk.submit(new LabelVersion(debate, "first words", 2), Submission.by("ada"));
        await(4);

        for (var moment : List.of("2", "first%20words")) {
            assertThat(text(get("?at=" + moment))).contains("Engines can compose music.")
                    .doesNotContain("quotes");
        }
        assertThat(get("?at=0").statusCode()).isEqualTo(200);
        assertThat(get("?at=9").statusCode()).isEqualTo(400);
        assertThat(text(get("?at=9"))).contains("<h1>This cannot be shown</h1>");
    }

    @Test
    void isCalledAfterWhatIsSelected() {
        var course = json(get("/course.json"));
        var statement = course.at("/things/0/1").asString();

        assertThat(text(get("?node=" + statement)))
                .contains("<meta property=\"og:title\" content=\"Engines can compose music.\">");
        assertThat(get("?node=x").statusCode()).isEqualTo(400);
    }

    @Test
    void saysSoWhereThereIsNoDebate() {
        var none = reader.get("/debates/" + UUID.randomUUID());

        assertThat(none.statusCode()).isEqualTo(404);
        assertThat(text(none)).contains("There is no debate");
        assertThat(reader.get("/debates/" + UUID.randomUUID() + "/course.json").statusCode()).isEqualTo(404);
    }

    @Test
    void listsTheDebates() {
        assertThat(text(reader.get("/"))).contains("<h1>Debates</h1>").contains("/debates/" + debate);
        assertThat(text(reader.get("/?q=nothing+is+called+so"))).doesNotContain("/debates/" + debate);
    }

    @Test
    void comesAsHeadersOnly() {
        for (var address : List.of("/", "/debates/" + debate, "/explorer/debate.js",
                "/oembed?url=/debates/" + debate)) {
            var head = reader.ask("HEAD", address);

            assertThat(head.statusCode()).as(address).isEqualTo(200);
            assertThat(head.body()).isEmpty();
        }
    }

    @Test
    void bringsItsFilesOnce() {
        var script = reader.get("/explorer/debate.js");

        assertThat(script.statusCode()).isEqualTo(200);
        assertThat(header(script, "Content-Type")).contains("javascript");
        assertThat(reader.get("/explorer/debate.js", "If-None-Match", header(script, "ETag")).statusCode())
                .isEqualTo(304);
        assertThat(reader.get("/explorer/forms/form.js").statusCode()).isEqualTo(200);
        assertThat(reader.get("/explorer/../application.yaml").statusCode()).isBetween(400, 404);
        for (var nothing : List.of("/explorer/none.js", "/explorer", "/explorer/", "/explorer/forms")) {
            assertThat(reader.get(nothing).statusCode()).as(nothing).isEqualTo(404);
        }
    }

    @Test
    void sendsScriptsWithoutWhatOnlyTheirAuthorsNeed() {
        for (var name : List.of("/explorer/course.js", "/explorer/outline.css", "/explorer/forms/form.js")) {
            assertThat(text(reader.get(name))).as(name).doesNotContain("/*").doesNotContain("@type")
                    .doesNotContainPattern("(?m)^ *//").doesNotContainPattern("(?m)^ ");
        }
        assertThat(header(reader.get("/explorer/course.js", "Accept-Encoding", "gzip"), "Content-Encoding"))
                .isEqualTo("gzip");
        assertThat(header(reader.get("/debates/" + debate, "Accept-Encoding", "gzip"), "Content-Encoding"))
                .isEqualTo("gzip");
    }

    @Test
    void namesEveryFileOfAPageAtOnce() {
        var page = text(get(""));
        var named = Pattern.compile("(?:href|src)=\"(/explorer/[^\"]+)\"").matcher(page).results()
                .map(found -> found.group(1)).toList();

        assertThat(named).contains("/explorer/debate.js", "/explorer/facts.js", "/explorer/outline.css")
                .allSatisfy(file -> assertThat(reader.get(file).statusCode()).as(file).isEqualTo(200));
    }

    @Test
    void readsCoursesBeforeAnybodyAsks() {
        Awaitility.await().atMost(PATIENCE).until(() -> shelf.version(debate.value()) > 0);

        speech.claim(debate, "A change does not make it read everything again.");

        assertThat(json(get("/course.json")).get("things")).hasSizeGreaterThan(1);
    }

    @Test
    void tellsTheWholeCourseAndWhatCameSince() {
        var whole = json(get("/course.json"));

        assertThat(whole.get("things")).hasSize(2);
        assertThat(whole.at("/changes/rows")).hasSize(3);
        assertThat(whole.at("/places/rows")).hasSize(2);
        speech.claim(debate, "Music follows rules.");
        await(4);
        var since = json(get("/course.json?after=3"));
        assertThat(since.get("version").asInt()).isEqualTo(4);
        assertThat(since.at("/things/0/0").asInt()).isEqualTo(2);
        assertThat(since.get("things")).hasSize(1);
        assertThat(since.at("/changes/rows")).hasSize(1);
        assertThat(json(get("/course.json?after=99")).get("after").asInt()).isZero();
        assertThat(get("/course.json?after=x").statusCode()).isEqualTo(400);
    }

    /// However often it was read while it grew.
    @Test
    void laysOutTheSameWhoeverReadsIt() {
        var grown = new LivingCourse();
        for (var version = 4L; version < 12; version++) {
            speech.claim(debate, "Engine %d ".formatted(version).repeat((int) version));
            await(version);
            grown.readOn(new Courses(graph, debate.value(), version));
        }
        var fresh = new LivingCourse();
        fresh.readOn(new Courses(graph, debate.value(), 11));

        assertThat(new CourseDocument(debate.value(), grown, 0, 0).bytes())
                .isEqualTo(new CourseDocument(debate.value(), fresh, 0, 0).bytes());
        assertThat(IntStream.range(0, fresh.things().size())
                .mapToLong(number -> fresh.things().get(number).since()))
                .isSorted();
    }

    @Test
    void offersItselfToOtherPages() {
        var card =
                json(reader.get("/oembed?maxwidth=300&url=http://example.org/debates/" + debate + "?at=2"));

        assertThat(card.get("type").asString()).isEqualTo("rich");
        assertThat(card.get("width").asInt()).isEqualTo(300);
        assertThat(card.get("html").asString()).contains("/debates/%s?embed\"".formatted(debate));
        for (var elsewhere : List.of("http://example.org/",
                "/debates/------------------------------------")) {
            assertThat(reader.get("/oembed?url=" + elsewhere).statusCode()).as(elsewhere).isEqualTo(400);
        }
        assertThat(reader.get("/oembed?maxwidth=x&url=/debates/" + debate).statusCode()).isEqualTo(400);
    }
}
