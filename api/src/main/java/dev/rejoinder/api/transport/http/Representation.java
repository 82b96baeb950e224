package dev.rejoinder.api.transport.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.servlet.function.ServerRequest;

/// The media types on offer, dearest first.
enum Representation {

    RESPONSE("application/graphql-response+json"), LEGACY("application/json"), STREAM("text/event-stream");

    private final String type;

    Representation(String type) {
        this.type = type;
    }

    MediaType contentType() {
        return new MediaType(MediaType.valueOf(type), StandardCharsets.UTF_8);
    }

    /// What the client likes best of what there is; nothing, if it likes none of it.
    static Optional<Representation> accepted(ServerRequest request) {
        return accepted(request.headers().header("Accept")).stream()
                .filter(range -> range.getQualityValue() > 0)
                .flatMap(range -> Arrays.stream(values()).filter(offer -> offer.isIn(range)))
                .findFirst();
    }

    private boolean isIn(MediaType range) {
        return range.includes(MediaType.valueOf(type));
    }

    private static List<MediaType> accepted(List<String> headers) {
        try {
            var ranges = new ArrayList<>(MediaType.parseMediaTypes(headers));
            MimeTypeUtils.sortBySpecificity(ranges);
            return ranges.isEmpty() ? List.of(MediaType.ALL) : ranges;
        } catch (InvalidMediaTypeException _) {
            return List.of();
        }
    }
}
