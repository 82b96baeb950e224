package dev.rejoinder.api.explorer;

import java.util.Map;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

import dev.rejoinder.api.refusal.BadRequest;
import dev.rejoinder.api.refusal.ErrorCode;
import dev.rejoinder.api.transport.http.Download;
import dev.rejoinder.api.transport.http.Downloads;
import dev.rejoinder.api.reading.Ids;

/// Answers requests for the course of a debate.
@Component
class CourseEndpoint {

    static final String DEBATE = "debate";

    private final CourseShelf shelf;

    private final Downloads downloads;

    CourseEndpoint(CourseShelf shelf, Downloads downloads) {
        this.shelf = shelf;
        this.downloads = downloads;
    }

    ServerResponse course(ServerRequest request) {
        return downloads.answer(request, () -> {
            var sheet = shelf.read(Ids.id(request.pathVariable(DEBATE)), after(request));
            return new Download(sheet.version(), MediaType.APPLICATION_JSON, sheet.text());
        });
    }

    private static long after(ServerRequest request) {
        var after = request.param("after").orElse("0");
        try {
            return Math.max(0, Long.parseLong(after));
        } catch (NumberFormatException _) {
            throw new BadRequest(ErrorCode.BAD_ARGUMENT,
                    "'after' must be a version, not '%s'".formatted(after),
                    Map.of("field", "after"));
        }
    }
}
