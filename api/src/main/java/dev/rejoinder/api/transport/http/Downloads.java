package dev.rejoinder.api.transport.http;

import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Supplier;

import dev.rejoinder.api.refusal.BadRequest;
import dev.rejoinder.api.refusal.ErrorCode;
import dev.rejoinder.api.transport.Outages;
import dev.rejoinder.api.transport.RequestId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// Answers GET and HEAD with a download: with its entity tag, compressed where the client takes that, and not at all
/// where the client has it.
///
/// The thread of the request makes a piece, writes it, and only then makes the next: a client that reads slowly slows
/// its source down, and one that has left ends it with the write that fails. What goes wrong before the first bytes
/// are out is told as any error; after that the connection is cut, so that nobody takes a part for the whole.
@Component
public class Downloads {

    private static final Logger LOG = LoggerFactory.getLogger(Downloads.class);

    private final Answers answers;

    private final Turns turns;

    Downloads(Answers answers, Turns turns) {
        this.answers = answers;
        this.turns = turns;
    }

    /// The answer to a request for what the supplier makes, or refuses to make.
    public ServerResponse answer(ServerRequest request, Supplier<Download> source) {
        try {
            checkMethod(request.method());
            return answer(source.get(), Coding.accepted(request));
        } catch (RuntimeException failure) {
            var rejection = explain(failure, request.servletRequest());
            return ServerResponse.status(rejection.status()).build((asked, answer) -> {
                refuse(rejection, asked, answer);
                return null;
            });
        }
    }

    private static void checkMethod(HttpMethod method) {
        if (!method.equals(HttpMethod.GET) && !method.equals(HttpMethod.HEAD)) {
            throw new Rejection(ErrorCode.METHOD_NOT_ALLOWED, 405, "This is asked for by GET or HEAD.");
        }
    }

    /// Spring compares the tags, and writes nothing where they match.
    private ServerResponse answer(Download download, Coding coding) {
        return ServerResponse.ok().contentType(download.type()).eTag(coding.tag(download.version()))
                .header("Vary", "Accept-Encoding").header("Cache-Control", "no-cache")
                .header("X-Content-Type-Options", "nosniff")
                .headers(headers -> download.headers().forEach(headers::set)).build((asked, answer) -> {
                    if (coding == Coding.GZIP) {
                        answer.setHeader("Content-Encoding", "gzip");
                    }
                    if (!asked.getMethod().equals(HttpMethod.HEAD.name())) {
                        send(download, coding, asked, answer);
                    }
                    return null;
                });
    }

    /// The body is ended only when it is whole: the end of the compressed form says that it is.
    private void send(Download download, Coding coding, HttpServletRequest request,
            HttpServletResponse answer)
            throws IOException {
        try (var pieces = download.pieces()) {
            var body = coding.encoder();
            var source = pieces.iterator();
            for (var next = next(source, body); next.isPresent(); next = next(source, body)) {
                answer.getOutputStream().write(next.get());
            }
            answer.getOutputStream().write(body.end());
        } catch (RuntimeException failure) {
            fail(failure, request, answer);
        }
    }

    private Optional<byte[]> next(Iterator<byte[]> source, Encoder body) {
        return turns.take(() -> source.hasNext() ? Optional.of(body.add(source.next())) : Optional.empty());
    }

    private void fail(RuntimeException failure, HttpServletRequest request, HttpServletResponse answer)
            throws IOException {
        var rejection = explain(failure, request);
        if (answer.isCommitted()) {
            ClientPresence.hangUp(request);
        } else {
            answer.reset();
            answer.setHeader(RequestId.HEADER, RequestId.of(request));
            refuse(rejection, request, answer);
        }
    }

    private void refuse(Rejection rejection, HttpServletRequest request, HttpServletResponse answer)
            throws IOException {
        answer.setStatus(rejection.status());
        answer.setContentType(Representation.LEGACY.contentType().toString());
        answer.setHeader("Cache-Control", "no-store");
        if (rejection.status() == 405) {
            answer.setHeader("Allow", "GET, HEAD");
        }
        answer.getOutputStream().write(answers.body(rejection, request));
    }

    static Rejection explain(RuntimeException failure, HttpServletRequest request) {
        return switch (failure) {
            case Rejection rejection -> rejection;
            case BadRequest refused -> Rejection.of(refused);
            case InvalidParameterException _ ->
                new Rejection(ErrorCode.MALFORMED_REQUEST, 400, "The request cannot be read.");
            default -> fault(failure, RequestId.of(request));
        };
    }

    private static Rejection fault(RuntimeException failure, String requestId) {
        if (Outages.explain(failure)) {
            LOG.warn("Request {}: a store does not answer: {}", requestId, Outages.reason(failure));
            return new Rejection(ErrorCode.UNAVAILABLE, 503, Outages.SENTENCE);
        }
        LOG.error("Request {} failed", requestId, failure);
        return new Rejection(ErrorCode.INTERNAL, 500, "The server failed; its log says why.");
    }
}
