package dev.rejoinder.api.transport.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import dev.rejoinder.api.refusal.ErrorCode;
import dev.rejoinder.api.transport.GraphQlSettings;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/// Reads a body of JSON, but never more of it than the limit, whatever its length says.
@Component
class BodyReader {

    private final int limit;

    BodyReader(GraphQlSettings settings) {
        limit = Math.toIntExact(settings.bodyLimit().toBytes());
    }

    byte[] read(HttpServletRequest request) throws IOException {
        checkType(request.getContentType());
        if (request.getContentLengthLong() > limit) {
            throw tooLarge();
        }
        var body = request.getInputStream().readNBytes(limit + 1);
        if (body.length > limit) {
            throw tooLarge();
        }
        return body;
    }

    private static void checkType(@Nullable String type) {
        if (type == null || !isJson(type)) {
            throw new Rejection(ErrorCode.UNSUPPORTED_MEDIA_TYPE, 415,
                    "The body must be application/json in UTF-8.");
        }
    }

    private static boolean isJson(String type) {
        try {
            var media = MediaType.parseMediaType(type);
            var charset = media.getCharset();
            return media.equalsTypeAndSubtype(MediaType.APPLICATION_JSON)
                    && (charset == null || charset.equals(StandardCharsets.UTF_8));
        } catch (InvalidMediaTypeException _) {
            return false;
        }
    }

    private Rejection tooLarge() {
        return new Rejection(ErrorCode.BODY_TOO_LARGE, 413, "The body may have %d bytes.".formatted(limit));
    }
}
