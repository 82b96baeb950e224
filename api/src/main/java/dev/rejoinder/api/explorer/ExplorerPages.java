package dev.rejoinder.api.explorer;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import com.samskivert.mustache.Template;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

import dev.rejoinder.api.explorer.Templates.Ingredients;
import dev.rejoinder.api.moment.Moment;
import dev.rejoinder.api.moment.Moments;
import dev.rejoinder.api.reading.Ids;
import dev.rejoinder.api.refusal.BadRequest;
import dev.rejoinder.api.refusal.ErrorCode;
import dev.rejoinder.api.transport.http.Refusing;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.projections.debates.DebateFilter;
import dev.rejoinder.projections.debates.DebateLists;
import dev.rejoinder.projections.debates.DebateLists.Sort;
import dev.rejoinder.projections.debates.DebateView;
import dev.rejoinder.projections.graph.Graph;
import dev.rejoinder.projections.lists.Pin;
import dev.rejoinder.projections.lists.Slice;
import dev.rejoinder.projections.lists.Window;

/// The explorer's pages, whole without script, and the files that bring them to life. To a page nothing is given but
/// what comes from this server, and no page is shown inside another but one that was asked to be.
@Component
class ExplorerPages {

    static final String FOLDER = "folder";

    static final String FILE = "file";

    private static final int DEBATES_AT_ONCE = 30;

    /// In the order in which they override.
    private static final List<String> STYLES = List.of("colours.css", "frame.css", "help.css", "outline.css",
            "views.css", "fitting.css", "arguing.css");

    private static final String STYLE_OF_HOME = "home.css";

    private static final String POLICY = """
            default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; \
            connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors\s""";

    private final Template debatePage = Templates.of("debate.html");

    private final Template homePage = Templates.of("home.html");

    private final Template refusalPage = Templates.of("refusal.html");

    private final ExplorerFiles files = new ExplorerFiles();

    private final Ingredients forDebates = new Ingredients(STYLES, files.needed("debate.js"));

    private final Ingredients forHome = new Ingredients(
            Stream.concat(STYLES.stream(), Stream.of(STYLE_OF_HOME)).toList(), files.needed("home.js"));

    private final CourseShelf shelf;

    private final Moments moments;

    private final Graph graph;

    private final Refusing refusing;

    ExplorerPages(CourseShelf shelf, Moments moments, Graph graph, Refusing refusing) {
        this.shelf = shelf;
        this.moments = moments;
        this.graph = graph;
        this.refusing = refusing;
    }

    ServerResponse home(ServerRequest request) {
        return refusing.unless(request, () -> {
            var everything = Pin.now(new UUID(0, 0));
            var text = request.param("q").filter(words -> !words.isBlank()).orElse(null);
            var found = DebateLists.sorted(Sort.CHANGED, true).read(graph, List.of(everything),
                    new DebateFilter(null, text, null).parameters(),
                    new Window(DEBATES_AT_ONCE, false, null, null));
            List<DebateView> debates =
                    found.getOrDefault(everything, new Slice<>(List.of(), false)).items().stream()
                            .map(Slice.Item::value).toList();
            return page(200, request, Templates.fill(homePage, Map.of("debates", debates), forHome));
        }, (status, reason) -> refusal(request, status, reason));
    }

    ServerResponse debate(ServerRequest request) {
        return refusing.unless(request, () -> {
            var debate = Ids.id(request.pathVariable(CourseEndpoint.DEBATE));
            var version = moments.version(new DebateId(debate), moment(request));
            var selected = request.param("node").filter(node -> !node.isBlank()).map(Ids::id);
            var made = shelf.look(debate, course -> DebatePage.of(debate, course,
                    Math.min(version, course.version()), selected));
            return page(200, request, Templates.fill(debatePage, made, forDebates));
        }, (status, reason) -> refusal(request, status, reason));
    }

    /// The clock of the page begins before the first change, where there is nothing yet but what the debate is called.
    @Nullable
    private static Moment moment(ServerRequest request) {
        return Moment.named(request.param("at").map(at -> at.equals("0") ? "1" : at).orElse(""));
    }

    ServerResponse file(ServerRequest request) {
        return file(request, request.pathVariable(FILE));
    }

    ServerResponse fileBelow(ServerRequest request) {
        return file(request, request.pathVariable(FOLDER) + "/" + request.pathVariable(FILE));
    }

    private ServerResponse file(ServerRequest request, String name) {
        return files.find(name).map(file -> request.checkNotModified(file.tag())
                .orElseGet(() -> ServerResponse.ok().contentType(file.type()).eTag(file.tag())
                        .header("Cache-Control", "no-cache").header("X-Content-Type-Options", "nosniff")
                        .body(file.content())))
                .orElseGet(() -> refusal(request, 404, "There is no such file."));
    }

    ServerResponse card(ServerRequest request) {
        return refusing.unless(request, () -> {
            var debate = EmbedCard.debate(request.param("url").orElse(""));
            var title = shelf.look(debate, course -> DebatePage.title(course, course.version()));
            var most = new HashMap<String, Integer>();
            for (var side : List.of("maxwidth", "maxheight")) {
                request.param(side).ifPresent(value -> most.put(side, size(side, value)));
            }
            var base = request.uriBuilder().replacePath("/").replaceQuery(null).build();
            return ServerResponse.ok().contentType(MediaType.APPLICATION_JSON)
                    .body(EmbedCard.of(debate, title, base, most).json());
        });
    }

    private static int size(String name, String value) {
        try {
            return Math.max(1, Integer.parseInt(value));
        } catch (NumberFormatException _) {
            throw new BadRequest(ErrorCode.BAD_ARGUMENT,
                    "'%s' must be a number of pixels, not '%s'".formatted(name,
                            value),
                    Map.of("field", name));
        }
    }

    private ServerResponse refusal(ServerRequest request, int status, String reason) {
        return page(status, request, Templates.fill(refusalPage, Map.of("reason", reason), forHome));
    }

    private static ServerResponse page(int status, ServerRequest request, String html) {
        var frames = request.param("embed").isPresent() ? "*" : "'none'";
        return ServerResponse.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header("Content-Security-Policy", POLICY + frames)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin").header("Cache-Control", "no-cache").body(html);
    }
}
