package dev.rejoinder.api.exports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

import dev.rejoinder.api.transport.http.Download;
import dev.rejoinder.api.transport.http.Downloads;
import tools.jackson.databind.json.JsonMapper;

/// Answers requests for a debate as a document, and for what the document does not hold.
@Component
class ExportEndpoint {

    static final String DOCUMENT = "document";

    static final String VERSION = "Rejoinder-Debate-Version";

    private static final Map<String, String> INERT =
            Map.of("Content-Security-Policy", "sandbox; default-src 'none'; "
                    + "style-src 'unsafe-inline'");

    private final Exports exports;

    private final Downloads downloads;

    private final JsonMapper json;

    ExportEndpoint(Exports exports, Downloads downloads, JsonMapper json) {
        this.exports = exports;
        this.downloads = downloads;
        this.json = json;
    }

    ServerResponse document(ServerRequest request) {
        return downloads.answer(request, () -> {
            var asked = asked(request);
            var document = exports.document(asked);
            var headers = new HashMap<>(INERT);
            headers.put("Content-Disposition", disposition(asked, document));
            headers.put(VERSION, Long.toString(document.version()));
            return new Download(document.version(), document.format().type(), Pieces.of(document.text()),
                    headers);
        });
    }

    ServerResponse losses(ServerRequest request) {
        return downloads.answer(request, () -> {
            var document = exports.document(asked(request));
            var report = Stream.of(document).map(exports::losses)
                    .map(losses -> json.writeValueAsString(losses).getBytes(UTF_8));
            return new Download(document.version(), MediaType.APPLICATION_JSON, report);
        });
    }

    private static Request asked(ServerRequest request) {
        return Request.of(request.pathVariable(DOCUMENT), request.params());
    }

    /// Whatever can be shown in a browser is; the name is for those who save it.
    private static String disposition(Request asked, Exports.Document document) {
        return ContentDisposition.inline()
                .filename("%s-%d.%s".formatted(asked.debate(), document.version(), asked.extension())).build()
                .toString();
    }
}
