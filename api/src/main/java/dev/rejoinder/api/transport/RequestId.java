package dev.rejoinder.api.transport;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/// The name under which a request is found in the log.
public final class RequestId {

    /// Where the id stands in a request and in its answer.
    public static final String HEADER = "X-Request-Id";

    private static final String ATTRIBUTE = RequestId.class.getName();

    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

    private RequestId() {}

    /// The id of a request: its own where it brought a sane one, or else a new one.
    public static String of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String known) {
            return known;
        }
        var id = given(request.getHeader(HEADER));
        request.setAttribute(ATTRIBUTE, id);
        return id;
    }

    /// The id among the attributes of a GraphQL request; a message on a socket has none of its own and gets a new one.
    public static String of(Map<String, Object> attributes) {
        return attributes.get(ATTRIBUTE) instanceof String known ? known : given(null);
    }

    private static String given(@Nullable String id) {
        return id != null && SANE.matcher(id).matches() ? id : UUID.randomUUID().toString();
    }
}
