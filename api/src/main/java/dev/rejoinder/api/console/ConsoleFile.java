package dev.rejoinder.api.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.MediaType;

/// The files of the console. All of them come from the server, so that it works where there is no internet.
enum ConsoleFile {

    PAGE("", "console/index.html", "text/html"), SCRIPT("console.js", "console/console.js",
            "text/javascript"), STYLE("console.css", "console/console.css", "text/css"), REACT("react.js",
                    webjar("react/*/umd/react.production.min.js"), "text/javascript"), REACT_DOM(
                            "react-dom.js", webjar("react-dom/*/umd/react-dom.production.min.js"),
                            "text/javascript"), GRAPHIQL("graphiql.js", webjar("graphiql/*/graphiql.min.js"),
                                    "text/javascript"), GRAPHIQL_STYLE("graphiql.css",
                                            webjar("graphiql/*/graphiql.min.css"),
                                            "text/css"), GRAPHQL_WS("graphql-ws.js",
                                                    webjar("graphql-ws/*/umd/graphql-ws.min.js"),
                                                    "text/javascript");

    private final String file;

    private final String location;

    private final String type;

    ConsoleFile(String file, String location, String type) {
        this.file = file;
        this.location = location;
        this.type = type;
    }

    static Optional<ConsoleFile> of(String file) {
        return Arrays.stream(values()).filter(known -> known != PAGE && known.file.equals(file)).findFirst();
    }

    String file() {
        return file;
    }

    MediaType contentType() {
        return MediaType.parseMediaType(type + ";charset=utf-8");
    }

    Resource content() {
        try {
            var found = new PathMatchingResourcePatternResolver().getResources("classpath*:" + location);
            return Arrays.stream(found).findFirst()
                    .orElseThrow(() -> new IllegalStateException("The console lacks " + location));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String webjar(String path) {
        return "META-INF/resources/webjars/" + path;
    }
}
