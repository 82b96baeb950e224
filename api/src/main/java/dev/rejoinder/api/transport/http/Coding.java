package dev.rejoinder.api.transport.http;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

import org.springframework.web.servlet.function.ServerRequest;

/// How a download is put on the wire.
enum Coding {

    PLAIN("\"%d\""),
    /// The tag is weak: it promises the same content, but not the same bytes, from one release of the compression
    /// to the next. Both tags compare as equal in `If-None-Match`.
    GZIP("W/\"%d\"");

    private static final Pattern WISH =
            Pattern.compile("\\s*(?<coding>[^\\s;]+)\\s*(;\\s*[qQ]=(?<quality>[01](\\.\\d{0,3})?)\\s*)?");

    private final String tag;

    Coding(String tag) {
        this.tag = tag;
    }

    /// Gzip where the client takes it and likes it no less than the plain form; unreadable wishes are no wishes.
    static Coding accepted(ServerRequest request) {
        var wishes = String.join(",", request.headers().header("Accept-Encoding"));
        var gzip = quality(wishes, "gzip").or(() -> quality(wishes, "*")).orElse(0.0);
        return gzip > 0 && gzip >= quality(wishes, "identity").orElse(0.0) ? GZIP : PLAIN;
    }

    private static Optional<Double> quality(String wishes, String coding) {
        return Arrays.stream(wishes.split(",")).map(WISH::matcher)
                .filter(wish -> wish.matches() && wish.group("coding").equalsIgnoreCase(coding)).findFirst()
                .map(wish -> wish.group("quality") == null ? 1 : Double.parseDouble(wish.group("quality")));
    }

    String tag(long version) {
        return tag.formatted(version);
    }

    /// What turns pieces into what goes out.
    Encoder encoder() {
        return this == GZIP ? Encoder.gzip() : Encoder.plain();
    }
}
