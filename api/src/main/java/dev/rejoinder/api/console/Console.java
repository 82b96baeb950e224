package dev.rejoinder.api.console;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

import org.springframework.core.io.Resource;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// Serves GraphiQL: to this page nothing but its own files, and to nobody inside a frame.
class Console {

    private static final String POLICY =
            """
                    default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; \
                    font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; \
                    frame-ancestors 'none'""";

    private final Map<ConsoleFile, Resource> files = new EnumMap<>(ConsoleFile.class);

    Console() {
        Arrays.stream(ConsoleFile.values()).forEach(file -> files.put(file, file.content()));
    }

    ServerResponse page(ServerRequest request) {
        return serve(ConsoleFile.PAGE);
    }

    ServerResponse file(ServerRequest request) {
        return ConsoleFile.of(request.pathVariable("file")).map(this::serve)
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    private ServerResponse serve(ConsoleFile file) {
        return ServerResponse.ok().contentType(file.contentType())
                .header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Cache-Control", "no-cache")
                .body(Objects.requireNonNull(files.get(file)));
    }
}
